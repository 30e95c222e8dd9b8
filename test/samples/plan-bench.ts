import type { SampleKind } from './certificates'
import type { Cast } from './invent/cast'
import { LEVELS, USUAL_KINDS, drawer, type Level, type Order, type Planned } from './plan'
import { randomFrom } from './random'

/**
 * Shares of the kinds in the measured set: near to even, so that each kind and level has enough pictures, and many
 * that are no certificate.
 */
const SHARES: Readonly<Record<SampleKind, number>> = {
  'id-portrait': 5,
  'id-emblem': 4,
  'business-licence': 5,
  'domain-certificate': 4,
  'verification-sheet': 4,
  'residence-permit': 4,
  unknown: 4,
  'institution-certificate': 1,
  'social-organisation-certificate': 1,
  'credit-code-certificate': 1,
  'hmt-residence-portrait': 1,
  'hmt-residence-emblem': 1,
  'authorisation-letter': 1,
  'prior-approval': 1,
}
const LEVEL_SHARES: Readonly<Record<Level, number>> = { clean: 2, scan: 2, photo: 3, hard: 2 }

/** Names that are hard to read come so often that what is told of them means something. */
const NAMES: Readonly<Record<NonNullable<Cast['names']>, number>> = {
  common: 4,
  rare: 3,
  dotted: 2.6,
  minority: 0.4,
}

/** Kinds that always print somebody's name; on the others it comes as it comes. */
const NAMED: ReadonlySet<SampleKind> = new Set([
  'id-portrait',
  'business-licence',
  'verification-sheet',
  'residence-permit',
] as const)

export const LEAST_BENCH_COUNT = 240

/**
 * The pictures of the benchmark. Kinds, levels within a kind and the writing of names keep to their shares exactly;
 * at 240 pictures at least 40 names are rare and 30 have a dot.
 */
export function planBench({ seed, count, kinds, levels }: Order): Planned[] {
  const random = randomFrom(`${seed}/bench`)
  const pickKind = drawer(kinds, SHARES, random.part('kinds'))
  const pickLevel = new Map(kinds.map((kind) => [kind, drawer(levels, LEVEL_SHARES, random.part(kind))]))
  const pickNames = drawer(['common', 'rare', 'dotted', 'minority'], NAMES, random.part('names'))
  return Array.from({ length: count }, (_, at) => {
    const kind = pickKind()
    const level = pickLevel.get(kind)!()
    const number = String(at + 1).padStart(3, '0')
    return {
      file: `${number}-${kind}-${level}.jpg`,
      seed: `${seed}/${at}`,
      kind,
      level,
      ...(NAMED.has(kind) ? { names: pickNames() } : {}),
    }
  })
}

export const BENCH_ORDER = (seed: string): Order => ({
  seed,
  count: LEAST_BENCH_COUNT,
  kinds: USUAL_KINDS,
  levels: LEVELS,
})
