import type { Random } from '../random'

/** A day of the calendar, 1-based month. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const two = (n: number): string => String(n).padStart(2, '0')

const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day))
const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
})

export const inventDay = (random: Random, fromYear: number, toYear: number): Day => ({
  year: random.integer(fromYear, toYear),
  month: random.integer(1, 12),
  day: random.integer(1, 28),
})

/** The same day `years` later; 29 February becomes 1 March. */
export const yearsLater = ({ year, month, day }: Day, years: number): Day =>
  dayOf(utc({ year: year + years, month, day }))

export const dayBefore = (day: Day): Day => dayOf(new Date(utc(day).getTime() - 86_400_000))

/** 2026-01-02 */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
/** 20260102 */
export const compactDay = ({ year, month, day }: Day): string => `${year}${two(month)}${two(day)}`
/** 2026.01.02, as on identity cards */
export const dottedDay = ({ year, month, day }: Day): string => `${year}.${two(month)}.${two(day)}`
/** 2026年01月02日, as on licences */
export const chineseDay = ({ year, month, day }: Day): string => `${year}年${two(month)}月${two(day)}日`
/** 2026年1月2日, as a birth date is printed */
export const plainChineseDay = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`
