import type { Ink } from './glyph-ink'
import type { Cell } from './glyph-patch'

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
export function featurePatch(ink: Ink, cell: Cell): Float32Array {
  const patch = new Float32Array(FEATURE_SIDE * FEATURE_SIDE)
  const { width, height, data } = ink
  const [dx, dy] = [cell.width / FEATURE_SIDE, cell.height / FEATURE_SIDE]
  let at = 0
  for (let row = 0; row < FEATURE_SIDE; row++) {
    const y = cell.y + (row + 0.5) * dy - 0.5
    const y0 = Math.floor(y)
    const fy = y - y0
    for (let column = 0; column < FEATURE_SIDE; column++, at++) {
      const x = cell.x + (column + 0.5) * dx - 0.5
      const x0 = Math.floor(x)
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue
      const fx = x - x0
      const start = y0 * width + x0
      const top = data[start]! * (1 - fx) + data[start + 1]! * fx
      const bottom = data[start + width]! * (1 - fx) + data[start + width + 1]! * fx
      patch[at] = top * (1 - fy) + bottom * fy
    }
  }
  return patch
}

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
