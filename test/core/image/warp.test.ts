import { describe, expect, it } from 'vitest'
import { redChannel } from '../../../electron/core/image/channels'
import type { Quad } from '../../../electron/core/image/homography'
import { frameQuad, warpQuad, warpRed } from '../../../electron/core/image/warp'
import { randomFrom } from '../../samples/random'

/** A picture whose red changes softly, so that a place that is off by a pixel shows. */
function waves(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p += 4)
      data.set([128 + 60 * Math.sin(x / 7) + 60 * Math.cos(y / 9), 0, 255, 255], p)
  return { width, height, data }
}

const picture = waves(301, 223)

const QUADS: readonly (readonly [string, Quad])[] = [
  ['the whole picture', frameQuad(301, 223)],
  [
    'a sheet seen from the side',
    [
      { x: 40, y: 30 },
      { x: 270, y: 60 },
      { x: 250, y: 180 },
      { x: 20, y: 210 },
    ],
  ],
  [
    'a sheet that reaches out of the picture',
    [
      { x: -30, y: -12 },
      { x: 330, y: 4 },
      { x: 310, y: 250 },
      { x: -8, y: 230 },
    ],
  ],
]

describe('warpRed', () => {
  it.each(QUADS)('gives the red of %s as warpQuad does', (_, quad) => {
    // Places between two that are computed lie on a line: the larger the sheet, the less that errs.
    for (const [width, height, most] of [
      [602, 446, 1],
      [301, 223, 1],
      [151, 112, 2],
    ] as const) {
      const whole = redChannel(warpQuad(picture, quad, width, height))
      const red = warpRed(picture, quad, width, height)
      const apart = red.data.map((value, at) => Math.abs(value - whole.data[at]!))
      expect(apart.toSorted().at(-1)).toBeLessThanOrEqual(most)
    }
  })

  it('keeps the pixels of a picture that is not moved', () => {
    expect(warpRed(picture, frameQuad(301, 223), 301, 223)).toEqual(redChannel(picture))
  })

  it('never looks beyond the picture', () => {
    const random = randomFrom('warp-test')
    const plain = { width: 20, height: 16, data: new Uint8ClampedArray(20 * 16 * 4).fill(90) }
    const off = (most: number): number => random.integer(-most, most)
    for (let round = 0; round < 200; round++) {
      const quad: Quad = [
        { x: off(8), y: off(6) },
        { x: 20 + off(8), y: off(6) },
        { x: 20 + off(8), y: 16 + off(6) },
        { x: off(8), y: 16 + off(6) },
      ]
      expect(new Set(warpRed(plain, quad, 40, 33).data)).toEqual(new Set([90]))
    }
  })

  it('refuses a quad without area', () => {
    const line: Quad = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
      { x: 20, y: 20 },
      { x: 5, y: 5 },
    ]
    expect(() => warpRed(picture, line, 10, 10)).toThrow(RangeError)
  })
})
