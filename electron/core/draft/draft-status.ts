import type { Summary } from '../rules/finding'

export const DRAFT_STATUSES = ['block', 'risk', 'confirm', 'incomplete', 'ready'] as const
export type DraftStatus = (typeof DRAFT_STATUSES)[number]

export const DRAFT_STATUS_NAMES: Record<DraftStatus, string> = {
  block: '有必改',
  risk: '有风险',
  confirm: '待确认',
  incomplete: '资料未齐',
  ready: '可打包',
}

/** How a draft stands in the list: its worst count. Never checked, or with open checks, is incomplete, not ready. */
export function draftStatus(summary: Summary | null): DraftStatus {
  if (!summary) return 'incomplete'
  if (summary.block > 0) return 'block'
  if (summary.risk > 0) return 'risk'
  if (summary.confirm > 0) return 'confirm'
  return summary['not-checked'] > 0 || summary.passed === 0 ? 'incomplete' : 'ready'
}
