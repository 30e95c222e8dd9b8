import { businessLicenceFields, type BusinessLicence } from '../certificates/business-licence'
import type { Day } from '../invent/calendar'
import { seatOf } from '../invent/region'
import type { Random } from '../random'
import { lozengeBorder, rosette } from './ornament'
import { drawQr, type QrSymbol } from './qr-code'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

/** A4 lying, 10 units a millimetre. */
const WIDE = 2970
const HIGH = 2100
const LEFT = 300
const RIGHT = 1640

/** The layout in use since 2019: two columns, code at the top left, square code at the top right. */
export function drawLandscapeLicence(
  licence: BusinessLicence,
  fonts: Fonts,
  longSide: number,
  random: Random,
  qr: QrSymbol | null,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / WIDE, fonts)
  sheet.fill(random.pick(['#fdfbf4', '#fefefb', '#fbf7ec']))
  lozengeBorder(sheet, 90, 56, '#c9a45c')
  rosette(sheet, WIDE / 2, 330, 130, '#c9452f')
  const title = { family: fonts.serif, weight: 700, colour: '#1b1b1b', align: 'centre' } as const
  sheet.text('营业执照', WIDE / 2, 660, { ...title, size: 190, spacing: 44 })
  if (licence.copy) sheet.text(licence.copy, WIDE / 2, 770, { ...title, size: 62, weight: 400 })
  const values = fonts.values ?? fonts.sans
  sheet.text('统一社会信用代码', LEFT, 290, { size: 48, family: fonts.sans, weight: 700 })
  sheet.value('uscc', licence.firm.creditCode, LEFT, 362, { size: 56, family: fonts.numbers, weight: 500 })
  if (qr) drawCode(sheet, licence, qr)
  drawColumns(sheet, licence, values, random.part('look'))
  drawOffice(sheet, licence, random)
  const foot = { size: 34, family: fonts.sans, colour: '#333' } as const
  sheet.text('国家企业信用信息公示系统网址：http://www.gsxt.gov.cn', LEFT - 90, HIGH - 175, foot)
  sheet.text('国家市场监督管理总局监制', WIDE - LEFT + 90, HIGH - 175, { ...foot, align: 'right' })
  markAsSample(sheet, { x: WIDE - 190, y: 235, size: 44 })
  return sheet
}

function drawCode(sheet: Sheet, licence: BusinessLicence, qr: QrSymbol): void {
  const box = drawQr(sheet, qr, 2170, 250, 330)
  if ('qrUrl' in businessLicenceFields(licence)) sheet.record('qrUrl', box)
  const note = [
    '扫描二维码登录',
    '“国家企业信用',
    '信息公示系统”',
    '了解更多登记、',
    '备案、许可、',
    '监管信息。',
  ]
  note.forEach((line, at) => sheet.text(line, 2520, 300 + at * 48, { size: 34, family: sheet.fonts.sans }))
}

function drawColumns(sheet: Sheet, licence: BusinessLicence, family: string, look: Random): void {
  const fields = businessLicenceFields(licence)
  const printed = (field: string): string => fields[field]!.printed
  const size = 50 * look.between(0.9, 1.06)
  const value = { size, family, weight: sheet.fonts.weight ?? 400, colour: '#161616' } as const
  // Values are printed into the form later: a little beside the labels' line.
  const [aside, off, gap] = [look.between(-24, 16), look.between(-6, 7), look.between(36, 58)]
  const row = (label: string, field: string, x: number, y: number, width: number): number => {
    drawLabel(sheet, label, x, y)
    const style = { ...value, width, leading: 66 }
    return sheet.value(field, printed(field), x + 330 + aside, y + off, style) - off + gap
  }
  const top = 930 + look.between(-20, 24)
  let y = top
  y = row('名称', 'companyName', LEFT, y, 920)
  y = row('类型', 'companyType', LEFT, y, 920)
  y = row(licence.headLabel, 'legalRep', LEFT, y, 920)
  drawLabel(sheet, '经营范围', LEFT, y)
  for (const [at, line] of sheet.wrap(licence.firm.scope, 920, { ...value, size: 42 }).entries())
    sheet.text(line, LEFT + 330, y + at * 58, { ...value, size: 42 })
  let right = top
  if (licence.capital !== null) right = row(licence.capitalLabel, 'capital', RIGHT, right, 700)
  right = row(licence.dateLabel, 'established', RIGHT, right, 700)
  if (licence.term !== 'not-printed') {
    drawLabel(sheet, '营业期限', RIGHT, right)
    drawTerm(sheet, licence, right, value)
    right += 112
  }
  row(licence.addressLabel, 'address', RIGHT, right, 700)
}

/** `2015年03月02日至 2045年03月01日`, or 长期 alone as often. */
function drawTerm(
  sheet: Sheet,
  licence: BusinessLicence,
  y: number,
  value: { size: number; family: string; colour: string; weight: 400 | 500 | 700 },
): void {
  const fields = businessLicenceFields(licence)
  const start = `${fields['established']!.printed}至`
  const x = RIGHT + 330
  if (licence.term === 'long-term' && licence.firm.name.length % 2 === 0) {
    sheet.value('expiry', '长期', x, y, value)
    return
  }
  sheet.text(start, x, y, value)
  sheet.value('expiry', fields['expiry']!.printed, x + sheet.measure(start, value) + 8, y, value)
}

function drawLabel(sheet: Sheet, label: string, x: number, y: number): void {
  const style = { size: 46, family: sheet.fonts.sans, weight: 700, colour: '#1d1d1d' } as const
  // Four or five characters fill the label's column; longer ones run in a smaller size.
  if ([...label].length <= 5) sheet.spread(label, x, y, 260, style)
  else sheet.text(label, x, y, { ...style, size: 40 })
}

function drawOffice(sheet: Sheet, licence: BusinessLicence, random: Random): void {
  const office = `${seatOf(licence.firm.region)}市场监督管理局`
  sheet.text('登记机关', 1900, 1700, { size: 58, family: sheet.fonts.sans, weight: 700, spacing: 16 })
  seal(sheet, office, 2330 + random.between(-60, 60), 1640, 190, random)
  drawDate(sheet, licence.issued, 2080, 1850)
}

function drawDate(sheet: Sheet, { year, month, day }: Day, x: number, y: number): void {
  const style = { size: 52, family: sheet.fonts.sans } as const
  sheet.text(
    `${year} 年 ${String(month).padStart(2, '0')} 月 ${String(day).padStart(2, '0')} 日`,
    x,
    y,
    style,
  )
}
