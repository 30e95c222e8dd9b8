import { residencePermitFields, type ResidencePermit } from '../certificates/residence-permit'
import { dottedDay, plainChineseDay } from '../invent/calendar'
import type { Random } from '../random'
import { valueStyle } from './id-emblem'
import { CARD, inventPlacing, personName } from './id-portrait'
import { waves } from './ornament'
import { Sheet, type Fonts } from './sheet'
import { silhouette } from './silhouette'
import { markAsSample } from './watermark'

const COLOURS = [
  { ground: '#eef5ec', wave: 'rgba(110,170,130,.3)', title: '#1f5d3a', label: '#3a7a56' },
  { ground: '#eef2f8', wave: 'rgba(110,140,190,.3)', title: '#1f3f7a', label: '#3a5f9a' },
  { ground: '#f6f1ea', wave: 'rgba(190,150,110,.3)', title: '#6a4a1f', label: '#8a6436' },
] as const

/** A residence permit of no particular city: portrait at the left or the right, with what the layout prints. */
export function drawResidencePermit(
  permit: ResidencePermit,
  fonts: Fonts,
  width: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(CARD.width, CARD.height, width / CARD.width, fonts)
  const look = random.part('look')
  const colours = look.pick(COLOURS)
  sheet.fill(colours.ground)
  waves(sheet, colours.wave, 24)
  const title = {
    size: 72,
    family: fonts.serif,
    weight: 700,
    align: 'centre',
    colour: colours.title,
  } as const
  const city = look.chance(0.35) ? `${permit.issuer.replace(/公安局.*$/, '')}` : ''
  sheet.text(`${city}居住证`, 700, 112, { ...title, spacing: city === '' ? 30 : 10 })
  const right = look.chance(0.35)
  silhouette(sheet, { x: right ? 1000 : 76, y: 170, width: 300, height: 380 }, random)
  drawRows(sheet, permit, right ? 90 : 420, colours.label, look)
  markAsSample(sheet, { x: 1352, y: 62, size: 30 })
  return sheet
}

function drawRows(sheet: Sheet, permit: ResidencePermit, x: number, colour: string, look: Random): void {
  const { dx, dy, size } = inventPlacing(look)
  const label = { size: 36, family: sheet.fonts.sans, colour } as const
  const value = valueStyle(sheet.fonts, 40 * size)
  const fields = residencePermitFields(permit)
  const room = (x < 200 ? 980 : 1340) - x
  const row = (words: string, field: string, y: number, at: number): number => {
    sheet.text(words, x, y, label)
    const style = { ...value, width: room - at, leading: 52 }
    return sheet.value(field, fields[field]!.printed, x + at + dx, y + dy, style)
  }
  sheet.text('姓名', x, 220, label)
  personName(sheet, permit.person.name, x + 140 + dx, 220 + dy, room - 140, value)
  sheet.text('性别', x, 296, label)
  sheet.text(permit.person.sex === 'male' ? '男' : '女', x + 140 + dx, 296, value)
  sheet.text('民族', x + 280, 296, label)
  sheet.text(permit.person.ethnicity, x + 380 + dx, 296, value)
  let y = 296
  if (permit.layout === 'front' || permit.layout === 'issued') {
    y += 74
    sheet.text('出生', x, y, label)
    sheet.text(plainChineseDay(permit.person.birth), x + 140 + dx, y, value)
  }
  row(look.pick(['公民身份号码', '公民身份号码', '公民身份证号码']), 'idNumber', y + 78, 270)
  const place = look.pick(['居住地住址', '居住地址', '现居住地址'])
  const after = row(place, 'address', y + 156, 210) - dy
  if (permit.layout === 'front') {
    sheet.text('常住户口所在地住址', x, Math.max(after + 20, 690), { ...label, size: 32 })
    const home = { ...value, size: value.size * 0.86 }
    sheet
      .wrap(permit.person.address, 1340 - x, home)
      .forEach((line, at) => sheet.text(line, x, Math.max(after + 74, 744) + at * 48, home))
    return
  }
  const issuerAt = Math.max(after + 24, 640)
  row('签发机关', 'issuer', issuerAt, 190)
  drawTerm(sheet, permit, x, issuerAt + 76, { label, value, dx, dy })
}

function drawTerm(
  sheet: Sheet,
  permit: ResidencePermit,
  x: number,
  y: number,
  { label, value, dx, dy }: { label: Style; value: Style; dx: number; dy: number },
): void {
  const fields = residencePermitFields(permit)
  const until = fields['expiry']!.printed
  const at = x + 190 + dx
  if (permit.layout === 'span') {
    const from = `${dottedDay(permit.issued)}-`
    sheet.text('有效期限', x, y, label)
    sheet.text(from, at, y + dy, value)
    sheet.value('expiry', until, at + sheet.measure(from, value) + 2, y + dy, value)
    return
  }
  if (permit.layout === 'issued') {
    sheet.text('签发日期', x, y, label)
    sheet.text(dottedDay(permit.issued), at, y + dy, value)
    sheet.text('有效期至', x + 490, y, label)
    sheet.value('expiry', until, at + 490, y + dy, value)
    return
  }
  sheet.text('有效期至', x, y, label)
  sheet.value('expiry', until, at, y + dy, value)
}

type Style = Parameters<Sheet['text']>[3]
