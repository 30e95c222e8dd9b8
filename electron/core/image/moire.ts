import type { GrayRaster } from './raster'

const MOST_TILES = 120

/**
 * Hint of a photographed screen, 0 to 1: how strongly flat paper repeats with a short period (2 to 24 px), as a
 * share of its own variation. Print and grain do not repeat. Needs the picture's own resolution.
 */
export function moireHint(gray: GrayRaster): number {
  const size = 64
  const scores: number[] = []
  // Some tiles spread over the page tell as much as all of them.
  const step = Math.max(size, Math.floor(Math.sqrt((gray.width * gray.height) / MOST_TILES)))
  for (let top = 0; top + size <= gray.height; top += step)
    for (let left = 0; left + size <= gray.width; left += step) {
      const score = tileRepeat(gray, left, top, size)
      if (score !== null) scores.push(score)
    }
  if (scores.length < 6) return 0
  scores.sort((a, b) => a - b)
  return Math.max(0, scores[Math.floor(scores.length * 0.6)]!)
}

/** Highest second peak of the tile's row and column self-similarity; null where print lies. */
function tileRepeat(gray: GrayRaster, left: number, top: number, size: number): number | null {
  let sum = 0
  let least = 255
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const v = gray.data[(top + y) * gray.width + left + x]!
      sum += v
      if (v < least) least = v
    }
  const mean = sum / (size * size)
  if (mean - least > 70 || mean < 90) return null
  return Math.max(repeat(gray, left, top, size, 1), repeat(gray, left, top, size, gray.width))
}

function repeat(gray: GrayRaster, left: number, top: number, size: number, along: number): number {
  const across = along === 1 ? gray.width : 1
  const base = top * gray.width + left
  const product = new Float64Array(25)
  for (let t = 0; t < size; t += 2) {
    const line = new Float64Array(size)
    let mean = 0
    for (let s = 0; s < size; s++) mean += gray.data[base + t * across + s * along]! / size
    for (let s = 0; s < size; s++) line[s] = gray.data[base + t * across + s * along]! - mean
    for (let lag = 0; lag <= 24; lag++)
      for (let s = 0; s + 24 < size; s++) product[lag]! += line[s]! * line[s + lag]!
  }
  if (product[0]! < size * 20) return 0
  let lowest = product[0]!
  let best = 0
  for (let lag = 1; lag < 24; lag++) {
    const v = product[lag]!
    if (v < lowest) lowest = v
    const peak = v > product[lag - 1]! && v >= product[lag + 1]!
    // Only what rises again after falling repeats.
    if (peak && lag >= 2) best = Math.max(best, (v - Math.max(lowest, 0)) / product[0]!)
  }
  return best
}
