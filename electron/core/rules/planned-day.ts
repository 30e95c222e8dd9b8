import type { Filing, RuleContext } from './rule'

/** The day on which the order is to be handed in: planned, and never before the day of the check. */
export function plannedDay(filing: Filing, { today }: Pick<RuleContext, 'today'>): string {
  const planned = filing.draft.filing.plannedOn
  return planned !== null && planned > today ? planned : today
}
