import { DRAFT_STATUS_NAMES, DRAFT_STATUSES, type DraftStatus } from './draft-status'
import { FILING_STATUS_NAMES, FILING_STATUSES, type FilingStatus } from './filing-status'

export interface StatusesMeant {
  readonly check: readonly DraftStatus[]
  readonly filing: readonly FilingStatus[]
}

const FEWEST_CHARACTERS = 2

/** Statuses that a word of a search names, in whole or in part: 驳回, 必改. A single character names none. */
export function statusesMeant(word: string): StatusesMeant {
  const named = (name: string): boolean => word.length >= FEWEST_CHARACTERS && name.includes(word)
  return {
    check: DRAFT_STATUSES.filter((status) => named(DRAFT_STATUS_NAMES[status])),
    filing: FILING_STATUSES.filter((status) => named(FILING_STATUS_NAMES[status])),
  }
}
