import { verificationSheetFields, type VerificationSheet } from '../certificates/verification-sheet'
import type { Random } from '../random'
import { handwriting } from './handwriting'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 2100
const HIGH = 2970
const LEFT = 180
const RIGHT = 1920

/** 网站备案信息真实性核验单 in the order of its blocks, as a ruled form. `longSide`: pixels. */
export function drawVerificationSheet(
  form: VerificationSheet,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / HIGH, fonts)
  sheet.fill('#ffffff')
  const title = { size: 84, family: fonts.serif, weight: 700, align: 'centre' } as const
  sheet.text('网站备案信息真实性核验单', WIDE / 2, 300, title)
  let y = 400
  y = drawPrincipal(sheet, form, y)
  y = drawTicks(sheet, y)
  drawPromise(sheet, form, y, random)
  markAsSample(sheet, { x: RIGHT, y: 130, size: 44 })
  return sheet
}

function block(sheet: Sheet, words: string, y: number): number {
  const height = 86
  sheet.fill('#ececec', { x: LEFT, y, width: RIGHT - LEFT, height })
  sheet.frame({ x: LEFT, y, width: RIGHT - LEFT, height }, '#222', 3)
  sheet.text(words, WIDE / 2, y + 60, { size: 46, family: sheet.fonts.serif, weight: 700, align: 'centre' })
  return y + height
}

function row(sheet: Sheet, label: string, y: number, height: number): number {
  sheet.frame({ x: LEFT, y, width: RIGHT - LEFT, height }, '#222', 3)
  sheet.line(640, y, 640, y + height, '#222', 3)
  sheet.text(label, LEFT + 30, y + height / 2 + 16, { size: 44, family: sheet.fonts.serif })
  return y + height
}

function drawPrincipal(sheet: Sheet, form: VerificationSheet, top: number): number {
  const fields = verificationSheetFields(form)
  let y = block(sheet, '网站主办者基本信息', top)
  const value = { size: 46, family: sheet.fonts.values ?? sheet.fonts.serif }
  for (const [label, field] of [
    ['网站主办者名称', 'companyName'],
    ['网站域名', 'domain'],
    ['网站负责人', 'name'],
  ] as const) {
    sheet.value(field, fields[field]!.printed, 680, y + 68, value)
    y = row(sheet, label, y, 104)
  }
  return y
}

const TICKS: readonly (readonly [string, readonly string[]])[] = [
  [
    '主体信息核验内容',
    ['☑工商营业执照 □组织机构代码证书 □事业法人证书', '☑身份证 □户口簿 □军官证 □台胞证 □护照'],
  ],
  ['联系方式核验内容', ['☑手机号码正确 ☑电子邮箱正确 ☑通信地址正确']],
  ['网站信息核验内容', ['☑网站名称规范 ☑域名正确 ☑服务内容正确']],
  ['接入信息核验内容', ['☑接入方式正确 ☑服务器放置地点正确 ☑IP地址正确']],
]

function drawTicks(sheet: Sheet, top: number): number {
  let y = top
  for (const [words, lines] of TICKS) {
    y = block(sheet, words, y)
    const height = lines.length * 76 + 36
    sheet.frame({ x: LEFT, y, width: RIGHT - LEFT, height }, '#222', 3)
    lines.forEach((line, at) =>
      sheet.text(line, 240, y + 74 + at * 76, { size: 42, family: sheet.fonts.serif }),
    )
    y += height
  }
  return y
}

function drawPromise(sheet: Sheet, form: VerificationSheet, top: number, random: Random): void {
  const y = block(sheet, '网站备案信息核验承诺', top)
  sheet.frame({ x: LEFT, y, width: RIGHT - LEFT, height: HIGH - 200 - y }, '#222', 3)
  const text = { size: 42, family: sheet.fonts.serif } as const
  const words = '本单位承诺已核验并留存上述资料，填报的备案信息真实有效；如有虚假，愿意承担相应的法律责任。'
  sheet.wrap(words, 1600, text).forEach((line, at) => sheet.text(line, 240, y + 80 + at * 66, text))
  const at = HIGH - 560
  sheet.text('网站负责人签字：', 240, at, { ...text, size: 48 })
  sheet.text('网站主办者（盖章）：', 1020, at, { ...text, size: 48 })
  sheet.text('日期：', 240, HIGH - 300, { ...text, size: 48 })
  const fields = verificationSheetFields(form)
  if (form.date)
    sheet.value('date', fields['date']!.printed, 400, HIGH - 300, {
      size: 48,
      family: sheet.fonts.values ?? sheet.fonts.serif,
    })
  if (form.signed) sheet.record('signature', handwriting(sheet, form.person, 660, at, 90, random))
  if (form.sealed) sheet.record('seal', seal(sheet, form.firm.name, 1560, at - 20, 190, random))
}
