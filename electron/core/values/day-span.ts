import { calendarDay, daysInMonth } from './calendar-day'

/** Arithmetic on days written `YYYY-MM-DD`. No clock, no time zone. */

const parts = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]

/** Days since 1970-01-01. */
const serial = (day: string): number => {
  const [year, month, date] = parts(day)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

export const isCalendarDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && calendarDay(...parts(day)) !== null

/** A day to count from: one of the calendar, and none of those far ones by which people write that nothing ends. */
export const isCountable = (day: string): boolean => isCalendarDay(day) && day < '9000'

/** The same day of a later month, or that month's last day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return calendarDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? day
}

/** 9999-12-31, after which a year has five digits. */
const LAST = 2_932_896

export const addDays = (day: string, days: number): string =>
  new Date(Math.min(LAST, serial(day) + days) * 86_400_000).toISOString().slice(0, 10)

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => serial(to) - serial(from)

/** Monday to Friday only: public holidays are not known here. */
export function addWorkingDays(day: string, days: number): string {
  let at = day
  for (let left = days; left > 0;) {
    at = addDays(at, 1)
    const weekday = new Date(serial(at) * 86_400_000).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}

/** Completed years from birth to a day. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}
