import { authorisationLetterFields, type AuthorisationLetter } from '../certificates/authorisation-letter'
import type { Random } from '../random'
import { handwriting } from './handwriting'
import { seal } from './seal'
import { Sheet, type Fonts, type TextStyle } from './sheet'
import { markAsSample } from './watermark'

const WIDE = 2100
const HIGH = 2970
const LEFT = 260
const ROOM = 1580

/** `longSide`: pixels. */
export function drawAuthorisationLetter(
  letter: AuthorisationLetter,
  fonts: Fonts,
  longSide: number,
  random: Random,
): Sheet {
  const sheet = new Sheet(WIDE, HIGH, longSide / HIGH, fonts)
  sheet.fill('#ffffff')
  const title = { size: 92, family: fonts.serif, weight: 700, align: 'centre', spacing: 16 } as const
  sheet.text(letter.title, WIDE / 2, 420, title)
  if (letter.layout === 'rows') drawRows(sheet, letter)
  else drawSentences(sheet, letter)
  drawFoot(sheet, letter, random)
  markAsSample(sheet, { x: WIDE - 140, y: 200, size: 44 })
  return sheet
}

const textStyle = (sheet: Sheet): TextStyle => ({ size: 50, family: sheet.fonts.serif })
const valueStyle = (sheet: Sheet): TextStyle => ({
  size: 50,
  family: sheet.fonts.values ?? sheet.fonts.serif,
  weight: sheet.fonts.weight ?? 400,
})

function drawRows(sheet: Sheet, letter: AuthorisationLetter): void {
  const fields = authorisationLetterFields(letter)
  const value = valueStyle(sheet)
  let y = 640
  for (const [words, field] of [
    ['授权单位：', 'companyName'],
    ['法定代表人：', 'legalRep'],
    ['被授权人：', 'name'],
    ['身份证号码：', 'idNumber'],
  ] as const) {
    sheet.text(words, LEFT, y, textStyle(sheet))
    y = sheet.value(field, fields[field]!.printed, LEFT + 380, y, { ...value, width: 1200, leading: 74 }) + 50
  }
  const matter =
    '授权事项：全权代表本单位办理网站备案及相关手续，所签署的文件和处理的事务，本单位均予以承认。'
  paragraph(sheet, matter, y + 40)
}

function paragraph(sheet: Sheet, words: string, top: number): void {
  const style = textStyle(sheet)
  sheet.wrap(words, ROOM, style).forEach((line, at) => sheet.text(line, LEFT, top + at * 90, style))
}

/** Values stand inside the sentences; each sentence begins a line, so that no value is broken where it need not be. */
function drawSentences(sheet: Sheet, letter: AuthorisationLetter): void {
  const fields = authorisationLetterFields(letter)
  const lines: readonly (readonly (string | { readonly field: string })[])[] = [
    ['本授权委托书声明：'],
    ['　　', { field: 'companyName' }],
    ['（单位）的法定代表人 ', { field: 'legalRep' }, ' 现授权'],
    ['委托 ', { field: 'name' }, '（身份证号码：', { field: 'idNumber' }, '）'],
    ['为我单位的代理人，全权办理网站备案及相关手续。'],
    ['代理人在办理过程中签署的文件和处理的事务，我单位均予承认。'],
    ['代理人无转委托权。特此委托。'],
  ]
  lines.forEach((parts, at) => {
    let x = LEFT
    for (const part of parts) {
      const y = 640 + at * 108
      const style = typeof part === 'string' ? textStyle(sheet) : valueStyle(sheet)
      const text = typeof part === 'string' ? part : fields[part.field]!.printed
      const fits = Math.min(1, (WIDE - 200 - x) / sheet.measure(text, style))
      const set = { ...style, size: style.size * fits }
      if (typeof part === 'string') sheet.text(text, x, y, set)
      else {
        sheet.value(part.field, text, x, y, set)
        sheet.line(x, y + 16, x + sheet.measure(text, set), y + 16, '#333', 2)
      }
      x += sheet.measure(text, set)
    }
  })
}

function drawFoot(sheet: Sheet, letter: AuthorisationLetter, random: Random): void {
  const fields = authorisationLetterFields(letter)
  const style = textStyle(sheet)
  const y = 1900
  sheet.text('法定代表人签字：', LEFT, y, style)
  sheet.text('单位（盖章）：', LEFT, y + 260, style)
  sheet.text('日期：', LEFT, y + 520, style)
  sheet.value('date', fields['date']!.printed, LEFT + 170, y + 520, valueStyle(sheet))
  if (letter.signed) sheet.record('signature', handwriting(sheet, letter.head, LEFT + 440, y, 96, random))
  if (letter.sealed)
    sheet.record('seal', seal(sheet, letter.firm.name, LEFT + random.between(560, 760), y + 240, 190, random))
}
