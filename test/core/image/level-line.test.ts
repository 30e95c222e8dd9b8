import { describe, expect, it } from 'vitest'
import { levelLine } from '../../../electron/core/image/level-line'
import type { GrayRaster } from '../../../electron/core/image/raster'
import { skewAngle } from '../../../electron/core/image/skew'
import { fillGray, glyph, grayAt, plainGray } from './paint'

const WIDTH = 420
const HEIGHT = 80
/** Eleven characters, each a little lower than the one before: `fall` pixels over the whole line. */
function aLine(fall: number): GrayRaster {
  const gray = plainGray(WIDTH, HEIGHT, 235)
  for (let at = 0; at < 11; at++) glyph(gray, 20 + at * 36, Math.round(26 + (fall * (at - 5)) / 10), 28)
  return gray
}
const slant = (gray: GrayRaster): number => Math.abs(skewAngle(gray).degrees)

describe('levelLine', () => {
  it.each([-24, -14, 14, 24])('levels a line that falls by %i pixels', (fall) => {
    const line = aLine(fall)
    expect(slant(line)).toBeGreaterThan(1)
    const level = levelLine(line)
    expect(level).not.toBe(line)
    expect([level.width, level.height]).toEqual([WIDTH, HEIGHT])
    expect(slant(level)).toBeLessThan(0.8)
  })

  it('leaves a level line, a short one and an empty one as they are', () => {
    for (const line of [aLine(0), plainGray(WIDTH, HEIGHT, 235)]) expect(levelLine(line)).toBe(line)
    const short = plainGray(90, HEIGHT, 235)
    glyph(short, 20, 26, 28)
    glyph(short, 52, 34, 28)
    expect(levelLine(short)).toBe(short)
  })

  it('keeps the paper beside the writing', () => {
    const level = levelLine(aLine(24))
    expect(grayAt(level, 4, 4)).toBe(235)
    expect(grayAt(level, WIDTH - 4, HEIGHT - 4)).toBe(235)
  })

  it('is not led astray by a dark edge', () => {
    const line = aLine(0)
    fillGray(line, { x: 0, y: HEIGHT - 3, width: WIDTH, height: 3 }, 40)
    expect(levelLine(line)).toBe(line)
  })
})
