import type { Source } from '../rules/finding'

/** One date that matters for a filing. Sentences hold no number of a person. */

export const CALENDAR_KINDS = [
  'planned',
  'earliest-safe-day',
  'last-safe-day',
  'certificate-ends',
  'domain-ends',
  'sms-window',
  'authority-answer',
  'number-shown',
  'police-filing',
  'keeping',
] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

export interface CalendarDate {
  readonly kind: CalendarKind
  /** YYYY-MM-DD; null where the day hangs on something that has not happened or was not told. */
  readonly day: string | null
  /** Last day of what takes more than one; null for a single day. */
  readonly through: string | null
  readonly title: string
  readonly explanation: string
  /** Place of the draft that it comes from; empty for the filing as a whole. */
  readonly path: string
  /** Null for a day that somebody chose. */
  readonly source: Source | null
}

/** Days that are told from outside the draft; null = has not happened, or nobody said when. */
export interface FilingDays {
  /** The provider handed the order over and the text messages were sent. */
  readonly handedOver: string | null
  /** The authority got it, after the text messages were answered. */
  readonly submitted: string | null
  /** The authority passed it. */
  readonly passed: string | null
  /** The package was written: from then on the app asks whether the draft is still needed. */
  readonly packaged: string | null
  readonly keepingDays: number
}
