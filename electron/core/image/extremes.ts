import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** Brightest pixel within a square of (2·radius+1)². */
export function brightest(gray: GrayRaster, radius: number): GrayRaster {
  return alongRows(alongRows(gray, radius, Math.max), radius, Math.max)
}

/** Darkest pixel within a square of (2·radius+1)². */
export function darkest(gray: GrayRaster, radius: number): GrayRaster {
  return alongRows(alongRows(gray, radius, Math.min), radius, Math.min)
}

/** One direction, and the picture transposed, so that two calls do both directions. */
function alongRows(gray: GrayRaster, radius: number, pick: (a: number, b: number) => number): GrayRaster {
  const { width, height, data } = gray
  const out = newGray(height, width)
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      const end = Math.min(width - 1, x + radius)
      let best = data[row + x]!
      for (let k = Math.max(0, x - radius); k <= end; k++) best = pick(best, data[row + k]!)
      out.data[x * height + y] = best
    }
  }
  return out
}
