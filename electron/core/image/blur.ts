import type { GrayRaster } from './raster'

/**
 * Sharpness of print, about 0 (smeared) to 1 (crisp): at the strongest edges, the steepest step between two
 * neighbouring pixels as a share of the whole step across six. Null when there are too few edges to tell.
 * Independent of contrast, so that pale print is not called blurred.
 */
export function edgeSharpness(gray: GrayRaster): number | null {
  const { width, height, data } = gray
  const reach = 6
  const counts = new Uint32Array(101)
  let edges = 0
  for (let y = 2; y < height - 2; y += 2)
    for (let x = reach; x < width - reach - 1; x++) {
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
      for (let k = -reach + 1; k <= reach; k++) {
        const v = data[at + k]!
        if (v < low) low = v
        if (v > high) high = v
      }
      if (high - low < 70) continue
      counts[Math.min(100, Math.round((size * 100) / (high - low)))]!++
      edges++
    }
  if (edges < 200) return null
  let seen = 0
  for (let v = 100; v >= 0; v--) {
    seen += counts[v]!
    if (seen >= edges * 0.4) return v / 100
  }
  return 0
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
