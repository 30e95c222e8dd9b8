import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** Mean of the (2·radius+1)² square around each pixel, cut at the edges; time does not depend on the radius. */
export function localMean(gray: GrayRaster, radius: number): GrayRaster {
  const { width, height, data } = gray
  const out = newGray(width, height)
  // Column sums slide down the picture, a window sum slides along each row.
  const columns = new Int32Array(width)
  for (let y = 0; y < Math.min(radius, height); y++) addRow(columns, data, y * width, 1)
  for (let y = 0; y < height; y++) {
    if (y + radius < height) addRow(columns, data, (y + radius) * width, 1)
    if (y - radius - 1 >= 0) addRow(columns, data, (y - radius - 1) * width, -1)
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x++) sum += columns[x]!
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += columns[x + radius]!
      if (x - radius - 1 >= 0) sum -= columns[x - radius - 1]!
      const across = Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1
      out.data[y * width + x] = Math.round(sum / (rows * across))
    }
  }
  return out
}

function addRow(columns: Int32Array, data: Uint8Array, row: number, sign: 1 | -1): void {
  for (let x = 0; x < columns.length; x++) columns[x]! += sign * data[row + x]!
}
