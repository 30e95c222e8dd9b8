import { describe, expect, it } from 'vitest'
import { lookingAt } from '../../../electron/core/image/page-look'
import { preparePage } from '../../../electron/core/image/prepare-page'
import type { RgbaRaster } from '../../../electron/core/image/raster'
import { atOnce } from '../../../electron/core/in-parts'
import { fill, plain } from './paint'

const RED = [206, 60, 52] as const

/** Paints what of a disc lies between two radii. */
function disc(page: RgbaRaster, x: number, y: number, from: number, to: number): RgbaRaster {
  for (let down = -to; down <= to; down++)
    for (let across = -to; across <= to; across++) {
      const far = Math.hypot(across, down)
      if (far >= from && far <= to) fill(page, { x: x + across, y: y + down, width: 1, height: 1 }, [...RED])
    }
  return page
}

const redAreas = (page: RgbaRaster) => atOnce(lookingAt(preparePage(page).measured)).redAreas
const sheet = (): RgbaRaster => plain(800, 1100, [244, 243, 240])

describe('what is seen of a page', () => {
  it('has the ring of a seal', () => {
    const [seal] = redAreas(disc(sheet(), 560, 900, 72, 78))
    expect(Math.abs(seal!.width - 156)).toBeLessThan(24)
    expect(Math.abs(seal!.height - 156)).toBeLessThan(24)
  })
  it('has no finger that holds the page', () => {
    expect(redAreas(disc(sheet(), 560, 900, 0, 78))).toEqual([])
  })
})
