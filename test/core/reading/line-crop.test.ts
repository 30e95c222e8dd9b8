import { expect, it } from 'vitest'
import type { GrayRaster } from '../../../electron/core/image/raster'
import {
  deepenedPage,
  extendLeft,
  joinedCrop,
  lineCrop,
  turnedOver,
} from '../../../electron/core/reading/line-crop'
import { whitePage } from './fake-lines'

/** Ink from x to x2 over the rows 30 to 50, every second row, as print has gaps. */
function withInk(page: GrayRaster, ...spans: [number, number][]): GrayRaster {
  for (const [from, to] of spans)
    for (let y = 30; y < 50; y += 2) for (let x = from; x < to; x++) page.data[y * page.width + x] = 20
  return page
}

const line = { x: 100, y: 30, width: 40, height: 20 }

it('goes on to the left, up to the label', () => {
  const page = withInk(whitePage(400, 80), [40, 70], [92, 140])
  expect(extendLeft(page, line, 70).x).toBe(92)
})

it('scales the line to the height wanted and frames it', () => {
  const crop = lineCrop(withInk(whitePage(400, 80), [100, 140]), line, 40)
  // 20 px of line become 40; a margin of 22 % above and below, and a frame of 10 px.
  expect(crop.height).toBeGreaterThan(40 + 20)
  expect(crop.height).toBeLessThan(40 * 1.7 + 20)
  expect(crop.data[0]).toBe(245)
})

it('turns what is fainter than the print to paper, when asked to', () => {
  const page = withInk(whitePage(400, 80), [100, 140])
  for (let x = 60; x < 180; x++) page.data[28 * page.width + x] = 226
  // Past the frame of 10 px, in the margin above the ink, where only the faint line is.
  const above = (crop: GrayRaster): number =>
    Math.min(...Array.from({ length: 8 }, (_, y) => crop.data[(y + 11) * crop.width + 40]!))
  expect(above(lineCrop(page, line, 40))).toBeLessThan(232)
  expect(above(lineCrop(page, line, 40, 'cleared'))).toBeGreaterThan(240)
})

it('leaves the deepest ink alone where a seal lies over it, when asked to', () => {
  const page = withInk(whitePage(400, 80), [100, 140])
  for (let y = 30; y < 50; y++) for (let x = 142; x < 160; x++) page.data[y * page.width + x] = 150
  const seal = (crop: GrayRaster): number => crop.data[30 * crop.width + crop.width - 24]!
  const wide = { ...line, width: 60 }
  expect(seal(lineCrop(page, wide, 20, 'cleared'))).toBeLessThan(200)
  expect(seal(lineCrop(page, wide, 20, 'stark'))).toBe(245)
})

it('sets parts side by side, and those that overlap as the one that they are', () => {
  const page = withInk(whitePage(400, 80), [100, 140], [240, 280])
  const whole = lineCrop(page, { ...line, width: 180 }, 40)
  expect(joinedCrop(page, [line, { ...line, x: 240 }], 40).width).toBeLessThan(whole.width)
  expect(
    joinedCrop(
      page,
      [
        { ...line, width: 100 },
        { ...line, x: 190, width: 90 },
      ],
      40,
    ),
  ).toEqual(whole)
})

it('shows ink between parts once, where the margins around them meet', () => {
  const page = withInk(whitePage(400, 80), [100, 140], [143, 146], [149, 190])
  const parts = [line, { ...line, x: 143, width: 3 }, { ...line, x: 149, width: 41 }]
  expect(joinedCrop(page, parts, 40)).toEqual(lineCrop(page, { ...line, width: 90 }, 40))
})

it('says in which rows the line stands, also turned over', () => {
  const page = withInk(whitePage(400, 80), [100, 140])
  const inked = ({ width, height, data }: GrayRaster): number[] =>
    Array.from({ length: height }, (_, y) => y).filter((y) =>
      data.subarray(y * width, (y + 1) * width).some((own) => own < 120),
    )
  for (const crop of [lineCrop(page, line, 40), turnedOver(lineCrop(page, line, 40))]) {
    const rows = inked(crop)
    expect(Math.abs(rows[0]! - crop.band.top)).toBeLessThan(3)
    expect(Math.abs(rows.at(-1)! - (crop.band.top + crop.band.height))).toBeLessThan(4)
  }
})

it('makes pale print stand out from paper that stays as it is, and leaves the given page alone', () => {
  const page = whitePage(4, 1)
  page.data.set([240, 250, 195, 30])
  expect([...deepenedPage(page).data]).toEqual([240, 250, 159, 0])
  expect([...page.data]).toEqual([240, 250, 195, 30])
})
