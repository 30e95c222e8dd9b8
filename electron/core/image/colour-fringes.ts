import { localMean } from './local-mean'
import { newGray } from './new-raster'
import type { GrayRaster, RgbaRaster } from './raster'

/** Pixels around which light and tint are taken for even: the fringes of a screen are narrower. */
const NEAR = 10
/** Paper differs from what is around it by less than this; print by more. */
const PRINT = 26
/** Paper is at least this bright, of 255. */
const DARK = 60
/** Levels by which the colours of paper waver at least: less is only noise of the compression. */
const LEAST_WAVER = 1.2

/**
 * Hint of a photographed screen, −1 to 1: how red and blue waver on bare paper. Ink darkens both together (towards
 * 1), grain moves each for itself (about 0); the fringes of a screen lift one where they lower the other (below 0).
 * Null when too little paper is bare or nothing wavers.
 */
export function redAgainstBlue(document: RgbaRaster): number | null {
  const red = channel(document, 0)
  const blue = channel(document, 2)
  const redAround = localMean(red, NEAR)
  const blueAround = localMean(blue, NEAR)
  let both = 0
  let redOnly = 0
  let blueOnly = 0
  let many = 0
  for (let i = 0; i < red.data.length; i++) {
    if (redAround.data[i]! < DARK) continue
    const r = red.data[i]! - redAround.data[i]!
    const b = blue.data[i]! - blueAround.data[i]!
    if (r > PRINT || r < -PRINT || b > PRINT || b < -PRINT) continue
    both += r * b
    redOnly += r * r
    blueOnly += b * b
    many++
  }
  if (many < red.data.length * 0.2) return null
  if (Math.min(redOnly, blueOnly) / many < LEAST_WAVER ** 2) return null
  return both / Math.sqrt(redOnly * blueOnly)
}

function channel({ width, height, data }: RgbaRaster, at: 0 | 1 | 2): GrayRaster {
  const gray = newGray(width, height)
  for (let i = 0, p = at; i < gray.data.length; i++, p += 4) gray.data[i] = data[p]!
  return gray
}
