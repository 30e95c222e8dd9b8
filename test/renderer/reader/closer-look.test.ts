import { describe, expect, it, vi } from 'vitest'
import { atOnce } from '../../../electron/core/in-parts'
import { preparePage } from '../../../electron/core/image/prepare-page'
import type { Rect, RgbaRaster } from '../../../electron/core/image/raster'
import { lookedAtCloser, type CloserLook } from '../../../renderer/reader/closer-look'
import { fill, plain } from '../../core/image/paint'

vi.mock('../../../renderer/reader/giving-way', () => ({
  givingWay: (parts: Parameters<typeof atOnce>[0]) => atOnce(parts),
}))

/** A card of 640 × 404 with a bar of print, on a dark desk: at half its size, and with a look at the file's own pixels. */
const OWN = 2
function desk(scale: number): RgbaRaster {
  const by = (rect: Rect): Rect => ({
    x: rect.x * scale,
    y: rect.y * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  })
  const page = plain(1000 * scale, 800 * scale, [60, 62, 66])
  fill(page, by({ x: 200, y: 240, width: 320, height: 202 }), [236, 236, 232])
  for (let line = 0; line < 4; line++)
    fill(page, by({ x: 240, y: 280 + line * 34, width: 200, height: 8 }), [30, 30, 30])
  return page
}

const largerPart: CloserLook = (part, factor) => {
  expect(factor).toBeGreaterThan(1.2)
  const whole = desk(OWN)
  const [x, y] = [Math.floor(part.x * OWN), Math.floor(part.y * OWN)]
  const [width, height] = [Math.floor(part.width * OWN), Math.floor(part.height * OWN)]
  const raster = plain(width, height, [0, 0, 0])
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * whole.width + x) * 4
    raster.data.set(whole.data.subarray(from, from + width * 4), row * width * 4)
  }
  return Promise.resolve({
    raster,
    factor: OWN,
    part: { x: x / OWN, y: y / OWN, width: width / OWN, height: height / OWN },
  })
}

describe('lookedAtCloser', () => {
  it('lays a small document flat from larger pixels, and its places stay the page’s', async () => {
    const page = desk(1)
    const seen = preparePage(page)
    expect(seen.quad).not.toBeNull()
    const closer = await lookedAtCloser(page, seen, largerPart)
    expect(closer.width / seen.width).toBeGreaterThan(1.9)
    expect(closer.quad).toEqual(seen.quad)
    const middle = { x: closer.width / 2, y: closer.height / 2 }
    const onPage = closer.projection.toPage(middle)
    expect(Math.abs(onPage.x - 360)).toBeLessThan(3)
    expect(Math.abs(onPage.y - 341)).toBeLessThan(3)
    const back = closer.projection.toDocument(onPage)
    expect(Math.hypot(back.x - middle.x, back.y - middle.y)).toBeLessThan(0.01)
  })

  it('leaves it as it was where the file has no more', async () => {
    const page = desk(1)
    const seen = preparePage(page)
    expect(await lookedAtCloser(page, seen, () => Promise.resolve(null))).toBe(seen)
  })

  it('asks for nothing where the document is large enough, or the page has no outline', async () => {
    const asked = vi.fn<CloserLook>(() => Promise.resolve(null))
    const large = desk(4)
    await lookedAtCloser(large, preparePage(large), asked)
    const blank = plain(900, 700, [250, 250, 250])
    await lookedAtCloser(blank, preparePage(blank), asked)
    expect(asked).not.toHaveBeenCalled()
  })
})
