import { describe, expect, it } from 'vitest'
import { regionOf } from '../../../renderer/draft/page-region'

const page = (outline: [number, number][] | null) => ({ width: 1000, height: 1000, outline })
const whole = { x: 0, y: 0, width: 1000, height: 1000 }

describe('region of a page', () => {
  it('is the document with a little air', () => {
    const small = page([
      [200, 300],
      [500, 310],
      [500, 500],
      [200, 490],
    ])
    expect(regionOf(small, true)).toEqual({ x: 170, y: 270, width: 360, height: 260 })
    expect(regionOf(small, false)).toEqual(whole)
  })
  it('is the whole page without an outline, and when the document fills it', () => {
    expect(regionOf(page(null), true)).toEqual(whole)
    expect(
      regionOf(
        page([
          [20, 20],
          [980, 20],
          [980, 980],
          [20, 980],
        ]),
        true,
      ),
    ).toEqual(whole)
  })
  it('never reaches over the edge of the picture', () => {
    const corner = regionOf(
      page([
        [0, 0],
        [300, 0],
        [300, 300],
        [0, 300],
      ]),
      true,
    )
    expect(corner).toEqual({ x: 0, y: 0, width: 330, height: 330 })
  })
})
