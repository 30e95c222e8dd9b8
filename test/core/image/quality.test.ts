import { describe, expect, it } from 'vitest'
import { edgeSharpness, laplacianVariance } from '../../../electron/core/image/blur'
import { grayToRgba } from '../../../electron/core/image/channels'
import { colourfulness } from '../../../electron/core/image/colourfulness'
import { findGlare } from '../../../electron/core/image/glare'
import { localMean } from '../../../electron/core/image/local-mean'
import { moireHint } from '../../../electron/core/image/moire'
import type { RgbaRaster } from '../../../electron/core/image/raster'
import { card, fill, glyphs, noise, plain, plainGray } from './paint'

function printed(ink = 20, paper = 240) {
  const gray = plainGray(600, 400, paper)
  for (let line = 0; line < 6; line++) glyphs(gray, 40, 40 + line * 55, 28, 14, ink)
  return gray
}

describe('blur', () => {
  it('falls as print is smeared, whatever its contrast', () => {
    const crisp = edgeSharpness(printed())!
    const soft = edgeSharpness(localMean(printed(), 1))!
    const smeared = edgeSharpness(localMean(printed(), 3))!
    expect(crisp).toBeGreaterThan(0.9)
    expect(soft).toBeLessThan(0.5)
    expect(smeared).toBeLessThan(soft)
    expect(smeared).toBeLessThan(0.35)
    expect(edgeSharpness(printed(120, 220))).toBeCloseTo(crisp, 1)
  })

  it('says nothing about a page without print', () => {
    expect(edgeSharpness(plainGray(300, 200, 240))).toBeNull()
  })

  it('has the Laplacian too, zero for plain paper', () => {
    expect(laplacianVariance(plainGray(20, 20, 99))).toBe(0)
    expect(laplacianVariance(printed())).toBeGreaterThan(laplacianVariance(localMean(printed(), 2)) * 4)
  })
})

describe('glare', () => {
  it('finds the mirrored lamp and its place', () => {
    const picture = card(856, 540)
    for (let i = 0; i < picture.data.length; i += 4) for (let c = 0; c < 3; c++) picture.data[i + c]! *= 0.8
    expect(findGlare(picture).spots).toEqual([])
    fill(picture, { x: 200, y: 300, width: 120, height: 80 }, [255, 255, 255])
    const { share, spots } = findGlare(picture)
    expect(spots).toHaveLength(1)
    expect(Math.abs(spots[0]!.x - 200)).toBeLessThan(6)
    expect(share).toBeCloseTo((120 * 80) / (856 * 540), 2)
  })

  it('does not call white paper glare', () => {
    const scan = plain(600, 400, [252, 252, 252])
    fill(scan, { x: 50, y: 50, width: 100, height: 20 }, [10, 10, 10])
    expect(findGlare(scan).share).toBe(0)
  })
})

describe('colourfulness', () => {
  const tinted = (picture: RgbaRaster): RgbaRaster => {
    for (let i = 0; i < picture.data.length; i += 4) {
      picture.data[i + 1]! *= 0.92
      picture.data[i + 2]! *= 0.78
    }
    return picture
  }

  it('sees no colours in a black-and-white copy under warm light', () => {
    expect(colourfulness(tinted(grayToRgba(printed()))).coloured).toBeLessThan(0.002)
  })

  it('sees a seal', () => {
    const picture = grayToRgba(printed())
    fill(picture, { x: 450, y: 300, width: 70, height: 70 }, [210, 40, 40])
    expect(colourfulness(tinted(picture)).coloured).toBeGreaterThan(0.015)
  })
})

describe('moire', () => {
  it('rises on paper with a fine regular pattern and not on grain or print', () => {
    const random = noise(9)
    const grain = printed()
    for (let i = 0; i < grain.data.length; i++)
      grain.data[i] = Math.min(255, grain.data[i]! - 8 + random() * 16)
    const screen = { ...grain, data: grain.data.slice() }
    for (let y = 0; y < 400; y++)
      for (let x = 0; x < 600; x++) {
        const at = y * 600 + x
        screen.data[at] = Math.max(
          0,
          Math.min(255, screen.data[at]! - 12 + 12 * Math.sin(x * 0.9) * Math.cos(y * 0.1)),
        )
      }
    expect(moireHint(grain)).toBeLessThan(0.3)
    expect(moireHint(screen)).toBeGreaterThan(0.5)
    expect(moireHint(plainGray(100, 100, 200))).toBe(0)
  })
})
