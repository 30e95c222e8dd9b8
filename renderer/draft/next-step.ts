import type { CheckView } from '../../electron/contract/views'

export type NextStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'reading'; readonly left: number }
  | { readonly kind: 'block' | 'risk' | 'confirm' | 'notChecked'; readonly count: number }
  | { readonly kind: 'ready'; readonly offline: number }

/** The one thing to do next. `empty`: nothing typed and no picture yet. */
export function nextStep(check: CheckView | null, empty: boolean, unread: number): NextStep {
  if (empty) return { kind: 'start' }
  if (unread > 0) return { kind: 'reading', left: unread }
  const summary = check?.summary
  if (!summary) return { kind: 'notChecked', count: 0 }
  if (summary.block > 0) return { kind: 'block', count: summary.block }
  if (summary.risk > 0) return { kind: 'risk', count: summary.risk }
  if (summary.confirm > 0) return { kind: 'confirm', count: summary.confirm }
  if (summary['not-checked'] > 0) return { kind: 'notChecked', count: summary['not-checked'] }
  return { kind: 'ready', offline: summary.offline }
}
