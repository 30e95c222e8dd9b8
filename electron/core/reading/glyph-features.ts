import type { Ink } from './glyph-ink'
import { cutPatch, type Cell } from './glyph-patch'

/**
 * How the edges of a character run: for each of 8 × 8 places the share of edges in each of eight directions. It tells
 * characters apart by their strokes and hardly by their typeface, which raw pixels do not.
 */

/** Side of the patch that features are taken from. */
export const FEATURE_SIDE = 32
const PLACES = 8
const DIRECTIONS = 8
export const FEATURES = PLACES * PLACES * DIRECTIONS

/** Less edge than this all over is paper. */
const LEAST_EDGE = 4

/** The cell's ink as 32 × 32 values, bilinear; white outside the crop. */
export const featurePatch = (ink: Ink, cell: Cell): Float32Array => cutPatch(ink, cell, FEATURE_SIDE)

/** For every row or column the two places it counts for, and how much of it for the second. */
const SHARES = Array.from({ length: FEATURE_SIDE }, (_, at) => {
  const place = ((at + 0.5) * PLACES) / FEATURE_SIDE - 0.5
  const first = Math.floor(place)
  return { first, second: place - first }
})

/** FEATURES values of a patch, roots of shares; null for paper. */
export function featuresOf(patch: Float32Array): Float32Array | null {
  const sums = new Float32Array(FEATURES)
  let all = 0
  for (let y = 0; y < FEATURE_SIDE; y++)
    for (let x = 0; x < FEATURE_SIDE; x++) {
      const at = y * FEATURE_SIDE + x
      const dx = (x < FEATURE_SIDE - 1 ? patch[at + 1]! : 0) - (x > 0 ? patch[at - 1]! : 0)
      const dy =
        (y < FEATURE_SIDE - 1 ? patch[at + FEATURE_SIDE]! : 0) - (y > 0 ? patch[at - FEATURE_SIDE]! : 0)
      const strength = Math.sqrt(dx * dx + dy * dy)
      if (strength < 0.02) continue
      all += strength
      const turn = (Math.atan2(dy, dx) / (2 * Math.PI) + 1) * DIRECTIONS
      const direction = Math.floor(turn) % DIRECTIONS
      const next = (direction + 1) % DIRECTIONS
      const part = turn - Math.floor(turn)
      for (let below = 0; below < 2; below++) {
        const row = SHARES[y]!.first + below
        if (row < 0 || row >= PLACES) continue
        const down = strength * (below ? SHARES[y]!.second : 1 - SHARES[y]!.second)
        for (let right = 0; right < 2; right++) {
          const column = SHARES[x]!.first + right
          if (column < 0 || column >= PLACES) continue
          const share = down * (right ? SHARES[x]!.second : 1 - SHARES[x]!.second)
          const place = (row * PLACES + column) * DIRECTIONS
          sums[place + direction]! += share * (1 - part)
          sums[place + next]! += share * part
        }
      }
    }
  if (all < LEAST_EDGE) return null
  for (let at = 0; at < FEATURES; at++) sums[at] = Math.sqrt(sums[at]! / all)
  return sums
}
