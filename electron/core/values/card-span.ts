import { parseChineseDate } from './chinese-date'

/** Years for which an identity card is valid, unless it is for ever. */
export const CARD_YEARS: readonly number[] = [5, 10, 20]

/** Days on which a card issued on this day of the year may end: 29 February has no fellow in most years. */
const endsOf = (day: string): string[] => (day === '02-29' ? [day, '02-28', '03-01'] : [day])

/** Years from one day (YYYY-MM-DD) to another; null when they are not the same day of the year. */
export function wholeYears(from: string, until: string): number | null {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
  return endsOf(from.slice(5)).includes(until.slice(5)) ? years : null
}

/** The same of printed dates; null too where either is none. */
export function printedYears(from: string, until: string): number | null {
  const [start, end] = [parseChineseDate(from), parseChineseDate(until)]
  return start.ok && end.ok ? wholeYears(start.value, end.value) : null
}
