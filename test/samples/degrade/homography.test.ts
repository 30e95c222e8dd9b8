import { describe, expect, it } from 'vitest'
import type { Corners, Point } from '../truth'
import { apply, inverse, ontoQuad } from './homography'

const quad: Corners = [
  [12, 30],
  [410, 8],
  [395, 300],
  [40, 262],
]

const near = (found: Point, wanted: Point): void => {
  expect(found[0]).toBeCloseTo(wanted[0], 6)
  expect(found[1]).toBeCloseTo(wanted[1], 6)
}

describe('ontoQuad', () => {
  it('maps the corners of the rectangle onto those of the quadrilateral', () => {
    const map = ontoQuad(200, 120, quad)
    near(apply(map, [0, 0]), quad[0])
    near(apply(map, [200, 0]), quad[1])
    near(apply(map, [200, 120]), quad[2])
    near(apply(map, [0, 120]), quad[3])
  })

  it('is undone by its inverse', () => {
    const map = ontoQuad(200, 120, quad)
    near(apply(inverse(map), apply(map, [63, 41])), [63, 41])
  })

  it('keeps a rectangle straight', () => {
    const map = ontoQuad(10, 10, [
      [5, 5],
      [25, 5],
      [25, 25],
      [5, 25],
    ])
    near(apply(map, [5, 5]), [15, 15])
  })
})
