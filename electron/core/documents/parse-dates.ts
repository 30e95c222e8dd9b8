import { parseChineseDate, isLongTerm } from '../values/chinese-date'
import { CARD_YEARS } from '../values/card-span'
import { hasSaneYears, isCompleteDate } from '../values/complete-date'
import { halfWidth, withoutSpace } from '../values/text-form'
import type { ParsedField } from './document-kind'
import { formed } from './printed-text'

/** Printed dates and spans of them. */

export const DATE = /(?<!\d)\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?/

const LONG_TERM = /长期|无固定期限|永久/
/** Behind the dash of a span no other word begins so: 长粹 is a blurred 长期. */
const BLURRED_LONG_TERM = /[-~—–至]长\p{Script=Han}?[^\p{L}\d]*$/u
const longTermIn = (text: string): string | undefined =>
  LONG_TERM.exec(text)?.[0] ?? (BLURRED_LONG_TERM.test(text) ? '长期' : undefined)

/**
 * Marks that wide gaps between a date's parts are taken for go; what stands between its figures can only be 年 and 月,
 * whatever it was read as (半, 华).
 */
const dateText = (text: string): string =>
  halfWidth(text)
    .replace(/[:;,“”"'‘’`|!]+/g, '')
    .replace(/(?<=\d)-*[~*—–_][-~*—–_]*(?=\d)/g, '-')
    .replace(/[-.]+(?=\s*[年月日])|(?<=[年月])[-.]+/g, '')
    .replace(/(?<=\d{4}\s*)\p{Script=Han}(?=\s*\d{1,2}\s*月)/gu, '年')
    .replace(/(?<=\d{4}\s*年\s*\d{1,2}\s*)\p{Script=Han}(?=\s*\d{1,2}\s*日)/gu, '月')
    .replace(/(?<=年\s*)[IlL工丨](?=\s*月)/gu, '1')
    .replace(/(?<=月\s*\d{1,2}\s*)[目曰白甘旦]/g, '日')

/** No date has ten figures: two of them are slashes, which thin faces make look like 1 or 7; or a slash was read twice. */
const SLASHED =
  /^\D*(\d{4})(?:[17/]|1\/|\/1)(\d{2})(?:[17/]|1\/|\/1)(\d{2})(?:[至到止起日].*|[^\p{L}\d&@#$%]*)$/u

/** Year, month and day whole, and one character after each, whatever a seal over it made of it. */
const FIGURES = /^(\d{4})\p{Script=Han}(\d{2})\p{Script=Han}(\d{2})\p{Script=Han}?$/u

/**
 * All eight figures, with marks between them or none: dots and dashes of poor print are lost. A month that begins with 1 may
 * have won it by a slash.
 */
const BARE_FIGURES = /^(\d{4})[.\-/]?(0\d)[.\-/]?(\d{2})$/

/** Ink that goes on behind a date of figures is the rest of its last one: 2012/09/08& may be a 2. */
const GOES_ON_AS = /^(?![至到止起日T])[\p{L}&@#$%]/u

/** The date in a text; undefined where there is none, or more of its last figure. */
function wholeIn(text: string): string | undefined {
  const found = DATE.exec(text)
  const isCut =
    found && !found[0].includes('年') && GOES_ON_AS.test(text.slice(found.index + found[0].length))
  return isCut ? undefined : found?.[0]
}

/** A date as printed: 2021年03月18日, 2021.03.18, 2021-03-18, 2021/03/18. */
export function parseDate(text: string): ParsedField | null {
  const slashed = SLASHED.exec(halfWidth(text).replace(/[|lI!]/g, '1'))
  const figures = FIGURES.exec(withoutSpace(halfWidth(text)))
  const plain = dateText(text)
  const found = slashed
    ? slashed.slice(1).join('/')
    : figures
      ? `${figures[1]}年${figures[2]}月${figures[3]}日`
      : (wholeIn(plain) ?? BARE_FIGURES.exec(withoutSpace(plain))?.slice(1).join('-'))
  // Where 年 and 月 are printed, so is 日: the last stroke of a line is easily lost.
  const printed = found && evenMarks(withoutSpace(found).replace(/(?<=年.*月\d+)$/, '日'))
  return printed && isWholeDate(printed) ? formed(printed) : null
}

/** A date of figures has one mark twice: a thin dot is read as a dash. */
const evenMarks = (date: string): string =>
  date.replace(
    /^(\d{4})([.\-/])(\d{1,2})(?!\2)[.\-/](?=\d{1,2}$)/,
    (_, year: string, __, month: string) => `${year}.${month}.`,
  )

const isWholeDate = (printed: string): boolean =>
  parseChineseDate(printed).ok && isCompleteDate(printed) && hasSaneYears(printed)

/** A span whose end was not read: the first date is none. */
const GOES_ON = /^\D{0,2}(?:[-~—–至]+\P{L}?[\p{L}\d]|\D?\d{3})/u

/** The end of a span, as printed: the last date, or 长期. */
export function parseEnd(text: string): ParsedField | null {
  const plain = withoutSpace(dateText(text))
  const long = longTermIn(plain)
  if (long && isLongTerm(long)) return formed(long)
  const dates = [...plain.matchAll(new RegExp(DATE, 'g'))]
  const last = dates.at(-1)
  if (!last || GOES_ON.test(plain.slice(last.index + last[0].length))) return null
  const end = evenMarks(last[0])
  return isWholeDate(end) && !endsBeforeItBegins(dates[0]![0], end) ? formed(end) : null
}

/** No validity ends before it begins: 2024.01.21-2021.01.21 was misread. */
function endsBeforeItBegins(start: string, end: string): boolean {
  const [from, until] = [parseChineseDate(evenMarks(start)), parseChineseDate(end)]
  return from.ok && until.ok && until.value < from.value
}

/**
 * True of a term that ends in the month in which it began, and neither on its day nor the day before: terms of licences are
 * whole years, and of 2010年11月26日至2030年11月23日 a figure was misread.
 */
export function isOffTerm(start: string | undefined, end: string): boolean {
  const [from, until] = [parseChineseDate(start ?? ''), parseChineseDate(end)]
  if (!from.ok || !until.ok || from.value.slice(5, 7) !== until.value.slice(5, 7)) return false
  const off = Number(from.value.slice(8)) - Number(until.value.slice(8))
  return off !== 0 && off !== 1
}

/** The start of a span `A-B`, as printed. */
export function parseStart(text: string): ParsedField | null {
  const plain = withoutSpace(dateText(text))
  const dates = [...plain.matchAll(new RegExp(DATE, 'g'))].map(([date]) => date)
  const first = dates[0]
  const isSpan = dates.length > 1 || longTermIn(plain) !== undefined
  return first && isSpan && isWholeDate(first) ? formed(first) : null
}

/** The two dates of an identity card, always printed as YYYY.MM.DD; thin dots and dashes are read as anything. */
const CARD_SPAN =
  /(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})\D{0,3}(?:(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})|.{0,2}(长期))/

/** The same where the dash took the 2 of the second year with it: 2014.05.15.:019.05.15. */
const CUT_CARD_SPAN =
  /(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})\D{0,3}\d?(0\d{2})\D{0,2}(\d{2})\D{0,2}(\d{2})(?!\d)/

/** Start and end of a card's validity; confirmed when the span is one that cards have: 5, 10 or 20 years. */
export function parseCardSpan(text: string): CardSpan | null {
  const plain = withoutSpace(halfWidth(text))
  const whole = spanOf(CARD_SPAN.exec(plain))
  if (whole) return whole
  const [all, year, month, day, cutYear, ...end] = CUT_CARD_SPAN.exec(plain) ?? []
  if (all === undefined) return null
  const mended = spanOf([all, year!, month!, day!, `2${cutYear}`, ...end])
  return mended?.until.confirmed ? mended : null
}

interface CardSpan {
  readonly from: ParsedField
  readonly until: ParsedField
}

/** `found`: all, then the parts of the first date, then those of the second or 长期. */
function spanOf(found: readonly string[] | null): CardSpan | null {
  if (!found) return null
  const [, year, month, day, endYear, endMonth, endDay, long] = found
  const from = `${year}.${month}.${day}`
  if (!isWholeDate(from)) return null
  if (long) return { from: formed(from), until: formed(long) }
  const until = `${endYear}.${endMonth}.${endDay}`
  if (!isWholeDate(until)) return null
  const years = Number(endYear) - Number(year)
  const confirmed = month === endMonth && day === endDay && CARD_YEARS.includes(years)
  return {
    from: { ...formed(from), confirmed },
    until: { ...formed(until), confirmed },
  }
}
