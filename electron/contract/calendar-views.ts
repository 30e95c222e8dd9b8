import { z } from 'zod'
import { sourceSchema } from '../core/rules/finding'
import { CALENDAR_KINDS } from '../core/submission/calendar-date'

/** The dates that matter for a filing, as the page is shown them. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What is told of the filing's way outside the app; null = has not happened, or nobody said when. */
export const filingDaysSchema = z.strictObject({
  handedOver: day.nullable().default(null),
  submitted: day.nullable().default(null),
  passed: day.nullable().default(null),
  /** The last package was written. */
  packaged: day.nullable().default(null),
})

export const calendarDateSchema = z.object({
  kind: z.enum(CALENDAR_KINDS),
  day: z.string().nullable(),
  through: z.string().nullable(),
  title: z.string(),
  explanation: z.string(),
  path: z.string(),
  source: sourceSchema.nullable(),
})
export type CalendarDateView = z.infer<typeof calendarDateSchema>

export const calendarViewSchema = z.object({ today: z.string(), dates: z.array(calendarDateSchema) })
export type CalendarView = z.infer<typeof calendarViewSchema>
