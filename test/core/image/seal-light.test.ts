import { describe, expect, it } from 'vitest'
import type { RgbaRaster } from '../../../electron/core/image/raster'
import { liftRed, redLack, withoutRed } from '../../../electron/core/image/seal-light'
import { cropRgba } from '../../../electron/core/image/crop'
import { redChannel } from '../../../electron/core/image/channels'
import { fill, grayAt, plain, type Rgb } from './paint'

const PAPER: Rgb = [246, 246, 246]
const SEAL: Rgb = [206, 102, 96]
/** Print, and the same under the seal: each light is taken as the seal takes it from the paper. */
const PRINT: Rgb = [30, 30, 30]
const UNDER: Rgb = [25, 12, 12]

const page = (seal: Rgb): RgbaRaster => {
  const picture = plain(400, 300, PAPER)
  for (const y of [150, 160, 180]) fill(picture, { x: 250, y, width: 40, height: 6 }, seal)
  fill(picture, { x: 230, y: 160, width: 80, height: 6 }, PRINT)
  fill(picture, { x: 250, y: 160, width: 40, height: 6 }, UNDER)
  return picture
}

describe('the light text is read in', () => {
  it('is that of the paper under a seal, and the print under it stays', () => {
    const light = withoutRed(page(SEAL))
    expect(redLack(page(SEAL))).toBeCloseTo(40 / 104, 2)
    expect(Math.abs(grayAt(light, 270, 182) - 246)).toBeLessThanOrEqual(1)
    expect(grayAt(light, 270, 162)).toBeLessThan(PRINT[0] + 5)
    expect(grayAt(light, 235, 162)).toBe(PRINT[0])
    expect(grayAt(light, 10, 10)).toBe(246)
  })

  it.each<[string, RgbaRaster]>([
    ['without red ink', plain(400, 300, PAPER)],
    [
      'with a speck of it',
      ((one) => (fill(one, { x: 9, y: 9, width: 5, height: 5 }, SEAL), one))(plain(400, 300, PAPER)),
    ],
    ['of print in orange and brown', page([150, 96, 60])],
  ])('is the red light of a page %s', (_, picture) => {
    expect(redLack(picture)).toBe(0)
    expect(withoutRed(picture)).toEqual(redChannel(picture))
  })

  it('never lifts more than print can bear', () => {
    expect(redLack(page([190, 110, 104]))).toBe(0.5)
  })

  it('stays on a red ground, where print is white', () => {
    const picture = plain(400, 300, PAPER)
    fill(picture, { x: 0, y: 0, width: 400, height: 120 }, SEAL)
    fill(picture, { x: 100, y: 40, width: 60, height: 6 }, PAPER)
    const red = redChannel(picture)
    expect(liftRed(red, picture, 0.4, (rect) => cropRgba(picture, rect))).toEqual(red)
  })

  it('is lifted where the small picture shows the ink, and there alone', () => {
    const picture = page(SEAL)
    const asked: number[] = []
    const light = liftRed(redChannel(picture), picture, redLack(picture), (rect) => {
      asked.push(rect.width * rect.height)
      return cropRgba(picture, rect)
    })
    expect(light).toEqual(withoutRed(picture))
    const looked = asked.reduce((sum, pixels) => sum + pixels, 0)
    expect(looked).toBeGreaterThan(40 * 40)
    expect(looked).toBeLessThan((400 * 300) / 10)
  })
})
