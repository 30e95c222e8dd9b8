import { localMean } from './local-mean'
import type { GrayRaster, Rect } from './raster'

/** Longest distance over which ink is told from its ground, as a share of the picture's shorter side. */
const GROUND = 0.03
/** Ink differs from its ground by this share of the strongest difference, and by at least so many grey levels. */
const INK_SHARE = 0.3
const INK_LEAST = 18
/** Share of a place that may be ink: specks and the picture's own noise. */
const INK_MOST = 0.002
/** Steps of the search per height of the place. */
const STEPS = 4

/**
 * Places of width × height pixels on which nothing is printed, within `inside`, far from one another: the one nearest to
 * the middle first. Empty when everything is covered.
 * @param most how many are wanted
 */
export function quietPlaces(
  gray: GrayRaster,
  inside: Rect,
  { width, height }: { width: number; height: number },
  most: number,
): Rect[] {
  const sums = inkSums(gray)
  const step = Math.max(1, Math.floor(height / STEPS))
  const found: Rect[] = []
  for (let y = Math.ceil(inside.y); y + height <= inside.y + inside.height; y += step)
    for (let x = Math.ceil(inside.x); x + width <= inside.x + inside.width; x += step)
      if (inkIn(sums, gray.width, { x, y, width, height }) <= INK_MOST * width * height)
        found.push({ x, y, width, height })
  return farApart(found, centreOf(inside), most)
}

/** Ink pixels above and left of each corner: (width + 1) × (height + 1) sums. */
function inkSums(gray: GrayRaster): Int32Array {
  const { width, height, data } = gray
  const radius = Math.max(2, Math.round(Math.min(width, height) * GROUND))
  const ground = localMean(gray, radius)
  const differences = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at++) differences[at] = Math.abs(data[at]! - ground.data[at]!)
  const least = Math.max(INK_LEAST, strongest(differences) * INK_SHARE)
  const stride = width + 1
  const sums = new Int32Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      if (differences[y * width + x]! >= least) row++
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row
    }
  }
  return sums
}

/** The difference that one pixel in a hundred exceeds: single bright specks do not set the measure. */
function strongest(differences: Uint8Array): number {
  const counts = new Int32Array(256)
  for (const difference of differences) counts[difference]!++
  let left = differences.length / 100
  for (let level = 255; level > 0; level--) {
    left -= counts[level]!
    if (left <= 0) return level
  }
  return 0
}

function inkIn(sums: Int32Array, pictureWidth: number, { x, y, width, height }: Rect): number {
  const stride = pictureWidth + 1
  const top = y * stride
  const bottom = (y + height) * stride
  return sums[bottom + x + width]! - sums[bottom + x]! - sums[top + x + width]! + sums[top + x]!
}

const centreOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 })

const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y)

/** The first nearest to the middle, each further one as far as can be from those taken; never closer than a place is wide. */
function farApart(places: readonly Rect[], middle: { x: number; y: number }, most: number): Rect[] {
  const taken: Rect[] = []
  while (taken.length < most) {
    let best: Rect | null = null
    let bestFor = -Infinity
    for (const place of places) {
      const centre = centreOf(place)
      const nearest = Math.min(...taken.map((other) => apart(centre, centreOf(other))))
      if (nearest < place.width) continue
      const worth = taken.length === 0 ? -apart(centre, middle) : nearest
      if (worth > bestFor) [best, bestFor] = [place, worth]
    }
    if (!best) break
    taken.push(best)
  }
  return taken
}
