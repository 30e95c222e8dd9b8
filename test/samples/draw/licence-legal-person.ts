import { businessLicenceFields, type BusinessLicence } from '../certificates/business-licence'
import { chineseDay } from '../invent/calendar'
import type { FirmForm } from '../invent/firm'
import { seatOf } from '../invent/region'
import type { Random } from '../random'
import { lozengeBorder, rosette } from './ornament'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

/** A4 standing, 10 units a millimetre. */
const WIDE = 2100
const HIGH = 2970
const LABELS_AT = 260

const TITLES: Record<FirmForm, string> = {
  limited: '企业法人营业执照',
  stock: '企业法人营业执照',
  'sole-trader': '个体工商户营业执照',
  partnership: '合伙企业营业执照',
  branch: '营业执照',
}

/** The form of before 2014: number at the right, names of people with 姓名, paid-in capital, term 自…至…. */
export function drawLegalPersonLicence(
  licence: BusinessLicence,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / HIGH, fonts)
  const look = random.part('look')
  sheet.fill(look.pick(['#f6f1e2', '#f3f0ea', '#eef2ec']))
  lozengeBorder(sheet, 90, 70, look.pick(['#b98f4a', '#a8653c', '#7d8a4a']))
  rosette(sheet, WIDE / 2, 380, 130, '#b83a2a')
  const title = { family: fonts.serif, weight: 700, align: 'centre', colour: '#1b1b1b' } as const
  sheet.text(TITLES[licence.firm.form], WIDE / 2, 720, { ...title, size: 132, spacing: 18 })
  if (licence.copy) sheet.text(licence.copy, WIDE / 2, 820, { ...title, size: 60, weight: 400 })
  drawNumber(sheet, licence, look)
  drawRows(sheet, licence, look)
  const office = `${seatOf(licence.firm.region)}工商行政管理局`
  sheet.text('登记机关', 1120, 2450, { size: 54, family: fonts.serif, spacing: 14 })
  seal(sheet, office, 1560, 2420, 190, random)
  sheet.text(chineseDay(licence.issued), 1240, 2680, { size: 52, family: fonts.serif })
  markAsSample(sheet, { x: WIDE - 190, y: 245, size: 44 })
  return sheet
}

function drawNumber(sheet: Sheet, { firm }: BusinessLicence, look: Random): void {
  const label = look.pick(['注册号 ', '注册号：', '注 册 号：'])
  const style = { size: 50, family: sheet.fonts.serif } as const
  const x = look.pick([1120, 260, 700])
  sheet.text(label, x, 940, style)
  const number = { size: 54, family: sheet.fonts.numbers } as const
  sheet.value(
    'registrationNumber',
    firm.registrationNumber,
    x + sheet.measure(label, style) + 20,
    940,
    number,
  )
}

function drawRows(sheet: Sheet, licence: BusinessLicence, look: Random): void {
  const fields = businessLicenceFields(licence)
  const size = 52 * look.between(0.92, 1.05)
  const weight = sheet.fonts.weight ?? 400
  const value = {
    size,
    family: sheet.fonts.values ?? sheet.fonts.serif,
    weight,
    width: 1120,
    leading: 70,
  } as const
  const valuesAt = 690 + look.between(-20, 30)
  const sole = licence.firm.form === 'sole-trader'
  let y = 1080
  const label = (text: string): void => {
    const style = { size: 52, family: sheet.fonts.serif, weight: 700 } as const
    if ([...text].length <= 6) sheet.spread(text, LABELS_AT, y, 340, style)
    else sheet.text(text, LABELS_AT, y, { ...style, size: 46 })
  }
  const row = (text: string, field: string): void => {
    label(text)
    y = sheet.value(field, fields[field]!.printed, valuesAt, y, value) + 30
  }
  row('名称', 'companyName')
  if (!sole) row(licence.addressLabel, 'address')
  row(headLabel(licence), 'legalRep')
  if (licence.capital !== null) {
    row(licence.capitalLabel, 'capital')
    label('实收资本')
    sheet.text(licence.capital, valuesAt, y, value)
    y += 100
  }
  row(sole ? '组成形式' : licence.capital === null ? '类型' : '公司类型', 'companyType')
  if (sole) row(licence.addressLabel, 'address')
  y = drawScope(sheet, licence, valuesAt, y, label)
  row(licence.dateLabel, 'established')
  if (licence.term !== 'not-printed') {
    label('营业期限')
    const start = `自 ${fields['established']!.printed} 至 `
    sheet.text(start, valuesAt, y, value)
    sheet.value('expiry', fields['expiry']!.printed, valuesAt + sheet.measure(start, value), y, value)
  }
}

const headLabel = ({ headLabel: words, firm }: BusinessLicence): string =>
  firm.form === 'branch' || firm.form === 'partnership' ? words : `${words}姓名`

function drawScope(
  sheet: Sheet,
  { firm }: BusinessLicence,
  x: number,
  y: number,
  label: (text: string) => void,
): number {
  label('经营范围')
  const style = { size: 42, family: sheet.fonts.values ?? sheet.fonts.serif }
  const lines = sheet.wrap(firm.scope, 1120, style)
  lines.forEach((line, at) => sheet.text(line, x, y + at * 56, style))
  return y + lines.length * 56 + 46
}
