import { calendarDay } from '../values/calendar-day'
import { addDays } from '../values/day-span'
import { halfWidth } from '../values/text-form'

/** Times as registries print them, given as the day in Beijing. */

const BEIJING = 8 * 60
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** No printed time is longer. */
const LONGEST = 60

const CLOCK = '(?:(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?)?'
const ZONE =
  '\\(?(z|utc[+-]\\d{1,2}(?::?\\d{2})?|gmt[+-]\\d{1,2}(?::?\\d{2})?|utc|gmt|[+-]\\d{2}(?::?\\d{2})?)?\\)?'
const NUMBERS = new RegExp(
  `^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[t\\s]*${CLOCK}\\s*${ZONE}(?![\\d:])`,
  'u',
)
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})(?!\\d)[t\\s]*${CLOCK}\\s*${ZONE}`, 'u')
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{3},?\\s+)?(\\d{1,2})[-\\s]([a-z]{3})[a-z]*[-,\\s]+(\\d{4})\\s*${CLOCK}\\s*${ZONE}`,
  'u',
)
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{3},?\\s+)?([a-z]{3})[a-z]*\\s+(\\d{1,2}),?\\s+(\\d{4})\\s*${CLOCK}\\s*${ZONE}`,
  'u',
)
const YEAR_LAST =
  /^(?:[a-z]{3},?\s+)?([a-z]{3})[a-z]*\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):\d{2}\s*(gmt|utc)?\s+(\d{4})/u

/** Minutes east of Greenwich; null when none is given: then the time is taken as Beijing's or as the day it says. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const sign = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!sign) return 0
  const minutes = Number(sign[2]) * 60 + Number(sign[3] ?? 0)
  return sign[1] === '-' ? -minutes : minutes
}

const month = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1

/** `YYYY-MM-DD` in Beijing of a printed time, or null. A time without a zone keeps its day. */
export function registrationDay(text: string): string | null {
  const plain = halfWidth(text.trim().slice(0, LONGEST)).toLowerCase()
  const numbers = NUMBERS.exec(plain) ?? COMPACT.exec(plain)
  if (numbers)
    return inBeijing(numbers[1], Number(numbers[2]), numbers[3], numbers[4], numbers[5], numbers[6])
  const dayFirst = DAY_FIRST.exec(plain)
  if (dayFirst)
    return inBeijing(dayFirst[3], month(dayFirst[2]), dayFirst[1], dayFirst[4], dayFirst[5], dayFirst[6])
  const yearLast = YEAR_LAST.exec(plain)
  if (yearLast)
    return inBeijing(yearLast[6], month(yearLast[1]), yearLast[2], yearLast[3], yearLast[4], yearLast[5])
  const monthFirst = MONTH_FIRST.exec(plain)
  if (!monthFirst) return null
  return inBeijing(
    monthFirst[3],
    month(monthFirst[1]),
    monthFirst[2],
    monthFirst[4],
    monthFirst[5],
    monthFirst[6],
  )
}

function inBeijing(
  year: string | undefined,
  monthNumber: number,
  date: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  zone: string | undefined,
): string | null {
  const day = calendarDay(Number(year), monthNumber, Number(date))
  const offset = offsetOf(zone)
  if (day === null || hour === undefined || offset === null) return day
  const minutes = Number(hour) * 60 + Number(minute) - offset + BEIJING
  return addDays(day, Math.floor(minutes / (24 * 60)))
}
