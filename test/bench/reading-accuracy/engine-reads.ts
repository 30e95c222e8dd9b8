import { LEVELS, type Level } from '../../samples/plan'
import type { Truth } from '../../samples/truth'
import { grouped } from './grouped'
import { isWritten, pageHolds } from './page-text'
import { sameValue } from './same-value'
import type { ReadLine } from './score'

/** One picture by one reader: what it made of the page, or of its fields, and how long it took. */
export interface EngineRead {
  readonly engine: string
  readonly file: string
  readonly ms: number | null
  /** Readers of whole pages. */
  readonly text?: string
  /** Ours. */
  readonly reading?: ReadLine
}

/** One field by one reader: whether the value was found. */
export interface Found {
  readonly engine: string
  readonly file: string
  readonly kind: Truth['kind']
  readonly level: Level
  readonly field: string
  readonly found: boolean
}

/**
 * The same measure for all: the printed value stands in the page's text exactly; of a reader of fields that very field
 * must say it. Marks and the licence's code are left out, and fields that are not in the picture.
 */
export function foundFields(truths: readonly Truth[], reads: readonly EngineRead[]): Found[] {
  const truthOf = new Map(truths.map((truth) => [truth.file, truth]))
  return reads.flatMap(({ engine, file, text, reading }) => {
    const truth = truthOf.get(file)
    if (!truth) return []
    const { kind, level } = truth
    return Object.entries(truth.fields).flatMap(([field, printed]): Found[] => {
      if (!isWritten(field) || truth.lost.includes(field)) return []
      const value = reading?.fields?.[field]?.value
      const found = reading
        ? value !== undefined && sameValue(field, value, printed)
        : pageHolds(printed, text ?? '')
      return [{ engine, file, kind, level, field, found }]
    })
  })
}

export interface Share {
  readonly found: number
  readonly of: number
}

const shareOf = (found: readonly Found[]): Share => ({
  found: found.filter((one) => one.found).length,
  of: found.length,
})

/** By a key, in the order in which the keys first come. */
export const sharesBy = (found: readonly Found[], key: (one: Found) => string): Map<string, Share> =>
  new Map([...grouped(found, key)].map(([name, own]) => [name, shareOf(own)]))

/** A reader's share at each quality, and over all under `all`. */
export function sharesByLevel(found: readonly Found[]): Map<Level | 'all', Share> {
  const levels = LEVELS.map((level) => [level, shareOf(found.filter((one) => one.level === level))] as const)
  return new Map<Level | 'all', Share>([...levels, ['all', shareOf(found)]])
}
