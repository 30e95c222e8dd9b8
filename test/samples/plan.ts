import { SAMPLE_KINDS, type SampleKind } from './certificates'
import type { PairForm } from './certificates/pair'
import type { Cast } from './invent/cast'
import { randomFrom, type Random } from './random'

export const LEVELS = ['clean', 'scan', 'photo', 'hard'] as const
export type Level = (typeof LEVELS)[number]

/** One picture to be made; everything about it follows from `seed`, `kind` and `level`. */
export interface Planned {
  readonly file: string
  readonly seed: string
  readonly kind: SampleKind
  readonly level: Level
  /** Nothing done to the paper and no wording over the picture. */
  readonly plain?: boolean
  /** How the names of its people are written; as it comes when not said. */
  readonly names?: Cast['names']
  /** Two papers in the picture; `kind` is that of the first. */
  readonly pair?: PairForm
}

export interface Order {
  readonly seed: string
  readonly count: number
  readonly kinds: readonly SampleKind[]
  readonly levels: readonly Level[]
}

/** Portraits, licences and domain certificates come oftener: filings always have them. */
const SHARES: Record<SampleKind, number> = {
  'id-portrait': 5,
  'id-emblem': 3,
  'business-licence': 6,
  'domain-certificate': 4,
  'verification-sheet': 2,
  'residence-permit': 1,
  unknown: 1,
  'institution-certificate': 1,
  'social-organisation-certificate': 1,
  'credit-code-certificate': 1,
  'hmt-residence-portrait': 1,
  'hmt-residence-emblem': 1,
  'authorisation-letter': 1,
  'prior-approval': 1,
}
const LEVEL_SHARES: Record<Level, number> = { clean: 2, scan: 2, photo: 4, hard: 2 }

/** Shares are kept exactly, not left to chance: small sets must hold every kind and level. */
export function planSamples({ seed, count, kinds, levels }: Order): Planned[] {
  const random = randomFrom(`${seed}/plan`)
  const pickKind = drawer(kinds, SHARES, random.part('kinds'))
  const pickLevel = new Map(kinds.map((kind) => [kind, drawer(levels, LEVEL_SHARES, random.part(kind))]))
  return Array.from({ length: count }, (_, at) => {
    const kind = pickKind()
    const level = pickLevel.get(kind)!()
    const number = String(at + 1).padStart(3, '0')
    return { file: `${number}-${kind}-${level}.jpg`, seed: `${seed}/${at}`, kind, level }
  })
}

/** Gives items so that after every draw the shares are as near as whole numbers allow; ties by chance. */
export function drawer<Item extends string>(
  items: readonly Item[],
  shares: Readonly<Record<Item, number>>,
  random: Random,
): () => Item {
  if (items.length === 0) throw new RangeError('Nothing to draw from.')
  const start = new Map(items.map((item) => [item, random.next() * 0.9]))
  const given = new Map<Item, number>()
  return () => {
    const debt = (item: Item): number => ((given.get(item) ?? 0) + start.get(item)!) / shares[item]
    const next = [...items].sort((a, b) => debt(a) - debt(b))[0]!
    given.set(next, (given.get(next) ?? 0) + 1)
    return next
  }
}

export const ALL_KINDS: readonly SampleKind[] = SAMPLE_KINDS
/** The kinds of the first contract: what is drawn when nobody asks for more. */
export const USUAL_KINDS = [
  'id-portrait',
  'id-emblem',
  'business-licence',
  'domain-certificate',
  'verification-sheet',
  'residence-permit',
  'unknown',
] as const satisfies readonly SampleKind[]
