import { createHash } from 'node:crypto'
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventTransparency,
} from 'ical-generator'
import type { Draft } from '../../core/filing/draft'
import { maskText } from '../../core/privacy/mask-text'
import { personalValuesOf } from '../../core/privacy/personal-places'
import { withMarksShown } from '../../core/report/hidden-marks'
import { CONFIDENCE_WORDS } from '../../core/report/words'
import type { CalendarDate, CalendarKind } from '../../core/submission/calendar-date'
import { addDays, daysBetween } from '../../core/values/day-span'

/** The dates of a filing as an iCalendar file (RFC 5545): days without hours, the same bytes for the same day. */

const HOUR = 3600
const NINE = 9 * HOUR
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** What wants some days of work is told a week before as well. */
const WEEK_BEFORE: ReadonlySet<CalendarKind> = new Set([
  'last-safe-day',
  'certificate-ends',
  'domain-ends',
  'police-filing',
])

/** At nine in the morning. The library counts seconds before the first day's beginning. */
const alarmTimes = ({ kind }: CalendarDate): number[] => [
  ...(WEEK_BEFORE.has(kind) ? [WEEK - NINE] : []),
  -NINE,
]

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A file without an id is told by its title, or it would replace another's dates. */
const draftKey = ({ id, title, services }: Draft): string =>
  id ?? JSON.stringify([title, services.map(({ domains }) => domains.map(({ name }) => name))])

const uid = (draft: Draft, { kind, path }: CalendarDate): string =>
  `${createHash('sha256')
    .update(JSON.stringify([draftKey(draft), kind, path]))
    .digest('hex')
    .slice(0, 32)}@icp-filing-assistant`

/** Called after the first service, since one may keep the dates of several filings. */
const calendarName = (draft: Draft): string => {
  const name = draft.services.find((service) => service.name !== null)?.name ?? '草稿'
  return withMarksShown(`备案：${maskText(name, personalValuesOf(draft))}`)
}

const descriptionOf = ({ explanation, source }: CalendarDate): string =>
  source === null
    ? explanation
    : `${explanation}\n依据：${source.title}（${source.asOf}，可信度${CONFIDENCE_WORDS[source.confidence]}）`

/**
 * The calendar of what still lies ahead on `today`. Imported again it changes the earlier entries instead of doubling
 * them.
 */
export function calendarIcs(draft: Draft, dates: readonly CalendarDate[], today: string): string {
  const calendar = ical({
    prodId: { company: 'icp-filing-assistant', product: 'calendar', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    name: calendarName(draft),
  })
  for (const date of dates) {
    const { day, through } = date
    if (day === null || (through ?? day) < today) continue
    const event = calendar.createEvent({
      id: uid(draft, date),
      stamp: midnight(today),
      // Rises from one file to the next, so that the newer one counts.
      sequence: daysBetween('1970-01-01', today),
      start: midnight(day),
      end: midnight(addDays(through ?? day, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: date.title,
      description: descriptionOf(date),
    })
    for (const trigger of alarmTimes(date))
      event
        .createAlarm({ type: ICalAlarmType.display, trigger, description: date.title })
        // Else it would count what comes after the beginning from the end.
        .relatesTo(ICalAlarmRelatesTo.start)
  }
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`
}
