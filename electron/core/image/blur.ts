import type { GrayRaster, Rect } from './raster'

export interface Sharpness {
  /** About 0 (smeared) to 1 (crisp); null when too little is printed to tell. */
  readonly all: number | null
  /** The third of the page, across or down, with the softest print; null when no third is clearly softer. */
  readonly softest: Rect | null
}

/** Edges are sought from pixel to pixel within this reach on both sides. */
const REACH = 6
const STEPS = 101
/** Fewer edges than this tell nothing. */
const LEAST_EDGES = 200
/** A third is softer than the page when its edges are flatter by this share. */
const CLEARLY = 0.85

/** Sharpness of print, of a whole page or a part of it; see `sharpness`. */
export const edgeSharpness = (gray: GrayRaster): number | null => sharpness(gray).all

/**
 * Sharpness of print: at the strongest edges, the steepest step between two neighbouring pixels as a share of the
 * whole step across six. Independent of contrast, so that pale print is not called blurred.
 */
export function sharpness(gray: GrayRaster): Sharpness {
  const { width, height, data } = gray
  const tiles = Array.from({ length: 9 }, () => new Uint32Array(STEPS))
  for (let y = 2; y < height - 2; y += 2) {
    const row = Math.floor((y * 3) / height) * 3
    for (let x = REACH; x < width - REACH - 1; x++) {
      const at = y * width + x
      const step = data[at + 1]! - data[at]!
      const size = step < 0 ? -step : step
      if (size < 8) continue
      const before = data[at]! - data[at - 1]!
      const after = data[at + 2]! - data[at + 1]!
      // Only the steepest place of each edge counts.
      if (step > 0 ? before > step || after >= step : before < step || after <= step) continue
      let low = data[at]!
      let high = low
      for (let k = -REACH + 1; k <= REACH; k++) {
        const v = data[at + k]!
        if (v < low) low = v
        if (v > high) high = v
      }
      if (high - low < 70) continue
      tiles[row + Math.floor((x * 3) / width)]![Math.min(100, Math.round((size * 100) / (high - low)))]!++
    }
  }
  const all = steepness(tiles)
  return { all, softest: all === null ? null : softestThird(tiles, all, width, height) }
}

/** The steepness that the steepest two fifths of the edges reach. */
function steepness(tiles: readonly Uint32Array[]): number | null {
  const counts = new Uint32Array(STEPS)
  for (const tile of tiles) for (let v = 0; v < STEPS; v++) counts[v]! += tile[v]!
  const edges = counts.reduce((sum, count) => sum + count, 0)
  if (edges < LEAST_EDGES) return null
  let seen = 0
  for (let v = STEPS - 1; v >= 0; v--) {
    seen += counts[v]!
    if (seen >= edges * 0.4) return v / 100
  }
  return 0
}

function softestThird(
  tiles: readonly Uint32Array[],
  all: number,
  width: number,
  height: number,
): Rect | null {
  let softest: Rect | null = null
  let least = all * CLEARLY
  for (let third = 0; third < 3; third++) {
    const band = steepness(tiles.filter((_, at) => Math.floor(at / 3) === third))
    if (band !== null && band < least) {
      least = band
      softest = { x: 0, y: Math.round((height * third) / 3), width, height: Math.round(height / 3) }
    }
    const column = steepness(tiles.filter((_, at) => at % 3 === third))
    if (column !== null && column < least) {
      least = column
      softest = { x: Math.round((width * third) / 3), y: 0, width: Math.round(width / 3), height }
    }
  }
  return softest
}

/** Variance of the Laplacian: the usual measure of fine detail; depends on contrast and resolution. */
export function laplacianVariance(gray: GrayRaster): number {
  const { width, height, data } = gray
  let sum = 0
  let squares = 0
  let many = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const v = 4 * data[at]! - data[at - 1]! - data[at + 1]! - data[at - width]! - data[at + width]!
      sum += v
      squares += v * v
      many++
    }
  return many > 0 ? squares / many - (sum / many) ** 2 : 0
}
