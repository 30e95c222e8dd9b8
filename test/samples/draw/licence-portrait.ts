import {
  businessLicenceFields,
  hasRegistrationNumber,
  type BusinessLicence,
} from '../certificates/business-licence'
import { chineseDay } from '../invent/calendar'
import { seatOf } from '../invent/region'
import type { Random } from '../random'
import { lozengeBorder, rosette } from './ornament'
import { drawQr, type QrSymbol } from './qr-code'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

/** A4 standing, 10 units a millimetre. */
const WIDE = 2100
const HIGH = 2970
const LABELS_AT = 300

/** The layout of 2014 to 2019: one column below the title. */
export function drawPortraitLicence(
  licence: BusinessLicence,
  fonts: Fonts,
  longSide: number,
  random: Random,
  qr: QrSymbol | null,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / HIGH, fonts)
  sheet.fill(random.pick(['#fbf8ee', '#fdfcf6', '#f7f3e6']))
  lozengeBorder(sheet, 80, 60, '#b98f4a')
  rosette(sheet, WIDE / 2, 350, 140, '#c23f2c')
  const title = { family: fonts.serif, weight: 700, colour: '#1b1b1b', align: 'centre' } as const
  sheet.text('营业执照', WIDE / 2, 720, { ...title, size: 180, spacing: 60 })
  if (licence.copy) sheet.text(licence.copy, WIDE / 2, 820, { ...title, size: 60, weight: 400 })
  drawNumber(sheet, licence)
  drawRows(sheet, licence, random.part('look'))
  const code = qr && drawQr(sheet, qr, 290, 2340, 320)
  if (code && 'qrUrl' in businessLicenceFields(licence)) sheet.record('qrUrl', code)
  sheet.text('登记机关', 1080, 2420, { size: 56, family: fonts.serif, spacing: 14 })
  seal(sheet, `${seatOf(licence.firm.region)}市场监督管理局`, 1540, 2440, 190, random)
  sheet.text(chineseDay(licence.issued), 1240, 2660, { size: 54, family: fonts.serif })
  const foot = { size: 34, family: fonts.serif, colour: '#333' } as const
  sheet.text('企业信用信息公示系统网址：http://www.gsxt.gov.cn', 220, HIGH - 175, foot)
  sheet.text('中华人民共和国国家市场监督管理总局监制', WIDE - 220, HIGH - 175, {
    ...foot,
    align: 'right',
    size: 30,
  })
  markAsSample(sheet, { x: WIDE - 190, y: 240, size: 44 })
  return sheet
}

function drawNumber(sheet: Sheet, licence: BusinessLicence): void {
  const old = hasRegistrationNumber(licence)
  const label = old ? '注册号 ' : '统一社会信用代码 '
  const field = old ? 'registrationNumber' : 'uscc'
  const text = old ? licence.firm.registrationNumber : licence.firm.creditCode
  const style = { size: 52, family: sheet.fonts.serif } as const
  const number = { size: 56, family: sheet.fonts.numbers, weight: sheet.fonts.weight ?? 400 } as const
  const start = (WIDE - sheet.measure(label, style) - sheet.measure(text, number)) / 2
  sheet.text(label, start, 950, style)
  sheet.value(field, text, start + sheet.measure(label, style), 950, number)
}

function drawRows(sheet: Sheet, licence: BusinessLicence, look: Random): void {
  const fields = businessLicenceFields(licence)
  const value = {
    size: 54 * look.between(0.9, 1.06),
    family: sheet.fonts.values ?? sheet.fonts.serif,
    weight: sheet.fonts.weight ?? 400,
    width: 1080,
    leading: 74,
  }
  const valuesAt = 720 + look.between(-30, 24)
  const off = look.between(-5, 6)
  let y = 1110 + look.between(-24, 24)
  const label = (text: string): void => {
    const style = { size: 54, family: sheet.fonts.serif, weight: 700 } as const
    if ([...text].length <= 6) sheet.spread(text, LABELS_AT, y, 340, style)
    else sheet.text(text, LABELS_AT, y, { ...style, size: 48 })
  }
  const row = (text: string, field: string): void => {
    label(text)
    y = sheet.value(field, fields[field]!.printed, valuesAt, y + off, value) + 36 - off
  }
  row('名称', 'companyName')
  row('类型', 'companyType')
  row(licence.addressLabel, 'address')
  row(licence.headLabel, 'legalRep')
  if (licence.capital !== null) row(licence.capitalLabel, 'capital')
  row(licence.dateLabel, 'established')
  if (licence.term !== 'not-printed') {
    label('营业期限')
    const start = `${fields['established']!.printed} 至 `
    sheet.text(start, valuesAt, y, value)
    sheet.value('expiry', fields['expiry']!.printed, valuesAt + sheet.measure(start, value), y, value)
    y += 110
  }
  label('经营范围')
  const scope = { size: 44, family: value.family }
  sheet
    .wrap(licence.firm.scope, 1080, scope)
    .forEach((line, at) => sheet.text(line, valuesAt, y + at * 60, scope))
}
