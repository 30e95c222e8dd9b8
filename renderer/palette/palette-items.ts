import type { DeedId } from '../../electron/core/deeds/deeds'
import { fuzzyScore } from './fuzzy-score'
import { pinyinInitials } from './pinyin-initials'

export type PaletteTarget =
  | { readonly kind: 'deed'; readonly deed: DeedId }
  | { readonly kind: 'draft'; readonly draftId: string }
  | { readonly kind: 'field'; readonly path: string }

export interface PaletteItem {
  /** Unique in the list. */
  readonly key: string
  readonly target: PaletteTarget
  readonly name: string
  /** What stands behind the name in a quieter ink. */
  readonly about: string
  /** Found by these too: the name in the other language. */
  readonly also: readonly string[]
  /** As it is shown; empty where there is none. */
  readonly shortcut: string
}

/** Where a query is found in the initials it says less than in the words themselves. */
const INITIALS_SHARE = 0.7
const MOST_SHOWN = 40

function scoreOf(query: string, { name, also, about }: PaletteItem): number {
  const initials = /^[a-z0-9\s]+$/i.test(query) ? fuzzyScore(query, pinyinInitials(name)) * INITIALS_SHARE : 0
  // Scattered initials fit nearly everything.
  const sure = initials > 40 ? initials : 0
  return Math.max(
    fuzzyScore(query, name),
    ...also.map((words) => fuzzyScore(query, words) * 0.9),
    fuzzyScore(query, about) * 0.5,
    sure,
  )
}

/** Items that fit, the best first; of equal ones the order given stays. Without a query all, the recent ones first. */
export function rankItems(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
): PaletteItem[] {
  const rank = (key: string): number => {
    const at = recent.indexOf(key)
    return at < 0 ? 0 : recent.length - at
  }
  if (query.trim() === '') return items.toSorted((a, b) => rank(b.key) - rank(a.key))
  return items
    .map((item) => ({ item, score: scoreOf(query, item) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || rank(b.item.key) - rank(a.item.key))
    .slice(0, MOST_SHOWN)
    .map(({ item }) => item)
}
