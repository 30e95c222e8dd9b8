import { histogram } from './contrast'
import { eachWindowSum, windowWidths } from './local-mean'
import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** Otsu's threshold: dark is at or below it. */
export function otsuThreshold(counts: Uint32Array): number {
  let total = 0
  let sum = 0
  for (let v = 0; v < 256; v++) {
    total += counts[v]!
    sum += v * counts[v]!
  }
  let dark = 0
  let darkSum = 0
  let best = 0
  let at = 0
  for (let v = 0; v < 256; v++) {
    dark += counts[v]!
    darkSum += v * counts[v]!
    const light = total - dark
    if (dark === 0 || light === 0) continue
    const gap = darkSum / dark - (sum - darkSum) / light
    const between = dark * light * gap * gap
    if (between > best) {
      best = between
      at = v
    }
  }
  return at
}

/** Ink (1) and paper (0) by one threshold for the whole picture. */
export function otsuInk(gray: GrayRaster): GrayRaster {
  const limit = otsuThreshold(histogram(gray))
  const ink = newGray(gray.width, gray.height)
  for (let i = 0; i < ink.data.length; i++) ink.data[i] = gray.data[i]! <= limit ? 1 : 0
  return ink
}

/** Ink (1) where a pixel is darker than `share` of the mean around it and at least `least` levels below it. */
export function adaptiveInk(gray: GrayRaster, radius: number, share = 0.82, least = 18): GrayRaster {
  const ink = newGray(gray.width, gray.height)
  const { width, data } = gray
  const across = windowWidths(width, radius)
  eachWindowSum(gray, radius, (y, sums, rows) => {
    const line = y * width
    for (let x = 0; x < width; x++) {
      const area = rows * across[x]!
      const sum = sums[x]!
      const v = data[line + x]!
      // Multiplied out: v < mean × share and v < mean − least without a division a pixel.
      if (v * area < sum * share && (v + least) * area < sum) ink.data[line + x] = 1
    }
  })
  return ink
}
