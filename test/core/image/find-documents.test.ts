import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../electron/core/image/find-document'
import { findDocuments } from '../../../electron/core/image/find-documents'
import type { Quad } from '../../../electron/core/image/homography'
import { overlapOf } from '../../../electron/core/image/quad'
import type { RgbaRaster } from '../../../electron/core/image/raster'
import { card, fill, layInto, plain, type Rgb } from './paint'

const WOOD: Rgb = [120, 84, 58]
const PAPER: Rgb = [249, 249, 247]

function turned(cx: number, cy: number, width: number, height: number, degrees: number): Quad {
  const angle = (degrees * Math.PI) / 180
  const corner = (a: number, b: number) => ({
    x: cx + (a * width * Math.cos(angle)) / 2 - (b * height * Math.sin(angle)) / 2,
    y: cy + (a * width * Math.sin(angle)) / 2 + (b * height * Math.cos(angle)) / 2,
  })
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}

/** Each of the quads is found once, and nothing else. */
function expectAll(scene: RgbaRaster, quads: readonly Quad[]): void {
  const found = findDocuments(scene)
  expect(found).toHaveLength(quads.length)
  for (const quad of quads)
    expect(Math.max(...found.map((one) => overlapOf(one.quad, quad)))).toBeGreaterThan(0.94)
}

describe('findDocuments', () => {
  it.each([
    ['askew on a desk', WOOD, [turned(190, 250, 300, 190, -9), turned(420, 610, 300, 190, 14)]],
    ['of which one stands upright', WOOD, [turned(180, 300, 200, 317, 4), turned(440, 600, 300, 190, -3)]],
  ] as const)('finds two cards %s', (_, ground, quads) => {
    const scene = plain(620, 877, ground)
    for (const quad of quads) layInto(scene, card(), quad)
    expectAll(scene, quads)
  })

  it('finds a card beside a sheet', () => {
    const scene = plain(900, 700, WOOD)
    const sheet = turned(290, 350, 420, 590, 2)
    const small = turned(710, 300, 260, 164, -6)
    layInto(scene, card(420, 590), sheet)
    layInto(scene, card(), small)
    expectAll(scene, [sheet, small])
  })

  it('gives one card once, first what findDocument gives', () => {
    const scene = plain(800, 600, WOOD)
    layInto(scene, card(), turned(400, 300, 428, 270, 5))
    const found = findDocuments(scene)
    expect(found).toHaveLength(1)
    expect(found[0]).toEqual(findDocument(scene))
  })

  it.each([
    ['darker than the desk, large', [40, 70, 110], [190, 190, 186]],
    ['much darker than the desk, large', [30, 34, 40], [235, 235, 230]],
  ] as const)('finds a picture %s', (_, own, ground) => {
    const scene = plain(800, 600, ground)
    const quad = turned(400, 300, 700, 480, 2)
    layInto(scene, plain(700, 480, own), quad)
    expectAll(scene, [quad])
  })

  it('finds a screen with a dark bar at its top, large, on a desk that lies between in brightness', () => {
    const scene = plain(800, 600, [110, 150, 140])
    const screen = plain(700, 480, [225, 225, 222])
    fill(screen, { x: 0, y: 0, width: 700, height: 46 }, [24, 28, 36])
    const quad = turned(400, 300, 700, 480, 2)
    layInto(scene, screen, quad)
    expectAll(scene, [quad])
  })

  it('finds a dark screen on a bright desk, with a keyboard beside it', () => {
    const scene = plain(800, 600, [214, 190, 160])
    for (let row = 0; row < 3; row++)
      for (let key = 0; key < 12; key++)
        fill(scene, { x: 560 + key * 20, y: 8 + row * 20, width: 12, height: 12 }, [60, 60, 64])
    const screen = plain(560, 340, [24, 27, 32])
    for (let line = 0; line < 3; line++)
      fill(screen, { x: 60, y: 40 + line * 90, width: 90, height: 5 }, [120, 124, 128])
    const quad = turned(360, 340, 560, 340, 4)
    layInto(scene, screen, quad)
    expectAll(scene, [quad])
  })

  it('finds a sheet hardly brighter than what it lies on, with a cup and pens beside it', () => {
    const scene = plain(640, 800, [222, 222, 222])
    for (let y = 0; y < 150; y++)
      for (let x = 480; x < 640; x++)
        if (Math.hypot(x - 590, y - 40) < 90) fill(scene, { x, y, width: 1, height: 1 }, [70, 40, 30])
    layInto(scene, plain(20, 300, [90, 90, 90]), turned(30, 300, 14, 420, 3))
    layInto(scene, plain(20, 300, [90, 90, 90]), turned(612, 500, 14, 420, -2))
    const sheet = plain(420, 560, [250, 250, 250])
    for (let line = 0; line < 14; line++)
      fill(sheet, { x: 60, y: 60 + line * 32, width: 240, height: 6 }, [40, 40, 44])
    const quad = turned(320, 450, 420, 560, 2)
    layInto(scene, sheet, quad)
    expectAll(scene, [quad])
  })

  it('finds a card by its shadow where it is no brighter than what it lies on', () => {
    const white: Rgb = [240, 240, 238]
    const scene = plain(800, 600, white)
    // Dark at the rim, fading out.
    for (let out = 12; out >= 0; out -= 0.5) {
      const dark = 240 - 150 * Math.exp(-out / 3.5)
      layInto(scene, plain(60, 40, [dark, dark, dark]), turned(400, 300, 470 + out * 2, 296 + out * 2, 3))
    }
    const own = plain(470, 296, white)
    fill(own, { x: 60, y: 60, width: 200, height: 14 }, [30, 30, 34])
    fill(own, { x: 60, y: 110, width: 160, height: 14 }, [30, 30, 34])
    const quad = turned(400, 300, 470, 296, 3)
    layInto(scene, own, quad)
    expectAll(scene, [quad])
  })

  it('takes no frame for a document that is printed on paper like the paper in it', () => {
    const page = plain(800, 600, [244, 243, 238])
    const frame = (inset: number, colour: Rgb): void =>
      fill(page, { x: inset, y: inset, width: 800 - 2 * inset, height: 600 - 2 * inset }, colour)
    frame(26, [150, 120, 60])
    frame(30, [244, 243, 238])
    expect(findDocuments(page)).toEqual([])
  })

  it('gives nothing for a scan, a blank page and a few pixels', () => {
    for (const scene of [card(856, 540), plain(640, 480, PAPER), plain(2, 9, WOOD)])
      expect(findDocuments(scene)).toEqual([])
  })
})
