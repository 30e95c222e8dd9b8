import { certificateMonthsSchema, dataOf, monthsWanted, realNameSyncSchema } from '../reference/domains-facts'
import type { Facts } from '../reference/facts'
import { addDays, addMonths, addWorkingDays, isCountable } from '../values/day-span'
import type { Draft, Person } from './draft'

/** The days on which a draft can safely be handed in, and what decides them. */

export type SafeDayPart =
  'today' | 'real-name' | 'domain-validity' | 'principal-certificate' | 'person-certificate'

/** One thing that moves the day: `from` not before it, `until` not after it. */
export interface SafeDayBound {
  readonly part: SafeDayPart
  readonly bound: 'from' | 'until'
  /** YYYY-MM-DD; null when no day will do until something is put right. */
  readonly day: string | null
  /** Place of the value in the draft; empty for today. */
  readonly path: string
}

export interface SafeDays {
  /** First safe day, YYYY-MM-DD; null when none will do. */
  readonly day: string | null
  /** What decided it: the latest of the `from`, or what leaves no day. */
  readonly decidedBy: SafeDayBound
  /** Last safe day and what ends it; null without an end. */
  readonly last: SafeDayBound | null
  /** Every bound, in the order of the draft. */
  readonly bounds: readonly SafeDayBound[]
}

/** The last day from which so many months still lie before the end. */
export function lastDayWithMonthsLeft(until: string, months: number): string {
  let day = addMonths(until, -months)
  while (addMonths(addDays(day, 1), months) <= until) day = addDays(day, 1)
  while (addMonths(day, months) > until) day = addDays(day, -1)
  return day
}

/** What nobody gave, and what is no day to count from, moves nothing. */
const countable = (day: string | null): string | null => (day !== null && isCountable(day) ? day : null)

function domainBounds(draft: Draft, facts: Facts): SafeDayBound[] {
  const sync = dataOf(facts, 'domain-realname-sync', realNameSyncSchema)
  const wanted = monthsWanted(facts, draft.filing.province)
  return draft.services.flatMap(({ domains }, service) =>
    domains.flatMap((domain, index): SafeDayBound[] => {
      const at = `services[${service}].domains[${index}]`
      const verifiedOn = countable(domain.realNameVerifiedOn)
      const expiresOn = countable(domain.expiresOn)
      const bounds: SafeDayBound[] = []
      if (domain.realNameVerified === false)
        bounds.push({ part: 'real-name', bound: 'from', day: null, path: `${at}.realNameVerified` })
      else if (verifiedOn !== null && sync)
        bounds.push({
          part: 'real-name',
          bound: 'from',
          day: addWorkingDays(verifiedOn, sync.upTo),
          path: `${at}.realNameVerifiedOn`,
        })
      if (expiresOn !== null && wanted)
        bounds.push({
          part: 'domain-validity',
          bound: 'until',
          day: lastDayWithMonthsLeft(expiresOn, wanted.months),
          path: `${at}.expiresOn`,
        })
      return bounds
    }),
  )
}

function certificateBounds({ principal, services }: Draft, facts: Facts): SafeDayBound[] {
  const months = dataOf(facts, 'certificate-valid', certificateMonthsSchema)?.minMonths
  const until = (part: SafeDayPart, given: string | null, path: string): SafeDayBound[] => {
    const day = countable(given)
    if (day === null || months === undefined) return []
    return [{ part, bound: 'until', day: lastDayWithMonthsLeft(day, months), path }]
  }
  const ofPerson = (person: Person, path: string): SafeDayBound[] =>
    until('person-certificate', person.certificate.validUntil, `${path}.certificate.validUntil`)
  return [
    ...until('principal-certificate', principal.certificate.validUntil, 'principal.certificate.validUntil'),
    ...ofPerson(principal.responsible, 'principal.responsible'),
    ...services.flatMap(({ responsible }, index) =>
      responsible === null ? [] : ofPerson(responsible, `services[${index}].responsible`),
    ),
  ]
}

/**
 * First and last day on which everything that has a date is in order: real-name data have arrived (working days,
 * Monday to Friday; public holidays are not known), the domains and certificates have the months left that are wanted.
 * Values that nobody gave move nothing.
 */
export function earliestSafeDay(draft: Draft, { today, facts }: { today: string; facts: Facts }): SafeDays {
  const start: SafeDayBound = { part: 'today', bound: 'from', day: today, path: '' }
  const bounds = [start, ...domainBounds(draft, facts), ...certificateBounds(draft, facts)]
  const never = bounds.find(({ day }) => day === null)
  let first = start
  let last: SafeDayBound | null = null
  for (const bound of bounds) {
    if (bound.day === null) continue
    if (bound.bound === 'from' && bound.day > (first.day ?? '')) first = bound
    if (bound.bound === 'until' && (last?.day == null || bound.day < last.day)) last = bound
  }
  if (never) return { day: null, decidedBy: never, last, bounds }
  if (last?.day != null && first.day !== null && first.day > last.day)
    return { day: null, decidedBy: last, last, bounds }
  return { day: first.day, decidedBy: first, last, bounds }
}
