import type { Draft } from '../filing/draft'
import { earliestSafeDay } from '../filing/earliest-safe-day'
import { DEFAULT_KEEPING_DAYS } from '../privacy/keeping-time'
import { maskText } from '../privacy/mask-text'
import { personalValuesOf } from '../privacy/personal-places'
import type { Facts } from '../reference/facts'
import { withMarksShown } from '../report/hidden-marks'
import { isCountable } from '../values/day-span'
import type { CalendarDate, FilingDays } from './calendar-date'
import { datesAfter } from './dates-after'
import { validityDates } from './validity-dates'

export const NO_DAYS: FilingDays = {
  handedOver: null,
  submitted: null,
  passed: null,
  packaged: null,
  keepingDays: DEFAULT_KEEPING_DAYS,
}

const plannedDate = ({ filing }: Draft): CalendarDate[] =>
  filing.plannedOn === null || !isCountable(filing.plannedOn)
    ? []
    : [
        {
          kind: 'planned',
          day: filing.plannedOn,
          through: null,
          title: '计划提交备案',
          explanation: '草稿里写的计划提交日。交之前再检查一次。',
          path: 'filing.plannedOn',
          source: null,
        },
      ]

const byDay = (one: CalendarDate, other: CalendarDate): number => {
  if (one.day === other.day) return 0
  if (one.day === null || other.day === null) return one.day === null ? 1 : -1
  return one.day < other.day ? -1 : 1
}

/** The dates that matter for a filing, by day; those without a day come last. No number of a person stands in them. */
export function calendarDates(
  draft: Draft,
  { today, facts, days = {} }: { today: string; facts: Facts; days?: Partial<FilingDays> },
): CalendarDate[] {
  const known = personalValuesOf(draft)
  const safe = earliestSafeDay(draft, { today, facts })
  const told = { ...NO_DAYS, ...days }
  const counted = (day: string | null): string | null => (day !== null && isCountable(day) ? day : null)
  const after: FilingDays = {
    handedOver: counted(told.handedOver),
    submitted: counted(told.submitted),
    passed: counted(told.passed),
    packaged: counted(told.packaged),
    keepingDays: told.keepingDays,
  }
  const shown = (text: string): string => withMarksShown(maskText(text, known))
  return [...plannedDate(draft), ...validityDates(draft, facts, safe), ...datesAfter(draft, facts, after)]
    .map((date) => ({ ...date, title: shown(date.title), explanation: shown(date.explanation) }))
    .sort(byDay)
}
