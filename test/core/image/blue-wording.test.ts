import { describe, expect, it } from 'vitest'
import { blueWordingOn, liftBlue } from '../../../electron/core/image/blue-wording'
import { redChannel } from '../../../electron/core/image/channels'
import { cropRgba } from '../../../electron/core/image/crop'
import type { GrayRaster, RgbaRaster } from '../../../electron/core/image/raster'
import { fill, grayAt, plain, type Rgb } from './paint'

const PAPER: Rgb = [240, 240, 240]
/** rgb(70, 90, 150) over the paper by a quarter: it lacks 170 of red light for 80 of blue. */
const WORDING: Rgb = [198, 203, 218]
const PRINT: Rgb = [30, 30, 34]
const PEN: Rgb = [40, 60, 150]

/** Strokes of a colour in rows over a page, or over its left half. */
function written(colour: Rgb, width = 400): RgbaRaster {
  const page = plain(400, 300, PAPER)
  for (let y = 10; y < 290; y += 30)
    for (let x = 10; x < width - 20; x += 20) fill(page, { x, y, width: 8, height: 6 }, colour)
  fill(page, { x: 200, y: 95, width: 120, height: 4 }, PRINT)
  return page
}
const lifted = (page: RgbaRaster): GrayRaster => {
  const wording = blueWordingOn(page)!
  return liftBlue(redChannel(page), wording, (rect) => cropRgba(page, rect))
}

describe('blue wording across a copy', () => {
  it('is lifted to the paper, and print stays', () => {
    const page = written(WORDING)
    expect(blueWordingOn(page)!.lack).toBeCloseTo(170 / 80, 0)
    const light = lifted(page)
    expect(Math.abs(grayAt(light, 13, 12) - 240)).toBeLessThanOrEqual(4)
    expect(grayAt(light, 260, 96)).toBeLessThan(45)
    expect(grayAt(light, 5, 5)).toBe(240)
  })

  it('is not taken for ink: a pen stays as dark, also on a page with wording', () => {
    const page = written(WORDING)
    fill(page, { x: 100, y: 200, width: 60, height: 4 }, PEN)
    expect(grayAt(lifted(page), 130, 202)).toBe(PEN[0])
  })

  it.each<[string, RgbaRaster]>([
    ['nothing but paper', plain(400, 300, PAPER)],
    ['labels in blue on one half', written(WORDING, 200)],
    ['writing by pen', written(PEN)],
    ['gray wording', written([204, 204, 204])],
    ['red wording', written([220, 200, 200])],
    ['paper with a cast', plain(400, 300, [200, 205, 226])],
  ])('is none on a page with %s', (_, page) => {
    expect(blueWordingOn(page)).toBeNull()
  })
})
