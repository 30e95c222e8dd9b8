import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** Brightest pixel within a square of (2·radius+1)². */
export function brightest(gray: GrayRaster, radius: number): GrayRaster {
  return alongRows(alongRows(gray, radius, 0), radius, 0)
}

/** Darkest pixel within a square of (2·radius+1)². */
export function darkest(gray: GrayRaster, radius: number): GrayRaster {
  return alongRows(alongRows(gray, radius, 255), radius, 255)
}

/**
 * The largest value of every run of 2·radius+1, and the picture transposed, so that two calls do both directions. Values
 * count as turned by `flip`: with 255 the smallest is found. After van Herk: of blocks as long as a run the largest up to
 * each place and from it on are known, so that the time does not depend on the radius.
 */
function alongRows({ width, height, data }: GrayRaster, radius: number, flip: 0 | 255): GrayRaster {
  const out = newGray(height, width)
  const run = 2 * radius + 1
  const length = Math.ceil((width + 2 * radius) / run) * run
  const values = new Uint8Array(length)
  const upTo = new Uint8Array(length)
  const from = new Uint8Array(length)
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) values[radius + x] = data[at]! ^ flip
    for (let block = 0; block < length; block += run) {
      const last = block + run - 1
      let best = 0
      for (let at = block; at <= last; at++) {
        if (values[at]! > best) best = values[at]!
        upTo[at] = best
      }
      best = 0
      for (let at = last; at >= block; at--) {
        if (values[at]! > best) best = values[at]!
        from[at] = best
      }
    }
    for (let x = 0, to = y; x < width; x++, to += height) {
      const [before, after] = [from[x]!, upTo[x + run - 1]!]
      out.data[to] = (before > after ? before : after) ^ flip
    }
  }
  return out
}
