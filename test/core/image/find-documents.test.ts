import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../electron/core/image/find-document'
import { findDocuments } from '../../../electron/core/image/find-documents'
import type { Quad } from '../../../electron/core/image/homography'
import { overlapOf } from '../../../electron/core/image/quad'
import type { RgbaRaster } from '../../../electron/core/image/raster'
import { card, layInto, plain, type Rgb } from './paint'

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

  it('gives nothing for a scan, a blank page and a few pixels', () => {
    for (const scene of [card(856, 540), plain(640, 480, PAPER), plain(2, 9, WOOD)])
      expect(findDocuments(scene)).toEqual([])
  })
})
