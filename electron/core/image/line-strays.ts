import { heightOf, widen, type Line } from './line-extents'
import type { Rect } from './raster'

/** Of a line's usual height: what is lower, and stands above or below the rest, is a stray. */
const STRAY = 0.2
/** The same, by which a dot or stroke may stand above or below the rest. */
const BESIDE = 0.15

/** The line without scraps of the pattern behind it, which lie above and below its characters and hang together with them by a row. */
export function withoutStrays(line: Line): Line {
  const { extent, members } = line
  const usual = usualOf(members.map(heightOf))
  const tall = members.filter((box) => heightOf(box) >= usual * STRAY)
  const top = Math.min(...tall.map((box) => box.top)) - usual * BESIDE
  const bottom = Math.max(...tall.map((box) => box.bottom)) + usual * BESIDE
  if (extent.top >= top && extent.bottom <= bottom) return line
  const kept = members.filter((box) => box.top >= top && box.bottom <= bottom)
  const own = { ...kept[0]! }
  for (const box of kept) widen(own, box)
  return { extent: own, members: kept }
}

/** The pieces that are no scraps; all where these are longer: what is left of a rule, and of the corner it meets another in. */
export function printIn(pieces: readonly Rect[]): readonly Rect[] {
  const least = usualOf(pieces.map(({ height }) => height)) * STRAY
  const print = pieces.filter(({ height }) => height >= least)
  const length = (some: readonly Rect[]): number => some.reduce((sum, { width }) => sum + width, 0)
  return length(print) * 2 > length(pieces) ? print : pieces
}

/** Of some heights the one that half of their sum is made of up to: scraps, however many, weigh little. */
function usualOf(heights: readonly number[]): number {
  let left = heights.reduce((sum, height) => sum + height, 0) / 2
  return heights.toSorted((a, b) => b - a).find((height) => (left -= height) <= 0) ?? 0
}
