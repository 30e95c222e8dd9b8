import { createHash } from 'node:crypto'
import { filledPlaces, isBlankValue, type Beside, type Origin } from '../../core/draft/draft-marks'
import { valueAt } from '../../core/draft/value-at'
import type { Draft } from '../../core/filing/draft'
import type { Finding } from '../../core/rules/finding'
import type { Store } from '../storage/store'
import type { MaterialEntry, NewDraftMark } from '../storage/store-records'
import type { Comparison } from './comparisons'

/** Of a value of a draft, so that a mark can tell whether it still stands there without holding it. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)

const EIGHT_HOURS_MS = 28_800_000

/** The day in China, where filings are made. */
export const chineseDay = (at: number): string => new Date(at + EIGHT_HOURS_MS).toISOString().slice(0, 10)

export interface Checked {
  readonly findings: readonly Finding[]
  readonly comparisons: readonly Comparison[]
  /** Some pictures are still to be read: what they show is not known yet. */
  readonly unread: boolean
  readonly materials: readonly Pick<MaterialEntry, 'id' | 'sha256'>[]
}

interface BesideNow extends Beside {
  /** Pictures known to show the place's value, whatever may still come. */
  readonly shown: (place: string) => string[]
}

/** What stands beside each value of a draft that was just checked. */
export function besideOf({ findings, comparisons, unread, materials }: Checked): BesideNow {
  const hashes = new Map(materials.map(({ id, sha256 }) => [id, sha256]))
  const pictures = new Map<string, Set<string>>()
  for (const { materialId, paths, verdicts } of comparisons)
    for (const [field, place] of Object.entries(paths)) {
      const hash = hashes.get(materialId)
      if (hash === undefined || verdicts[field] === undefined) continue
      pictures.set(place, (pictures.get(place) ?? new Set()).add(hash))
    }
  const rules = new Map<string, string[]>()
  for (const { outcome, path, rule, severity, source } of findings)
    if (outcome === 'found')
      rules.set(path, [...(rules.get(path) ?? []), `${rule} ${severity} ${source.asOf}`])
  const shown = (place: string): string[] => [...(pictures.get(place) ?? [])].sort()
  return {
    digest: digestOf,
    shown,
    pictures: (place) => (unread ? null : shown(place)),
    rules: (place) => rules.get(place) ?? [],
  }
}

/** A tick at this place, over what stands there and beside it now; null where there is nothing to look at. */
export function tickMark(draft: Draft, place: string, beside: BesideNow): NewDraftMark | null {
  const value = valueAt(draft, place)
  if (isBlankValue(value)) return null
  return {
    kind: 'tick',
    place,
    rule: '',
    digest: beside.digest(value),
    detail: { pictures: beside.shown(place), rules: beside.rules(place) },
  }
}

export const originMark = (
  place: string,
  value: unknown,
  detail: { readonly origin: Origin; readonly file: string | null; readonly page: number | null },
): NewDraftMark => ({ kind: 'origin', place, rule: '', digest: digestOf(value), detail })

/** Notes of every value of a draft that it came as it is. */
export async function noteOrigin(
  store: Pick<Store, 'getDraft' | 'putMarks'>,
  id: string,
  origin: Origin,
): Promise<void> {
  const { draft } = await store.getDraft(id)
  const detail = { origin, file: null, page: null }
  const marks = filledPlaces(draft).map((place) => originMark(place, valueAt(draft, place), detail))
  await store.putMarks(id, marks)
}
