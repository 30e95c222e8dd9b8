import { verificationSheetFields, type VerificationSheet } from '../certificates/verification-sheet'
import type { Random } from '../random'
import { handwriting, writtenByHand } from './handwriting'
import { seal } from './seal'
import { Sheet, type Fonts } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 2100
const HIGH = 2970
const LEFT = 180
const RIGHT = 1920

const WORDS = {
  website: {
    titles: ['网站备案信息真实性核验单', '网站备案真实性核验单'],
    principal: '网站主办者基本信息',
    rows: { companyName: '网站主办者名称', domain: '网站域名', name: '网站负责人' },
    site: ['网站信息核验内容', '☑网站名称规范 ☑域名正确 ☑服务内容正确'],
    promise: '网站备案信息核验承诺',
    signature: '网站负责人签字：',
    seal: '网站主办者（盖章）：',
  },
  service: {
    titles: ['互联网信息服务备案信息真实性核验单', '互联网信息服务备案真实性核验单'],
    principal: '互联网信息服务主办者基本信息',
    rows: { companyName: '主办者名称', domain: '服务域名', name: '服务负责人' },
    site: ['互联网信息服务核验内容', '☑网站 □APP ☑服务名称规范 ☑域名正确'],
    promise: '备案信息核验承诺',
    signature: '服务负责人签字：',
    seal: '主办者（盖章）：',
  },
} as const
type Words = (typeof WORDS)['website'] | (typeof WORDS)['service']

/** The form in the order of its blocks, ruled, with ticked boxes. `longSide`: pixels. */
export function drawVerificationSheet(
  form: VerificationSheet,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / HIGH, fonts)
  const look = random.part('look')
  const words = WORDS[form.layout]
  sheet.fill('#ffffff')
  const title = { size: form.layout === 'service' ? 76 : 84, family: fonts.serif, weight: 700 } as const
  sheet.text(look.pick(words.titles), WIDE / 2, 300, { ...title, align: 'centre' })
  let y = look.pick([380, 400, 430])
  y = drawPrincipal(sheet, form, words, y, look)
  y = drawTicks(sheet, words, y, look)
  drawPromise(sheet, form, words, y, random)
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

function drawPrincipal(
  sheet: Sheet,
  form: VerificationSheet,
  words: Words,
  top: number,
  look: Random,
): number {
  const fields = verificationSheetFields(form)
  let y = block(sheet, words.principal, top)
  const value = { size: 46 * look.between(0.92, 1.06), family: sheet.fonts.values ?? sheet.fonts.serif }
  const centred = look.chance(0.3)
  const height = look.pick([96, 104, 116])
  for (const field of ['companyName', 'domain', 'name'] as const) {
    const text = fields[field]!.printed
    const style = { ...value, weight: sheet.fonts.weight ?? 400, width: 1210, leading: 52 } as const
    const lines = sheet.wrap(text, 1210, style).length
    const x = centred && lines === 1 ? 660 + (1240 - sheet.measure(text, style)) / 2 : 680
    const size = lines > 1 ? value.size * 0.8 : value.size
    sheet.value(field, text, x, y + height / 2 + 16 - (lines - 1) * 26, { ...style, size, leading: 46 })
    y = row(sheet, words.rows[field], y, height)
  }
  return y
}

function drawTicks(sheet: Sheet, words: Words, top: number, look: Random): number {
  const blocks: readonly (readonly string[])[] = [
    [
      '主体信息核验内容',
      look.pick([
        '☑工商营业执照 □组织机构代码证书 □事业法人证书',
        '☑营业执照 □事业单位法人证书 □社会团体证书',
      ]),
      '☑身份证 □户口簿 □军官证 □台胞证 □护照',
    ],
    ['联系方式核验内容', '☑手机号码正确 ☑电子邮箱正确 ☑通信地址正确'],
    words.site,
    ['接入信息核验内容', '☑接入方式正确 ☑服务器放置地点正确 ☑IP地址正确'],
  ]
  let y = top
  for (const [heading = '', ...lines] of blocks) {
    y = block(sheet, heading, y)
    const height = lines.length * 76 + 36
    sheet.frame({ x: LEFT, y, width: RIGHT - LEFT, height }, '#222', 3)
    lines.forEach((line, at) =>
      sheet.text(line, 240, y + 74 + at * 76, { size: 42, family: sheet.fonts.serif }),
    )
    y += height
  }
  return y
}

function drawPromise(sheet: Sheet, form: VerificationSheet, words: Words, top: number, random: Random): void {
  const y = block(sheet, words.promise, top)
  sheet.frame({ x: LEFT, y, width: RIGHT - LEFT, height: HIGH - 200 - y }, '#222', 3)
  const text = { size: 42, family: sheet.fonts.serif } as const
  const sentence =
    '本单位承诺已核验并留存上述资料，填报的备案信息真实有效；如有虚假，愿意承担相应的法律责任。'
  sheet.wrap(sentence, 1600, text).forEach((line, at) => sheet.text(line, 240, y + 80 + at * 66, text))
  const at = HIGH - 560
  sheet.text(words.signature, 240, at, { ...text, size: 48 })
  sheet.text(words.seal, 1020, at, { ...text, size: 48 })
  sheet.text('日期：', 240, HIGH - 300, { ...text, size: 48 })
  drawDate(sheet, form, random)
  if (form.signed) sheet.record('signature', handwriting(sheet, form.person, 660, at, 90, random))
  if (form.sealed) drawSeal(sheet, form, at, random)
}

function drawDate(sheet: Sheet, form: VerificationSheet, random: Random): void {
  const date = verificationSheetFields(form)['date']?.printed
  if (date === undefined) return
  if (form.handwrittenDate) {
    sheet.record('date', writtenByHand(sheet, date, 400, HIGH - 300, 56, random.part('date')))
    return
  }
  const family = sheet.fonts.values ?? sheet.fonts.serif
  sheet.value('date', date, 400, HIGH - 300, { size: 48, family })
}

function drawSeal(sheet: Sheet, form: VerificationSheet, at: number, random: Random): void {
  const [x, y] = {
    place: [1560, at - 20] as const,
    date: [760, HIGH - 330] as const,
    companyName: [1240, 560] as const,
  }[form.sealOver]
  if (form.sealOver !== 'place') sheet.faults.add('seal')
  sheet.record('seal', seal(sheet, form.firm.name, x, y, 190, random))
}
