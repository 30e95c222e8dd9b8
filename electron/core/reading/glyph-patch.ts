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
  if (square < 1e-6) return false
  const scale = 1 / Math.sqrt(square)
  for (let at = 0; at < patch.length; at++) patch[at] = (patch[at] ?? 0) * scale
  return true
}

export function correlate(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

/** The cell's ink as side × side values, bilinear; white outside the crop. */
export function cutPatch(ink: Ink, cell: Cell, side = PATCH_SIDE): Float32Array {
  const patch = new Float32Array(side * side)
  const { width, height, data } = ink
  const [dx, dy] = [cell.width / side, cell.height / side]
  let at = 0
  for (let row = 0; row < side; row++) {
    const y = cell.y + (row + 0.5) * dy - 0.5
    const y0 = Math.floor(y)
    const fy = y - y0
    for (let column = 0; column < side; column++, at++) {
      const x = cell.x + (column + 0.5) * dx - 0.5
      const x0 = Math.floor(x)
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue
      const fx = x - x0
      const start = y0 * width + x0
      const top = data[start]! * (1 - fx) + data[start + 1]! * fx
      const bottom = data[start + width]! * (1 - fx) + data[start + width + 1]! * fx
      patch[at] = top * (1 - fy) + bottom * fy
    }
  }
  return patch
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
