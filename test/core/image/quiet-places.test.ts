import { describe, expect, it } from 'vitest'
import { newGray } from '../../../electron/core/image/new-raster'
import { quietPlaces } from '../../../electron/core/image/quiet-places'
import type { GrayRaster, Rect } from '../../../electron/core/image/raster'

const paper = (width = 400, height = 300): GrayRaster => {
  const gray = newGray(width, height)
  gray.data.fill(235)
  return gray
}
/** Short dark strokes, as of print. */
function print(gray: GrayRaster, { x, y, width, height }: Rect): void {
  for (let row = y; row < y + height; row += 12)
    for (let column = x; column < x + width; column += 9)
      for (let down = 0; down < 8; down++)
        for (let across = 0; across < 3; across++) gray.data[(row + down) * gray.width + column + across] = 40
}
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const whole = (gray: GrayRaster): Rect => ({ x: 0, y: 0, width: gray.width, height: gray.height })
const SIZE = { width: 100, height: 20 }

describe('places without print', () => {
  it('keep clear of every line of print', () => {
    const gray = paper()
    const lines = [
      { x: 20, y: 20, width: 360, height: 80 },
      { x: 20, y: 180, width: 200, height: 84 },
    ]
    for (const line of lines) print(gray, line)
    const places = quietPlaces(gray, whole(gray), SIZE, 3)
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) for (const line of lines) expect(overlap(place, line)).toBe(false)
  })

  it('are none where everything is printed', () => {
    const gray = paper()
    print(gray, { x: 4, y: 4, width: 390, height: 288 })
    expect(quietPlaces(gray, whole(gray), SIZE, 3)).toEqual([])
  })

  it('lie within the frame given, the first near its middle, and do not touch', () => {
    const gray = paper()
    const inside = { x: 50, y: 60, width: 300, height: 200 }
    const places = quietPlaces(gray, inside, SIZE, 3)
    expect(places).toHaveLength(3)
    const [first] = places as [Rect]
    expect(Math.abs(first.x + 50 - 200)).toBeLessThan(10)
    for (const [at, place] of places.entries()) {
      expect(place.x >= 50 && place.x + 100 <= 350 && place.y >= 60 && place.y + 20 <= 260).toBe(true)
      for (const other of places.slice(at + 1)) expect(overlap(place, other)).toBe(false)
    }
  })

  it('are none in a frame smaller than a place', () => {
    expect(quietPlaces(paper(), { x: 0, y: 0, width: 80, height: 20 }, SIZE, 3)).toEqual([])
  })
})
