import { describe, expect, it } from 'vitest'
import { linePicture } from '../../../electron/core/line-model/line-picture'
import type { LineCrop } from '../../../electron/core/reading/line-crop'

/** A crop with bars of ink that fill its band. */
function aCrop(
  height: number,
  band: LineCrop['band'],
  bars: readonly number[] = [20, 40],
  paper = 245,
  ink = 20,
): LineCrop {
  const width = 120
  const data = new Uint8Array(width * height).fill(paper)
  for (let y = Math.max(0, band.top); y < Math.min(height, band.top + band.height); y++)
    for (const bar of bars) data.fill(ink, y * width + bar, y * width + bar + 6)
  return { width, height, data, band }
}

const rowOf = (picture: NonNullable<ReturnType<typeof linePicture>>, y: number): number[] => [
  ...picture.data.subarray(y * picture.width, (y + 1) * picture.width),
]

describe('the picture of a line for the network', () => {
  it.each([24, 36, 60])('has text of one height, with known room: from %i pixels', (height) => {
    const picture = linePicture(aCrop(height * 2, { top: height / 2, height }))!
    expect(picture.height).toBe(42)
    const inked = Array.from({ length: 42 }, (_, y) => rowOf(picture, y).some((own) => own < 0))
    expect(inked.indexOf(true)).toBeGreaterThanOrEqual(3)
    expect(inked.indexOf(true)).toBeLessThanOrEqual(5)
    expect(inked.lastIndexOf(true)).toBeGreaterThanOrEqual(32)
    expect(inked.lastIndexOf(true)).toBeLessThanOrEqual(35)
  })

  it('ends a little beside its ink, and says where it begins', () => {
    const picture = linePicture(aCrop(60, { top: 15, height: 30 }))!
    expect(picture).toMatchObject({ left: 16, scale: 1, width: 33 })
  })

  it('makes ink and paper of any brightness -127 and 127', () => {
    for (const [paper, ink] of [
      [245, 20],
      [180, 110],
    ] as const) {
      const middle = rowOf(linePicture(aCrop(60, { top: 15, height: 30 }, [20, 40], paper, ink))!, 21)
      expect(Math.min(...middle)).toBe(-127)
      expect(Math.max(...middle)).toBe(127)
    }
  })

  it('goes on as it ends where the crop has no more rows', () => {
    const picture = linePicture(aCrop(30, { top: 0, height: 30 }))!
    expect(picture.height).toBe(42)
    expect(rowOf(picture, 0)).toEqual(rowOf(picture, 1))
  })

  it('is none where nothing stands out', () => {
    expect(linePicture(aCrop(60, { top: 15, height: 30 }, []))).toBeNull()
  })
})
