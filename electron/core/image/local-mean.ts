import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** Mean of the (2·radius+1)² square around each pixel, cut at the edges; time does not depend on the radius. */
export function localMean(gray: GrayRaster, radius: number): GrayRaster {
  const { width } = gray
  const out = newGray(width, gray.height)
  const across = windowWidths(width, radius)
  eachWindowSum(gray, radius, (y, sums, rows) => {
    for (let x = 0, at = y * width; x < width; x++, at++)
      out.data[at] = Math.round(sums[x]! / (rows * across[x]!))
  })
  return out
}

/** Columns of each pixel's window, which the picture's edges cut. */
export const windowWidths = (width: number, radius: number): Int32Array =>
  Int32Array.from({ length: width }, (_, x) => Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1)

/** Gives, row by row, the sum of each pixel's window and the rows that the windows have there. `sums` is used again. */
export function eachWindowSum(
  { width, height, data }: GrayRaster,
  radius: number,
  row: (y: number, sums: Int32Array, rows: number) => void,
): void {
  // Column sums slide down the picture, a window sum slides along each row.
  const columns = new Int32Array(width)
  const sums = new Int32Array(width)
  for (let y = 0; y < Math.min(radius, height); y++) addRow(columns, data, y * width)
  for (let y = 0; y < height; y++) {
    const [next, before] = [(y + radius) * width, (y - radius - 1) * width]
    if (y + radius < height && before >= 0) swapRow(columns, data, next, before)
    else if (y + radius < height) addRow(columns, data, next)
    else if (before >= 0) takeRow(columns, data, before)
    let sum = 0
    const [whole, cut] = [Math.min(radius, width), Math.max(0, width - radius)]
    for (let x = 0; x < whole; x++) sum += columns[x]!
    // Along most of a row a column comes in and one goes out; at its ends one of the two is missing.
    const first = Math.min(radius + 1, width)
    let x = 0
    for (; x < Math.min(first, cut); x++) sums[x] = sum += columns[x + radius]!
    for (; x < first; x++) sums[x] = sum
    for (; x < cut; x++) sums[x] = sum += columns[x + radius]! - columns[x - radius - 1]!
    for (; x < width; x++) sums[x] = sum -= columns[x - radius - 1]!
    row(y, sums, Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1)
  }
}

function addRow(columns: Int32Array, data: Uint8Array, row: number): void {
  for (let x = 0; x < columns.length; x++) columns[x]! += data[row + x]!
}

function takeRow(columns: Int32Array, data: Uint8Array, row: number): void {
  for (let x = 0; x < columns.length; x++) columns[x]! -= data[row + x]!
}

function swapRow(columns: Int32Array, data: Uint8Array, row: number, before: number): void {
  for (let x = 0; x < columns.length; x++) columns[x]! += data[row + x]! - data[before + x]!
}
