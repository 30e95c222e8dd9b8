import { newGray } from './new-raster'
import type { GrayRaster, Rect, RgbaRaster } from './raster'
import { inkComponents, type InkComponents } from './ink-components'
import { shrinkRgba } from './resize'

export interface Glare {
  /** Share of the document under bright spots, 0 to 1. */
  readonly share: number
  /** The spots, in the document's pixels. */
  readonly spots: readonly Rect[]
}

/**
 * Spots where a light is mirrored: fully white blobs on paper that is otherwise clearly darker.
 * White paper itself (scans, screenshots) is nearly white all over and has none.
 */
export function findGlare(document: RgbaRaster): Glare {
  const small = shrinkRgba(document, 400)
  const { width, height, data } = small
  const lightest = newGray(width, height)
  const counts = new Uint32Array(256)
  for (let i = 0, p = 0; i < lightest.data.length; i++, p += 4) {
    const weakest = Math.min(data[p]!, data[p + 1]!, data[p + 2]!)
    lightest.data[i] = weakest
    counts[weakest]!++
  }
  const paper = medianOfLight(counts)
  if (paper > 236) return { share: 0, spots: [] }
  const limit = Math.max(246, paper + 16)
  const white = newGray(width, height)
  for (let i = 0; i < white.data.length; i++) white.data[i] = lightest.data[i]! >= limit ? 1 : 0
  const parts = inkComponents(white)
  const spots: Rect[] = []
  let area = 0
  const least = width * height * 0.0012
  const across = document.width / width
  const down = document.height / height
  for (let c = 0; c < parts.count; c++) {
    const boxWidth = parts.right[c]! - parts.left[c]! + 1
    const boxHeight = parts.bottom[c]! - parts.top[c]! + 1
    if (parts.area[c]! < least || parts.area[c]! < boxWidth * boxHeight * FILLED) continue
    if (Math.max(boxWidth, boxHeight) > Math.min(boxWidth, boxHeight) * LONGEST) continue
    if (haloOf(lightest, parts, c, paper) < HALO) continue
    area += parts.area[c]!
    spots.push({
      x: Math.floor(parts.left[c]! * across),
      y: Math.floor(parts.top[c]! * down),
      width: Math.ceil(boxWidth * across),
      height: Math.ceil(boxHeight * down),
    })
  }
  return { share: area / (width * height), spots }
}

/** Share of its box that a spot fills at least: white borders are thin frames. */
const FILLED = 0.3
/** Longer strips are the margin of a scan. */
const LONGEST = 4
/** Pixels beside a spot at which its halo is measured, and how much brighter than paper that is at least. */
const BESIDE = 3
const HALO = 0.35

/** How bright it is just left and right of a spot, 0 paper to 1 white: mirrored lights fade, white print ends sharply. */
function haloOf(lightest: GrayRaster, { runs }: InkComponents, spot: number, paper: number): number {
  const { width, data } = lightest
  const beside: number[] = []
  for (let i = 0; i < runs.count; i++) {
    if (runs.component[i] !== spot) continue
    const row = runs.row[i]! * width
    const [left, right] = [runs.from[i]! - BESIDE, runs.to[i]! + BESIDE]
    if (left >= 0) beside.push(data[row + left]!)
    if (right < width) beside.push(data[row + right]!)
  }
  if (beside.length === 0) return 0
  beside.sort((a, b) => a - b)
  // Print under the light is dark: the lighter part tells.
  return (beside[Math.floor(beside.length * 0.6)]! - paper) / (255 - paper)
}

/** Median of the lighter half: the paper, whatever is printed on it. */
function medianOfLight(counts: Uint32Array): number {
  let total = 0
  for (const count of counts) total += count
  let seen = 0
  for (let v = 255; v >= 0; v--) {
    seen += counts[v]!
    if (seen >= total / 4) return v
  }
  return 0
}
