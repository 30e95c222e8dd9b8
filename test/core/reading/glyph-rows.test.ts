import { describe, expect, it } from 'vitest'
import { rowsIn } from '../../../electron/core/reading/glyph-rows'
import type { GrayRaster } from '../../../electron/core/image/raster'

/** Blots of writing: [left, top, right, bottom] on light paper. */
function aCrop(
  width: number,
  height: number,
  ...blots: (readonly [number, number, number, number])[]
): GrayRaster {
  const data = new Uint8Array(width * height).fill(235)
  for (const [left, top, right, bottom] of blots)
    for (let y = top; y < bottom; y++) data.fill(40, y * width + left, y * width + right)
  return { width, height, data }
}

describe('lines of a crop', () => {
  it('are found from top to bottom', () => {
    const rows = rowsIn(aCrop(200, 90, [10, 8, 180, 34], [10, 50, 90, 76]))
    expect(rows).toEqual([
      { x: 10, y: 8, width: 170, height: 26 },
      { x: 10, y: 50, width: 80, height: 26 },
    ])
  })
  it('are none where one line stands, be its strokes apart', () => {
    expect(rowsIn(aCrop(200, 50, [10, 8, 180, 14], [10, 16, 180, 34]))).toEqual([])
    expect(rowsIn(aCrop(200, 50))).toEqual([])
  })
  it('pass over what reaches over the edge of the crop', () => {
    expect(rowsIn(aCrop(200, 70, [10, 0, 180, 10], [10, 30, 180, 56]))).toEqual([])
  })
})
