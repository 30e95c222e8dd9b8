import { describe, expect, it } from 'vitest'
import { clearGround, groundOf } from '../../../electron/core/image/clear-ground'
import { inverted, isLightOnDark } from '../../../electron/core/image/dark-on-light'
import { fillGray, glyphs, grayAt, plainGray } from './paint'

function printed() {
  const gray = plainGray(600, 400, 240)
  for (let line = 0; line < 6; line++) glyphs(gray, 40, 40 + line * 55, 28, 14, 20)
  return gray
}

/** Fine grey lines over the whole page, under the text. */
function withLines(level: number) {
  const gray = printed()
  for (let y = 0; y < gray.height; y += 3)
    for (let x = 0; x < gray.width; x++)
      for (const row of [y, y + 1])
        if (gray.data[row * gray.width + x]! > level) gray.data[row * gray.width + x] = level
  return gray
}

describe('clearGround', () => {
  it('leaves a page with nothing but print as it is', () => {
    const gray = printed()
    expect(groundOf(gray).busyness).toBeLessThan(1)
    expect(clearGround(gray, { thin: true })).toBe(gray)
  })

  it('turns lines printed under the text to paper, and keeps the text', () => {
    const busy = withLines(170)
    expect(groundOf(busy).busyness).toBeGreaterThan(3)
    const clear = clearGround(busy, { thin: true })
    expect(grayAt(clear, 5, 5)).toBe(240)
    const dark = (data: Uint8Array): number => data.filter((v) => v < 60).length
    expect(dark(clear.data)).toBe(dark(printed().data))
  })

  it('keeps thin strokes when only a frame and a pale wording made the ground busy', () => {
    const gray = plainGray(600, 400, 240)
    for (const y of [0, 340]) fillGray(gray, { x: 0, y, width: 600, height: 60 }, 160)
    for (const y of [150, 250]) {
      fillGray(gray, { x: 0, y: y + 10, width: 600, height: 4 }, 210)
      glyphs(gray, 40, y, 28, 14, 20)
      // One pixel high, as the horizontal strokes of a Song face are.
      fillGray(gray, { x: 44, y: y + 32, width: 100, height: 1 }, 160)
    }
    expect(groundOf(gray).busyness).toBeGreaterThan(2.6)
    const clear = clearGround(gray, { thin: true })
    expect(clear).not.toBe(gray)
    expect(grayAt(clear, 90, 182)).toBeLessThan(200)
    expect(grayAt(clear, 20, 161)).toBeGreaterThan(225)
  })

  it('leaves a pale picture alone, where ground and text cannot be told apart', () => {
    const pale = plainGray(300, 200, 200)
    expect(clearGround(pale, { thin: true })).toBe(pale)
  })
})

describe('isLightOnDark', () => {
  it('tells a dark screen by its light text', () => {
    expect(isLightOnDark(inverted(printed()))).toBe(true)
    expect(inverted(inverted(printed())).data).toEqual(printed().data)
  })

  it('is not said of paper, nor of a dark picture of it', () => {
    expect(isLightOnDark(printed())).toBe(false)
    const dark = printed()
    for (let at = 0; at < dark.data.length; at++) dark.data[at]! *= 0.35
    expect(isLightOnDark(dark)).toBe(false)
    const halves = plainGray(300, 200, 20)
    fillGray(halves, { x: 0, y: 0, width: 140, height: 200 }, 230)
    expect(isLightOnDark(halves)).toBe(false)
  })
})
