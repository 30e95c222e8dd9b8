import type { Draft } from '../filing/draft'

/** What two states of one draft have different, place by place. */

export const DIFFERENCE_GROUPS = ['filing', 'principal', 'people', 'services', 'materials'] as const
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number]

export interface Difference {
  /** In the later draft; of what was taken out, in the earlier one. */
  readonly path: string
  readonly group: DifferenceGroup
  readonly kind: 'changed' | 'added' | 'removed'
  /** Null where there is none; lists of plain values stand whole. */
  readonly before: unknown
  readonly after: unknown
}

type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.length > 0 && value.every(isItem)

/** Nothing was entered there: unknown, an empty text and an empty list are one. */
const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const same = (one: unknown, other: unknown): boolean =>
  (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other)

const groupOf = (path: string): DifferenceGroup => {
  if (/^(principal|services\[\d+\])\.responsible\b/.test(path)) return 'people'
  if (path.startsWith('principal')) return 'principal'
  if (path.startsWith('services')) return 'services'
  return path.startsWith('materials') ? 'materials' : 'filing'
}

/** By what items of a list are known again after others were put in or taken out before them. */
const nameOf = (item: Item): string => String(item['file'] ?? item['name'] ?? item['category'] ?? '')

/** Pairs of items that are one; what has no fellow is paired with none. In the order of the later list. */
const pairItems = (
  before: readonly Item[],
  after: readonly Item[],
): { before: number | null; after: number | null }[] => {
  const open = new Set(before.keys())
  const take = (index: number | undefined): number | null =>
    index !== undefined && open.delete(index) ? index : null
  const sameName = after.map((item) =>
    nameOf(item) === '' ? null : take([...open].find((index) => nameOf(before[index]!) === nameOf(item))),
  )
  // One whose name was changed is the one that stands in the same place, or else the next that is left.
  const pairs = sameName.map((found, index) => ({
    before: found ?? (before.length === after.length ? take(index) : null),
    after: index,
  }))
  const rest = pairs.map((pair) => (pair.before === null ? { ...pair, before: take([...open][0]) } : pair))
  return [...rest, ...[...open].map((index) => ({ before: index, after: null }))]
}

const walk = (path: string, before: unknown, after: unknown, found: Difference[]): void => {
  if (same(before, after)) return
  if (isItems(before) || isItems(after)) {
    const [old, now] = [isItems(before) ? before : [], isItems(after) ? after : []]
    for (const pair of pairItems(old, now)) {
      const place = `${path}[${pair.after ?? pair.before}]`
      walk(
        place,
        pair.before === null ? null : old[pair.before],
        pair.after === null ? null : now[pair.after],
        found,
      )
    }
    return
  }
  if (isItem(before) || isItem(after)) {
    const [old, now]: [Item, Item] = [isItem(before) ? before : {}, isItem(after) ? after : {}]
    for (const key of new Set([...Object.keys(now), ...Object.keys(old)]))
      walk(path === '' ? key : `${path}.${key}`, old[key], now[key], found)
    return
  }
  found.push({
    path,
    group: groupOf(path),
    kind: isBlank(before) ? 'added' : isBlank(after) ? 'removed' : 'changed',
    before: isBlank(before) ? null : before,
    after: isBlank(after) ? null : after,
  })
}

/** In the order of the groups, and within them of the draft. Its id, format and version are no content. */
export function draftDifferences(before: Draft, after: Draft): Difference[] {
  const content = ({ title, filing, principal, services, materials }: Draft): Item => ({
    title,
    filing,
    principal,
    services,
    materials,
  })
  const found: Difference[] = []
  walk('', content(before), content(after), found)
  return DIFFERENCE_GROUPS.flatMap((group) => found.filter((one) => one.group === group))
}
