import { describe, expect, it } from 'vitest'
import type { Ink } from '../../../electron/core/reading/glyph-ink'
import { inkUnderDots } from '../../../electron/core/reading/glyph-outside'

const EM = 30
/** A line of three em with ink in a square of `side` in its middle. */
function lineWith(side: number): Ink {
  const data = new Float32Array(3 * EM * EM)
  const [left, top] = [Math.round((3 * EM - side) / 2), Math.round((EM - side) / 2)]
  for (let y = top; y < top + side; y++) data.fill(1, y * 3 * EM + left, y * 3 * EM + left + side)
  return { width: 3 * EM, height: EM, data }
}
const dot = { x: EM, y: 0, width: EM, height: EM }

describe('ink in the cell of a middle dot', () => {
  it('is a dot’s', () => {
    expect(inkUnderDots(lineWith(6), [dot], EM * EM)).toBe(0)
    expect(inkUnderDots(lineWith(6), [], EM * EM)).toBe(0)
  })

  it('is a character’s where there is more of it', () => {
    expect(inkUnderDots(lineWith(20), [dot], EM * EM)).toBeCloseTo(400 / 900)
  })
})
