import type { Draft } from '../filing/draft'
import { valueAt } from './value-at'

/**
 * What is remembered of single values beside the draft itself: where one came from, that a person looked at it, and what
 * a person vouched for where a rule cannot decide. A mark stands for the value that it was made for, by a digest: it
 * neither holds nor quotes it.
 */

/** Where a value came from; without a mark it was typed. */
export const ORIGINS = ['read', 'imported', 'template'] as const
export type Origin = (typeof ORIGINS)[number]

interface MarkOf<Kind extends string, Detail> {
  readonly kind: Kind
  /** A place of the draft, `services[0].domains[1].name`. */
  readonly place: string
  /** The rule that asked; empty for the other kinds. */
  readonly rule: string
  readonly digest: string
  readonly detail: Detail
  /** Milliseconds since 1970. */
  readonly at: number
}
/** `file` and `page` only of what was read. */
export type OriginMark = MarkOf<
  'origin',
  { readonly origin: Origin; readonly file: string | null; readonly page: number | null }
>
/** What stood beside the value when it was looked at: pictures by their SHA-256, and what rules had found. */
export type TickMark = MarkOf<
  'tick',
  { readonly pictures: readonly string[]; readonly rules: readonly string[] }
>
export type VouchMark = MarkOf<'vouch', { readonly note: string }>
export type DraftMark = OriginMark | TickMark | VouchMark

export type Stale = 'value' | 'picture' | 'rule'

export interface MarkStates {
  readonly origins: Readonly<Record<string, OriginMark['detail'] & { readonly at: number }>>
  readonly ticks: Readonly<Record<string, { readonly at: number; readonly stale: Stale | null }>>
}

/** What stands beside the values now. */
export interface Beside {
  readonly digest: (value: unknown) => string
  /** SHA-256 of the pictures that show the place's value; null while that is still being found out. */
  readonly pictures: (place: string) => readonly string[] | null
  readonly rules: (place: string) => readonly string[]
}

export const isBlankValue = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** All places like this one: the same field of every service and domain, in the draft's order. */
export function placesLike(draft: Draft, place: string): string[] {
  const [head = '', ...rest] = place.split(/\[\d+\]/)
  return rest.reduce(
    (starts, tail) =>
      starts.flatMap((start) => {
        const list = valueAt(draft, start)
        return Array.isArray(list) ? list.map((_, at) => `${start}[${at}]${tail}`) : []
      }),
    [head],
  )
}

const fits = (mark: DraftMark, place: string, draft: Draft, digest: Beside['digest']): boolean => {
  const value = valueAt(draft, place)
  return !isBlankValue(value) && digest(value) === mark.digest
}

/**
 * Where each mark of one kind belongs now; a service put in or taken out before it moves its place. One whose value is
 * nowhere any more is left out.
 */
function placesNow(
  marks: readonly DraftMark[],
  draft: Draft,
  digest: Beside['digest'],
): Map<DraftMark, string> {
  const places = new Map<DraftMark, string>()
  const here = marks.filter((mark) => fits(mark, mark.place, draft, digest))
  for (const mark of here) places.set(mark, mark.place)
  const taken = new Set(places.values())
  for (const mark of marks) {
    if (places.has(mark)) continue
    const moved = placesLike(draft, mark.place).find(
      (place) => !taken.has(place) && fits(mark, place, draft, digest),
    )
    if (moved === undefined) continue
    places.set(mark, moved)
    taken.add(moved)
  }
  return places
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item))

function staleness({ detail }: TickMark, place: string, beside: Beside): Stale | null {
  const pictures = beside.pictures(place)
  if (pictures !== null && !sameSet(pictures, detail.pictures)) return 'picture'
  // What a rule no longer says takes nothing from the look that was taken.
  return beside.rules(place).every((rule) => detail.rules.includes(rule)) ? null : 'rule'
}

/** Where each value of the draft came from, and which ticks still count. */
export function markStates(marks: readonly DraftMark[], draft: Draft, beside: Beside): MarkStates {
  const origins: Record<string, OriginMark['detail'] & { at: number }> = {}
  const ticks: Record<string, { at: number; stale: Stale | null }> = {}
  const of = <Kind extends DraftMark['kind']>(kind: Kind) =>
    marks.filter((mark): mark is Extract<DraftMark, { kind: Kind }> => mark.kind === kind)
  for (const [{ detail, at }, place] of placesNow(of('origin'), draft, beside.digest))
    origins[place] = { ...(detail as OriginMark['detail']), at }
  const read = of('tick')
  const places = placesNow(read, draft, beside.digest)
  for (const mark of read) {
    const place = places.get(mark)
    if (place !== undefined) ticks[place] = { at: mark.at, stale: staleness(mark, place, beside) }
    // Another tick may have moved here; it is the one that fits.
    else if (!isBlankValue(valueAt(draft, mark.place))) ticks[mark.place] ??= { at: mark.at, stale: 'value' }
  }
  return { origins, ticks }
}

/** Every place that holds a value of its own; lists of plain values count as one. Not what the draft is called. */
export function filledPlaces(draft: Draft): string[] {
  const found: string[] = []
  const walk = (path: string, value: unknown): void => {
    if (isBlankValue(value)) return
    if (Array.isArray(value) && typeof value[0] === 'object')
      value.forEach((item, at) => walk(`${path}[${at}]`, item))
    else if (typeof value === 'object' && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value as object))
        walk(path === '' ? key : `${path}.${key}`, inner)
    else found.push(path)
  }
  const { filing, principal, services } = draft
  walk('', { filing, principal, services })
  return found
}
