import type { FilingStatus } from '../draft/filing-status'

/** How a filing goes on outside this program, as the person notes it. */

/** What usually follows. Others can be noted too: providers skip steps, and people note late. */
const USUALLY_NEXT: Readonly<Record<FilingStatus, readonly FilingStatus[]>> = {
  draft: ['awaiting-check'],
  'awaiting-check': ['submitted', 'sms', 'refused'],
  submitted: ['sms', 'authority', 'refused'],
  sms: ['authority', 'refused'],
  authority: ['passed', 'refused'],
  passed: [],
  refused: ['awaiting-check'],
}

export const usuallyNext = (status: FilingStatus): readonly FilingStatus[] => USUALLY_NEXT[status]

export interface NotedStep {
  readonly status: FilingStatus
  /** YYYY-MM-DD */
  readonly day: string
}

/**
 * Days that other dates are counted from, of the round that runs: since the last time the filing was handed in.
 * Null where nothing was noted.
 */
export function filingDays(steps: readonly NotedStep[]): {
  readonly handedOver: string | null
  readonly submitted: string | null
  readonly passed: string | null
} {
  const start = steps.findLastIndex(({ status }) => status === 'awaiting-check' || status === 'draft')
  const round = steps.slice(Math.max(0, start))
  const dayOf = (...wanted: readonly FilingStatus[]): string | null =>
    round.find(({ status }) => wanted.includes(status))?.day ?? null
  return {
    // The provider hands over to the authority, which sends the text message.
    handedOver: dayOf('sms', 'submitted'),
    submitted: dayOf('authority', 'submitted'),
    passed: dayOf('passed'),
  }
}
