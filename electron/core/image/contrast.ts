import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

export function histogram(gray: GrayRaster): Uint32Array {
  const counts = new Uint32Array(256)
  // Most of a page is of one value, whose count would wait for itself: two take turns.
  const others = new Uint32Array(256)
  const { data } = gray
  const last = data.length - 1
  for (let at = 0; at < last; at += 2) {
    counts[data[at]!]!++
    others[data[at + 1]!]!++
  }
  if (last % 2 === 0) counts[data[last]!]!++
  for (let value = 0; value < 256; value++) counts[value]! += others[value]!
  return counts
}

/** The value below which `share` (0 to 1) of the pixels lie. */
export function percentile(counts: Uint32Array, share: number): number {
  let total = 0
  for (const count of counts) total += count
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!
    if (seen > total * share) return value
  }
  return 255
}

/** Stretches linearly: `black` and below become 0, `white` and above 255. */
export function stretch(gray: GrayRaster, black: number, white: number): GrayRaster {
  const table = new Uint8Array(256)
  const span = Math.max(1, white - black)
  for (let v = 0; v < 256; v++) table[v] = Math.min(255, Math.max(0, Math.round(((v - black) * 255) / span)))
  const out = newGray(gray.width, gray.height)
  for (let i = 0; i < out.data.length; i++) out.data[i] = table[gray.data[i]!]!
  return out
}

/** Stretches so that the darkest 0.5 % become black and the paper (median and above) nearly white. */
export function normaliseContrast(gray: GrayRaster): GrayRaster {
  const counts = histogram(gray)
  const black = percentile(counts, 0.005)
  const white = percentile(counts, 0.5)
  // Nothing printed: stretching would only show the paper's grain.
  if (white - black < 40) return gray
  return stretch(gray, black, white)
}
