import type { Service } from '../filing/draft'

/**
 * Where each service of a draft went when it was changed: what is kept beside the draft (pictures, agreements) names a
 * service by its place in the list, and follows it.
 */

const same = (one: Service | undefined, other: Service | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * For every service of `before` its place in `after`; null for one that was taken out. Services at both ends that stayed
 * as they were stand for themselves. Of those between, equal ones are the same in whatever order; the rest were changed
 * in place, first by first, and what then has no place was taken out.
 */
export function servicesMoved(before: readonly Service[], after: readonly Service[]): (number | null)[] {
  const places: (number | null)[] = before.map(() => null)
  let start = 0
  while (start < before.length && start < after.length && same(before[start], after[start]))
    places[start] = start++
  let ends = 0
  while (
    start + ends < Math.min(before.length, after.length) &&
    same(before.at(-1 - ends), after.at(-1 - ends))
  ) {
    ends++
    places[before.length - ends] = after.length - ends
  }
  const between = [...before.keys()].slice(start, before.length - ends)
  const free = new Set([...after.keys()].slice(start, after.length - ends))
  for (const from of between) {
    const to = [...free].find((at) => same(before[from], after[at]))
    if (to === undefined) continue
    places[from] = to
    free.delete(to)
  }
  for (const from of between) {
    if (places[from] !== null) continue
    const [to] = free
    if (to === undefined) break
    places[from] = to
    free.delete(to)
  }
  return places
}
