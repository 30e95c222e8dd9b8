import type { FilingPlan } from '../../contract/views'
import { deriveType } from '../../core/filing/derive-type'
import type { Draft } from '../../core/filing/draft'
import { earliestSafeDay } from '../../core/filing/earliest-safe-day'
import type { CheckDay } from '../../core/rules/run-rules'

/** What the window shows beside the type and the planned day. */
export function filingPlan(draft: Draft, { today, facts }: Pick<CheckDay, 'today' | 'facts'>): FilingPlan {
  const { type, why, assumed } = deriveType(draft, facts)
  const { day, decidedBy, last } = earliestSafeDay(draft, { today, facts })
  return {
    type,
    why,
    assumed: assumed.map(({ words }) => words),
    safeFrom: day,
    safeUntil: last?.day ?? null,
    decidedBy: decidedBy.part,
  }
}
