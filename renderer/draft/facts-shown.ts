import type { FactUsedView } from '../../electron/contract/views'
import type { Finding } from '../../electron/core/rules/finding'
import { isOfProvince } from '../text/fact-names'

const MOST = 6

export interface FactsShown {
  /** What the finding rests on first, then what the province says, then a few others. */
  readonly first: readonly FactUsedView[]
  /** The rest, for one who wants to see all. */
  readonly rest: readonly FactUsedView[]
}

const isSentence = (id: string): boolean => id.startsWith('nationwide/') || isOfProvince(id)

/** A rule may look through dozens of word lists; what decided must not drown in them. */
export function factsShown(finding: Finding, facts: readonly FactUsedView[]): FactsShown {
  const decides = (one: FactUsedView): boolean =>
    one.source.title === finding.source.title && one.source.asOf === finding.source.asOf
  const rank = (one: FactUsedView, i: number): number => {
    if (i === 0) return 0
    if (isOfProvince(one.id)) return 2
    if (decides(one)) return 1
    return isSentence(one.id) ? 3 : 4
  }
  const sorted = facts
    .map((one, i) => ({ one, rank: rank(one, i) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
  return { first: sorted.slice(0, MOST), rest: sorted.slice(MOST) }
}
