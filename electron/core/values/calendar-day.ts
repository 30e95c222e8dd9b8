/** Days of the calendar as `YYYY-MM-DD`, which sort as text. No clock, no time zone. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month, 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0)

/** `YYYY-MM-DD`, or null when the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  if (!Number.isInteger(month) || !Number.isInteger(day) || day < 1 || day > daysInMonth(year, month))
    return null
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `YYYYMMDD` as `YYYY-MM-DD`, or null when it is no day of the calendar. */
export const compactDay = (digits: string): string | null =>
  /^\d{8}$/.test(digits)
    ? calendarDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
    : null
