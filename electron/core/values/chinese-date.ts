import { calendarDay } from './calendar-day'
import { parsed, refused, type Parsed } from './parsed'
import { halfWidth, oneDash, withoutSpace } from './text-form'

/** Dates as certificates print them, given as `YYYY-MM-DD`; only real days of the calendar. */

export type DateFailure = 'empty' | 'not-a-date' | 'no-such-day'
/** `YYYY-MM-DD` or the draft's own word for a certificate that never expires. */
export type DateOrLongTerm = string | 'long-term'

export interface DateSpan {
  readonly from: string
  readonly until: DateOrLongTerm
}

const DIGITS = new Map([...'〇零○一二三四五六七八九'].map((letter, at) => [letter, Math.max(0, at - 2)]))

/** `二〇三九` digit by digit, `二十五` and `十二` by tens; null for anything else. */
function numeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const tens = /^([一二三]?)十([一二三四五六七八九]?)$/u.exec(text)
  if (tens)
    return (tens[1] ? (DIGITS.get(tens[1]) ?? 0) : 1) * 10 + (tens[2] ? (DIGITS.get(tens[2]) ?? 0) : 0)
  let value = 0
  for (const letter of text) {
    const digit = DIGITS.get(letter)
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

const NUMBER = '[\\d〇零○一二三四五六七八九十]'
const TIME = '(?:T?\\d{1,2}[:时]\\d{2}(?:[:分]\\d{2}(?:\\.\\d+)?秒?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const WITH_WORDS = new RegExp(`^(${NUMBER}{4})年(${NUMBER}{1,3})月(${NUMBER}{1,3})[日号]?${TIME}$`, 'u')
const WITH_MARKS = new RegExp(`^(\\d{4})([-./·])(\\d{1,2})\\2(\\d{1,2})(?:[T日]?|(?=\\d{2}:))${TIME}$`, 'u')
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

const plainForm = (text: string): string =>
  oneDash(withoutSpace(halfWidth(text))).replace(/[。．・•‧]/gu, '.')

/** `2039.05.01`, `2039年5月1日`, `2039-05-01`, `2039/5/1`, `20390501`, `二〇三九年五月一日`; a time of day is passed over. */
export function parseChineseDate(text: string): Parsed<string, DateFailure> {
  const plain = plainForm(text)
  if (plain === '') return refused('empty')
  // A time of day after the date: `2024-01-02 10:00:00` has lost its space and would run into the day.
  const spaced = /(.*?\d)\s+\d{1,2}:\d{2}/su.exec(halfWidth(text))
  if (spaced) return parseChineseDate(spaced[1] ?? '')
  const marks = WITH_MARKS.exec(plain)
  const match = marks
    ? [marks[1], marks[3], marks[4]]
    : (WITH_WORDS.exec(plain) ?? COMPACT.exec(plain))?.slice(1)
  if (!match) return refused('not-a-date')
  const [year = null, month = null, day = null] = match.map((part) => numeral(part ?? ''))
  if (year === null || month === null || day === null) return refused('not-a-date')
  const date = calendarDay(year, month, day)
  return date === null ? refused('no-such-day') : parsed(date)
}

const LONG_TERM = /^(?:长期(?:有效)?|永久(?:有效)?|永续|无固定期限|不约定期限|无期限|long-?term)$/iu

/** True for 长期, 无固定期限 and their like. */
export const isLongTerm = (text: string): boolean => LONG_TERM.test(plainForm(text))

export function parseDateOrLongTerm(text: string): Parsed<DateOrLongTerm, DateFailure> {
  return isLongTerm(text) ? parsed('long-term') : parseChineseDate(text)
}

export type SpanFailure = DateFailure | 'not-a-span' | 'backwards'

/** `A-B`, `A至B`, `自A至B`, `A~B`, `A到B`; the end may be 长期. */
export function parseDateSpan(text: string): Parsed<DateSpan, SpanFailure> {
  const plain = plainForm(text).replace(/^[自从由]/u, '')
  if (plain === '') return refused('empty')
  let failure: SpanFailure = 'not-a-span'
  for (const separator of plain.matchAll(/[-至到~—]+/gu)) {
    const from = parseChineseDate(plain.slice(0, separator.index))
    const until = parseDateOrLongTerm(plain.slice(separator.index + separator[0].length).replace(/止$/u, ''))
    if (from.ok && until.ok) {
      // `long-term` sorts after every day.
      if (until.value < from.value) return refused('backwards')
      return parsed({ from: from.value, until: until.value })
    }
    for (const side of [from, until]) if (!side.ok && side.reason === 'no-such-day') failure = 'no-such-day'
  }
  return refused(failure)
}
