import type { Summary } from '../../electron/core/rules/finding'

export const DRAFT_STATUSES = ['block', 'risk', 'confirm', 'incomplete', 'ready'] as const
export type DraftStatus = (typeof DRAFT_STATUSES)[number]

/** How a draft stands in the list: its worst count. Never checked, or with open checks, is incomplete, not ready. */
export function draftStatus(summary: Summary | null): DraftStatus {
  if (!summary) return 'incomplete'
  if (summary.block > 0) return 'block'
  if (summary.risk > 0) return 'risk'
  if (summary.confirm > 0) return 'confirm'
  return summary['not-checked'] > 0 || summary.passed === 0 ? 'incomplete' : 'ready'
}
