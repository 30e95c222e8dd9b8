import { describe, expect, it } from 'vitest'
import { grownPlace, withoutEndMarks, type Ink, type InkBox } from '../../../electron/core/reading/glyph-ink'
import { levelInk, slopeOf } from '../../../electron/core/reading/level-ink'

const [WIDTH, HEIGHT, SIDE] = [240, 60, 20]

/** Seven square frames in a row that falls by `slope` rows for each column, from row `top` on. */
function framesFalling(slope: number, top = 20): Ink {
  const data = new Float32Array(WIDTH * HEIGHT)
  for (let frame = 0; frame < 7; frame++)
    for (let x = 0; x < SIDE; x++)
      for (let y = 0; y < SIDE; y++) {
        if (x > 2 && x < SIDE - 3 && y > 2 && y < SIDE - 3) continue
        const across = 20 + frame * 28 + x
        data[Math.round(top + y + slope * (across - WIDTH / 2)) * WIDTH + across] = 1
      }
  return { width: WIDTH, height: HEIGHT, data }
}
const place: InkBox = { left: 15, top: 10, right: 225, bottom: 52 }

describe('levelInk', () => {
  it.each([0.06, 0.03, -0.03, -0.06])('takes out a slope of %d', (slope) => {
    const ink = framesFalling(slope)
    expect(slopeOf(ink, place)).toBeCloseTo(slope, 2)
    expect(Math.abs(slopeOf(levelInk(ink, place), place))).toBeLessThan(0.004)
  })
  it('leaves a level line and a short one as they are', () => {
    const level = framesFalling(0)
    expect(levelInk(level, place)).toBe(level)
    const slanted = framesFalling(0.05)
    expect(levelInk(slanted, { ...place, right: 75 })).toBe(slanted)
  })
})

describe('grownPlace', () => {
  it('grows over rows that the ink goes on in, and not over a gap to the next line', () => {
    const ink = framesFalling(0)
    const next = framesFalling(0, 44)
    const two = { ...ink, data: ink.data.map((depth, at) => Math.max(depth, next.data[at] ?? 0)) }
    const grown = grownPlace(two, { ...place, top: 23, bottom: 38 })
    expect(grown).toMatchObject({ top: 20, bottom: 40, left: 15, right: 225 })
  })
})

describe('marks that stand apart at the ends of a line', () => {
  const line = (...spans: [number, number][]) => {
    const [width, height] = [400, 40]
    const data = new Float32Array(width * height)
    for (const [from, to] of spans)
      for (let y = 5; y < 35; y++) for (let x = from; x < to; x++) data[y * width + x] = 1
    return { width, height, data }
  }
  const box = { left: 10, top: 5, right: 390, bottom: 35 }

  it('are no part of the writing', () => {
    expect(withoutEndMarks(line([10, 14], [100, 130], [135, 165], [384, 390]), box)).toMatchObject({
      left: 100,
      right: 165,
    })
  })

  it('are told by their width and by the gap before them', () => {
    expect(withoutEndMarks(line([10, 40], [60, 90], [360, 390]), box)).toBeNull()
    expect(withoutEndMarks(line([10, 14], [20, 390]), box)).toBeNull()
  })
})
