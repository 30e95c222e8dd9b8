import type { Ink, InkBox } from './glyph-ink'

/** Width over height from which on the ink of single characters does not pass for a slant. */
const LONG = 3.5
/** Slant, as fall over length, below which nothing is moved: a layout finds it itself. */
const LEAST = 0.012
/** A steeper one is none of a line that was found lying. */
const MOST = 0.12
/** Ink deeper than this is writing. */
const DEEP = 0.5

/**
 * Ink whose columns are moved up or down until the writing in its place lies level: the line through it is the one from
 * which all its ink together strays least. The ink itself where it lies level, or is too short to say.
 */
export function levelInk(ink: Ink, place: InkBox): Ink {
  if (place.right - place.left < (place.bottom - place.top) * LONG) return ink
  const slope = slopeOf(ink, place)
  return Math.abs(slope) < LEAST || Math.abs(slope) > MOST ? ink : sheared(ink, slope)
}

/** Rows by which the writing in a box falls for each column: the regression of its ink's rows on their columns. */
export function slopeOf({ width, height, data }: Ink, { left, top, right, bottom }: InkBox): number {
  let [mass, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0]
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
      const depth = data[y * width + x]!
      if (depth < DEEP) continue
      mass += depth
      sumX += depth * x
      sumY += depth * y
      sumXX += depth * x * x
      sumXY += depth * x * y
    }
  const spread = sumXX - (sumX * sumX) / mass
  return spread > 0 ? (sumXY - (sumX * sumY) / mass) / spread : 0
}

function sheared({ width, height, data }: Ink, slope: number): Ink {
  const moved = new Float32Array(data.length)
  for (let x = 0; x < width; x++) {
    const fall = (x - (width - 1) / 2) * slope
    for (let y = 0; y < height; y++) {
      const from = y + fall
      const low = Math.floor(from)
      const share = from - low
      const above = low >= 0 && low < height ? data[low * width + x]! : 0
      const below = low + 1 >= 0 && low + 1 < height ? data[(low + 1) * width + x]! : 0
      moved[y * width + x] = above * (1 - share) + below * share
    }
  }
  return { width, height, data: moved }
}
