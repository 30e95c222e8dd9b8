import type { Ink } from './glyph-ink'

/** A character as 28 × 28 values, mean 0 and length 1, so that a dot product is a correlation. */

export const PATCH_SIDE = 28
export const PATCH_LENGTH = PATCH_SIDE * PATCH_SIDE

/** Cell of a character in pixels of the ink: its advance wide, one em high. */
export interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Scatter of a patch, squared, below which nothing is on it. */
const FLAT = 1e-6

/** Mean 0, length 1; false when the patch is flat. */
export function normalisePatch(patch: Float32Array): boolean {
  let mean = 0
  for (const value of patch) mean += value
  mean /= patch.length
  let square = 0
  for (let at = 0; at < patch.length; at++) {
    const value = (patch[at] ?? 0) - mean
    patch[at] = value
    square += value * value
  }
  if (square < FLAT) return false
  const scale = 1 / Math.sqrt(square)
  for (let at = 0; at < patch.length; at++) patch[at] = (patch[at] ?? 0) * scale
  return true
}

/** Where the samples of a cell fall along one axis of the ink. */
interface Samples {
  /** The samples from `first` up to `end` lie within the ink; those outside are paper. */
  first: number
  end: number
  /** Pixel before each sample, and how far beyond it the sample is. */
  readonly at: Int32Array
  readonly part: Float64Array
}

const newSamples = (): Samples => ({
  first: 0,
  end: 0,
  at: new Int32Array(MOST_SAMPLES),
  part: new Float64Array(MOST_SAMPLES),
})
const MOST_SAMPLES = 64
// A line is laid out some hundred times, each time cell by cell: nothing is allocated for one.
const across = newSamples()
const down = newSamples()

function sampleInto(samples: Samples, from: number, length: number, side: number, size: number): void {
  const step = length / side
  let [first, end] = [side, 0]
  for (let n = 0; n < side; n++) {
    const place = from + (n + 0.5) * step - 0.5
    const before = Math.floor(place)
    samples.at[n] = before
    samples.part[n] = place - before
    if (before < 0 || before + 1 >= size) continue
    if (first > n) first = n
    end = n + 1
  }
  samples.first = first
  samples.end = end
}

function sampleCell({ width, height }: Ink, cell: Cell, side: number): void {
  sampleInto(across, cell.x, cell.width, side, width)
  sampleInto(down, cell.y, cell.height, side, height)
}

/** The cell's ink as side × side values, bilinear; white outside the crop. `side`: at most 64. */
export function cutPatch(ink: Ink, cell: Cell, side = PATCH_SIDE): Float32Array {
  const { width, data } = ink
  const patch = new Float32Array(side * side)
  sampleCell(ink, cell, side)
  for (let row = down.first; row < down.end; row++) {
    const fy = down.part[row]!
    const line = down.at[row]! * width
    for (let column = across.first; column < across.end; column++) {
      const fx = across.part[column]!
      const start = line + across.at[column]!
      const top = data[start]! * (1 - fx) + data[start + 1]! * fx
      const bottom = data[start + width]! * (1 - fx) + data[start + width + 1]! * fx
      patch[row * side + column] = top * (1 - fy) + bottom * fy
    }
  }
  return patch
}

/** Correlation of a cell's ink with a template of side × side values, mean 0 and length 1; 0 where the cell is flat. */
export function correlateCell(ink: Ink, cell: Cell, template: Float32Array, side: number): number {
  const { width, data } = ink
  sampleCell(ink, cell, side)
  let [sum, square, product] = [0, 0, 0]
  for (let row = down.first; row < down.end; row++) {
    const fy = down.part[row]!
    const line = down.at[row]! * width
    for (let column = across.first; column < across.end; column++) {
      const fx = across.part[column]!
      const start = line + across.at[column]!
      const above = data[start]!
      const below = data[start + width]!
      const top = above + (data[start + 1]! - above) * fx
      const bottom = below + (data[start + width + 1]! - below) * fx
      const value = top + (bottom - top) * fy
      sum += value
      square += value * value
      product += value * template[row * side + column]!
    }
  }
  // The template's mean is 0: that of the cell makes no difference to the product.
  const scatter = square - (sum * sum) / (side * side)
  return scatter < FLAT ? 0 : product / Math.sqrt(scatter)
}

/** Every other row and column averaged, to match `cutPatch` at half the side. */
export function halvePatch(patch: Float32Array): Float32Array {
  const side = PATCH_SIDE / 2
  const half = new Float32Array(side * side)
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const start = row * 2 * PATCH_SIDE + column * 2
      half[row * side + column] =
        patch[start]! + patch[start + 1]! + patch[start + PATCH_SIDE]! + patch[start + PATCH_SIDE + 1]!
    }
  normalisePatch(half)
  return half
}
