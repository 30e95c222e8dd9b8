import type { SampleKind } from '../certificates'
import type { Limits } from '../make-sample'
import type { Level, Planned } from '../plan'

/**
 * With the pictures that tests read: what the reading may not fall below. Names of each way of writing and worn papers.
 * The seed is one for tuning: people look at these pictures when a figure falls.
 */
const WANTED: readonly (readonly [SampleKind, Level, Planned['names']])[] = [
  ['id-portrait', 'scan', 'dotted'],
  ['id-portrait', 'photo', 'dotted'],
  ['id-portrait', 'clean', 'rare'],
  ['id-portrait', 'photo', 'rare'],
  ['business-licence', 'scan', 'rare'],
  ['business-licence', 'photo', 'common'],
  ['domain-certificate', 'photo', 'common'],
  ['verification-sheet', 'photo', 'common'],
]

const LIMITS: Limits = { longSide: 1800, bytes: 240_000 }

export const floorPlan: readonly (Planned & { readonly limits: Limits })[] = WANTED.map(
  ([kind, level, names], at) => ({
    file: `floor-${at + 1}-${kind}-${level}.jpg`,
    seed: `dev-floor/${at}`,
    kind,
    level,
    ...(names ? { names } : {}),
    limits: LIMITS,
  }),
)
