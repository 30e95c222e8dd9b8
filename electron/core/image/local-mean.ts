import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** Mean of the (2·radius+1)² square around each pixel, cut at the edges; time does not depend on the radius. */
export function localMean(gray: GrayRaster, radius: number): GrayRaster {
  const { width } = gray
  const out = newGray(width, gray.height)
  eachWindowSum(gray, radius, (y, sums, rows) => {
    for (let x = 0; x < width; x++) {
      const across = Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1
      out.data[y * width + x] = Math.round(sums[x]! / (rows * across))
    }
  })
  return out
}

/** Gives, row by row, the sum of each pixel's window and the rows that the windows have there. `sums` is used again. */
export function eachWindowSum(
  { width, height, data }: GrayRaster,
  radius: number,
  row: (y: number, sums: Int32Array, rows: number) => void,
): void {
  // Column sums slide down the picture, a window sum slides along each row.
  const columns = new Int32Array(width)
  const sums = new Int32Array(width)
  for (let y = 0; y < Math.min(radius, height); y++) addRow(columns, data, y * width, 1)
  for (let y = 0; y < height; y++) {
    if (y + radius < height) addRow(columns, data, (y + radius) * width, 1)
    if (y - radius - 1 >= 0) addRow(columns, data, (y - radius - 1) * width, -1)
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x++) sum += columns[x]!
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += columns[x + radius]!
      if (x - radius - 1 >= 0) sum -= columns[x - radius - 1]!
      sums[x] = sum
    }
    row(y, sums, Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1)
  }
}

function addRow(columns: Int32Array, data: Uint8Array, row: number, sign: 1 | -1): void {
  for (let x = 0; x < columns.length; x++) columns[x]! += sign * data[row + x]!
}
