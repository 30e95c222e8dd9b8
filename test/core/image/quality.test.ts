import { describe, expect, it } from 'vitest'
import { edgeSharpness, laplacianVariance, sharpness } from '../../../electron/core/image/blur'
import { grayToRgba } from '../../../electron/core/image/channels'
import { colourfulness } from '../../../electron/core/image/colourfulness'
import { findGlare } from '../../../electron/core/image/glare'
import { localMean } from '../../../electron/core/image/local-mean'
import { redAgainstBlue } from '../../../electron/core/image/colour-fringes'
import { cutSides } from '../../../electron/core/image/cut-sides'
import type { Quad } from '../../../electron/core/image/homography'
import { findWording } from '../../../electron/core/image/watermark'
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
    // White print ends sharply.
    expect(findGlare(picture).spots).toEqual([])
    fill(picture, { x: 180, y: 285, width: 160, height: 110 }, [240, 240, 240])
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

/** White paper with print, whose colours waver together or against each other. */
function wavering(apart: number): RgbaRaster {
  const random = noise(9)
  const picture = grayToRgba(printed())
  for (let i = 0; i < picture.data.length; i += 4) {
    const x = (i / 4) % 600
    for (let c = 0; c < 3; c++)
      picture.data[i + c] =
        picture.data[i + c]! - 14 + 9 * Math.sin(x * 0.7 + c * apart) + (random() - 0.5) * 6
  }
  return picture
}

describe('colour fringes', () => {
  it('are red against blue on a photographed screen, and not where ink darkens both', () => {
    expect(redAgainstBlue(wavering(0))).toBeGreaterThan(0.8)
    expect(redAgainstBlue(wavering(2.1))).toBeLessThan(0.2)
  })

  it('are not looked for where no paper is bare or nothing wavers', () => {
    expect(redAgainstBlue(plain(100, 100, [20, 20, 20]))).toBeNull()
    expect(redAgainstBlue(plain(100, 100, [240, 240, 240]))).toBeNull()
  })
})

/** Paper (240) with level print and, if wanted, rows of pale strokes at a slant. */
function worded(slant: number | null, value = 210) {
  const gray = plainGray(800, 560, 240)
  if (slant !== null) {
    const [sin, cos] = [Math.sin((slant * Math.PI) / 180), Math.cos((slant * Math.PI) / 180)]
    for (let y = 0; y < 560; y++)
      for (let x = 0; x < 800; x++) {
        const across = y * cos - x * sin + 2000
        const along = x * cos + y * sin + 2000
        if (across % 90 < 18 && (Math.floor(along / 7) * 7919 + Math.floor(across / 90) ** 2 * 31) % 17 < 9)
          gray.data[y * 800 + x] = value
      }
  }
  for (let line = 0; line < 6; line++) glyphs(gray, 60, 50 + line * 80, 24, 22, 20)
  return gray
}

describe('wording across the page', () => {
  it.each([-35, -20, 30, 55])('is seen at a slant of %i degrees, with its place', (slant) => {
    const wording = findWording(worded(slant))
    expect(wording.clearness).toBeGreaterThan(2.5)
    expect(Math.abs(wording.slant - slant)).toBeLessThanOrEqual(4)
    expect(wording.place!.width).toBeGreaterThan(600)
  })

  it.each([
    ['print', worded(null)],
    ['level rows', worded(0)],
    ['ink as faint as grain', worded(-35, 232)],
    ['ink as dark as print', worded(-35, 90)],
  ])('is not seen in %s', (_, page) => {
    expect(findWording(page)).toMatchObject({ clearness: expect.toSatisfy((v: number) => v < 1.7) })
  })
})

describe('the softest third', () => {
  it('is where print is smeared, and none when all is alike', () => {
    const page = plainGray(600, 600, 240)
    for (let line = 0; line < 9; line++) glyphs(page, 40, 30 + line * 62, 28, 14, 20)
    expect(sharpness(page).softest).toBeNull()
    const soft = localMean(page, 3)
    for (let i = 600 * 400; i < page.data.length; i++) page.data[i] = soft.data[i]!
    expect(sharpness(page).softest).toMatchObject({ x: 0, y: 400, width: 600 })
  })
})

describe('cut sides', () => {
  const quad = (left: number, top: number, right: number, bottom: number): Quad => [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]

  it.each<[string, Quad, string[]]>([
    ['none of a document that lies free', quad(50, 60, 900, 600), []],
    ['one', quad(50, 0, 900, 600), ['top']],
    ['two', quad(2, 60, 900, 699), ['bottom', 'left']],
    ['none of one that fills the picture', quad(0, 0, 999, 699), []],
  ])('are %s', (_, outline, sides) => {
    expect(cutSides(outline, 1000, 700)).toEqual(sides)
  })
})
