import { newGray } from './new-raster'
import type { Rect, RgbaRaster } from './raster'
import { inkComponents } from './ink-components'
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
    // Mirrored lights are filled blobs; white borders are thin frames.
    if (parts.area[c]! < least || parts.area[c]! < boxWidth * boxHeight * 0.3) continue
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
