import { newGray } from './new-raster'
import type { GrayRaster } from './raster'
import { inkSpots, profileAngle, sharpnessAt } from './skew'

/** Steepest slant that is left in a line of a page that was laid flat, in degrees. */
const MOST_DEGREES = 6
/** Below this the slant does no harm. */
const LEAST_DEGREES = 0.8
/** How much sharper the line's profile must become: characters alone have slanting strokes too. */
const SHARPER = 1.15
/** Width over height from which on a slant can be told from the shape of single characters. */
const LONG = 4

/**
 * The crop of one line with what is left of its slant taken out by moving its columns up or down; the crop itself where
 * it has none. Lines of a page whose edges were not found lie aslant by a few degrees.
 */
export function levelLine(gray: GrayRaster): GrayRaster {
  if (gray.width < gray.height * LONG) return gray
  const spots = inkSpots(gray)
  const { degrees, sharpness } = profileAngle(spots, MOST_DEGREES)
  if (Math.abs(degrees) < LEAST_DEGREES || sharpness < sharpnessAt(spots, 0) * SHARPER) return gray
  return sheared(gray, Math.tan((degrees * Math.PI) / 180))
}

/** `slope`: pixels by which the line falls for each one to the right. */
function sheared(gray: GrayRaster, slope: number): GrayRaster {
  const { width, height, data } = gray
  const out = newGray(width, height)
  for (let x = 0; x < width; x++) {
    const fall = (x - (width - 1) / 2) * slope
    for (let y = 0; y < height; y++) {
      const at = Math.min(height - 1, Math.max(0, y + fall))
      const low = Math.floor(at)
      const high = Math.min(height - 1, low + 1)
      const share = at - low
      out.data[y * width + x] = data[low * width + x]! * (1 - share) + data[high * width + x]! * share + 0.5
    }
  }
  return out
}
