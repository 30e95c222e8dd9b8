import type { SampleKind } from '../certificates'
import type { Limits } from '../make-sample'
import type { Level, Planned } from '../plan'

/** The few pictures that tests read: every kind, mixed quality, small enough to be committed. */
const WANTED: readonly (readonly [SampleKind, Level])[] = [
  ['id-portrait', 'clean'],
  ['id-portrait', 'scan'],
  ['id-portrait', 'photo'],
  ['id-portrait', 'hard'],
  ['id-emblem', 'photo'],
  ['id-emblem', 'clean'],
  ['business-licence', 'clean'],
  ['business-licence', 'photo'],
  ['business-licence', 'hard'],
  ['domain-certificate', 'scan'],
  ['domain-certificate', 'photo'],
  ['verification-sheet', 'scan'],
  ['residence-permit', 'clean'],
  ['unknown', 'photo'],
]

const LIMITS: Limits = { longSide: 1800, bytes: 250_000 }

export const fixturesPlan: readonly (Planned & { readonly limits: Limits })[] = WANTED.map(
  ([kind, level], at) => ({
    file: `${kind}-${level}.jpg`,
    seed: `fixtures/${at}`,
    kind,
    level,
    limits: LIMITS,
  }),
)
