import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../electron/core/in-parts'
import { findLines } from '../../../electron/core/image/find-lines'
import { inkComponents } from '../../../electron/core/image/ink-components'
import { grayToRgba } from '../../../electron/core/image/channels'
import { lookingAt } from '../../../electron/core/image/page-look'
import { skewAngle } from '../../../electron/core/image/skew'
import { textTurn } from '../../../electron/core/image/text-turn'
import { preparePage, turnPrepared, turnRect } from '../../../electron/core/image/prepare-page'
import { turnGray, turnRgba } from '../../../electron/core/image/turn'
import type { Quad } from '../../../electron/core/image/homography'
import { warpQuad } from '../../../electron/core/image/warp'
import { card, fillGray, glyphs, grayAt, layInto, noise, plain, plainGray } from './paint'

/** A page of lines of 6 to 21 marks of 24 px, 60 px apart, each a little further right. */
function page(width = 800, height = 600) {
  const gray = plainGray(width, height, 240)
  for (let line = 0; line < 8; line++) glyphs(gray, 60 + line * 11, 50 + line * 60, 24, 6 + (line % 4) * 5)
  return gray
}

describe('inkComponents', () => {
  it('joins what touches, corners included', () => {
    const ink = { width: 5, height: 4, data: Uint8Array.from('11000001000001000011', Number) }
    const parts = inkComponents(ink)
    // A stair from the top left to the right, and the pair below it touches its last step.
    expect(parts.count).toBe(1)
    expect([parts.left[0], parts.top[0], parts.right[0], parts.bottom[0], parts.area[0]]).toEqual([
      0, 0, 4, 3, 6,
    ])
  })

  it('joins arms that meet only further down', () => {
    const ink = { width: 7, height: 3, data: Uint8Array.from('100100110010011111111', Number) }
    expect(inkComponents(ink).count).toBe(1)
    const apart = { width: 7, height: 2, data: Uint8Array.from('10010011001001', Number) }
    expect(inkComponents(apart).count).toBe(3)
  })

  it('counts many separate dots', () => {
    const ink = plainGray(400, 100, 0)
    for (let y = 0; y < 100; y += 2)
      for (let x = 0; x < 400; x += 2) fillGray(ink, { x, y, width: 1, height: 1 }, 1)
    expect(inkComponents(ink).count).toBe(10_000)
  })
})

describe('findLines', () => {
  it('gives one segment a line, with its height and its characters', () => {
    const lines = findLines(page())
    expect(lines).toHaveLength(8)
    expect(lines.map((line) => line.rect.y)).toEqual([50, 110, 170, 230, 290, 350, 410, 470])
    expect(lines[1]!.rect).toEqual({ x: 71, y: 110, width: 24 + Math.round(10 * 24 * 1.2), height: 24 })
    expect(lines[1]!.textHeight).toBe(24)
    expect(lines[1]!.pieces).toHaveLength(11)
  })

  it('takes in the upper halves of characters whose strokes do not touch, and no line above', () => {
    const gray = plainGray(800, 400, 240)
    // Flat lower halves of two characters, and over each an upper half a pixel away.
    for (const x of [100, 132]) {
      fillGray(gray, { x, y: 112, width: 28, height: 18 }, 20)
      fillGray(gray, { x: x + 5, y: 101, width: 18, height: 10 }, 20)
    }
    // Low print right above print that is as high as wide.
    for (const x of [400, 432]) {
      fillGray(gray, { x, y: 112, width: 26, height: 26 }, 20)
      fillGray(gray, { x: x + 4, y: 100, width: 18, height: 10 }, 20)
    }
    // One of them no more than two strokes of which the upper stands with the rest (兰).
    fillGray(gray, { x: 100, y: 212, width: 28, height: 18 }, 20)
    fillGray(gray, { x: 132, y: 222, width: 28, height: 8 }, 20)
    fillGray(gray, { x: 132, y: 214, width: 28, height: 4 }, 20)
    for (const x of [100, 132]) fillGray(gray, { x: x + 5, y: 201, width: 18, height: 10 }, 20)
    const rects = findLines(gray).map(({ rect }) => rect)
    expect(rects).toContainEqual({ x: 100, y: 201, width: 60, height: 29 })
    expect(rects).toContainEqual({ x: 100, y: 101, width: 60, height: 29 })
    expect(rects).toContainEqual({ x: 400, y: 112, width: 58, height: 26 })
  })

  it('takes in the upper halves that a pattern cut off, a wider and a narrower one, over halves that are not flat', () => {
    const gray = plainGray(800, 400, 240)
    // 贾宁家 in two rows of halves, some of which share rows.
    for (const [x, y, width, height] of [
      [100, 102, 33, 14],
      [104, 117, 28, 19],
      [145, 101, 31, 12],
      [144, 115, 33, 20],
      [188, 100, 33, 11],
      [188, 112, 34, 24],
    ] as const)
      fillGray(gray, { x, y, width, height }, 20)
    expect(findLines(gray).map(({ rect }) => rect)).toEqual([{ x: 100, y: 100, width: 122, height: 36 }])
  })

  it('leaves out scraps of a pattern above and below, however many hang together with its characters', () => {
    const gray = plainGray(1200, 600, 240)
    const boxes =
      '332,99,51,54 395,99,54,55 272,100,52,54 225,111,10,1 209,112,7,1 503,123,6,1 220,126,4,1 224,133,8,1 ' +
      '494,140,7,2 243,146,5,1 230,162,6,2 486,158,8,1 469,158,6,1 473,92,5,1 233,85,4,1 242,161,4,1 269,173,4,1 ' +
      '407,177,4,1 218,179,4,1 352,180,4,1 370,195,4,1'
    for (const box of boxes.split(' ')) {
      const [x, y, width, height] = box.split(',').map(Number) as [number, number, number, number]
      fillGray(gray, { x, y, width, height }, 20)
    }
    const line = findLines(gray).find(({ rect }) => rect.width > 170)!
    expect(line.textHeight).toBe(54)
    expect(line.rect.height).toBeLessThan(75)
  })

  it('takes the corner that a rule leaves for no line', () => {
    const gray = plainGray(1200, 600, 240)
    for (const [x, y, width, height] of [
      [384, 474, 30, 2],
      [398, 462, 2, 27],
      [348, 466, 26, 1],
      [427, 466, 21, 1],
    ] as const)
      fillGray(gray, { x, y, width, height }, 20)
    expect(findLines(gray)).toEqual([])
  })

  it('does not grow by what stands above, one thing after another', () => {
    const gray = plainGray(800, 400, 240)
    glyphs(gray, 100, 200, 24, 10)
    const [clean] = findLines(gray)
    // Strokes of a seal, each no higher above than a dot may stand above what was taken in already.
    for (const [at, y] of [195, 189, 182, 174].entries())
      fillGray(gray, { x: 160, y, width: 50 - at * 4, height: 3 }, 20)
    const line = findLines(gray).find(({ rect }) => rect.width > 200)!
    expect(line.rect.height).toBeLessThanOrEqual(clean!.rect.height * 1.25)
  })

  it('joins the slices of a character that stands alone, and no rule over print', () => {
    const gray = plainGray(800, 400, 240)
    // 营: three slices, two pixels apart.
    for (const [y, height] of [
      [100, 8],
      [110, 9],
      [121, 8],
    ] as const)
      fillGray(gray, { x: 200, y, width: 28, height }, 20)
    fillGray(gray, { x: 400, y: 100, width: 140, height: 6 }, 20)
    glyphs(gray, 400, 110, 24, 4)
    const rects = findLines(gray).map(({ rect }) => rect)
    expect(rects).toContainEqual({ x: 200, y: 100, width: 28, height: 29 })
    expect(rects.some(({ x, y }) => x === 400 && y < 110)).toBe(false)
  })

  it('splits columns at a wide gap, by the parameter', () => {
    const gray = plainGray(800, 400, 240)
    glyphs(gray, 60, 100, 24, 4)
    // Ends at 60 + 3·29 + 24 = 170; the next begins 50 px on: two text heights.
    glyphs(gray, 220, 100, 24, 5)
    expect(findLines(gray)).toHaveLength(2)
    expect(findLines(gray, { gap: 2.5 })).toHaveLength(1)
  })

  it('keeps a large title and small print apart', () => {
    const gray = plainGray(1000, 700, 240)
    glyphs(gray, 300, 60, 64, 4)
    glyphs(gray, 100, 160, 20, 20)
    glyphs(gray, 100, 190, 20, 20)
    expect(findLines(gray).map((line) => line.textHeight)).toEqual([64, 20, 20])
  })

  it('is not misled by a table, a watermark, a portrait or grain', () => {
    const gray = page(1000, 700)
    const random = noise(2)
    for (const y of [35, 95, 155, 215]) fillGray(gray, { x: 30, y, width: 900, height: 3 }, 60)
    for (const x of [30, 700]) fillGray(gray, { x, y: 35, width: 3, height: 500 }, 60)
    // A watermark as pale as watermarks are, a dark portrait, grain.
    for (let x = 0; x < 900; x += 40)
      for (let k = 0; k < 20; k++) {
        const y = Math.round(x / 2) + k
        for (let w = 0; w < 8; w++) if (grayAt(gray, x + w, y) === 240) gray.data[y * 1000 + x + w] = 212
      }
    fillGray(gray, { x: 800, y: 300, width: 150, height: 220 }, 70)
    for (let i = 0; i < gray.data.length; i++)
      gray.data[i] = Math.max(0, gray.data[i]! + (random() - 0.5) * 16)
    const lines = findLines(gray).filter((line) => line.rect.x < 700)
    expect(
      lines.map((line) => Math.abs(line.rect.y - Math.round((line.rect.y - 50) / 60) * 60 - 50) <= 2),
    ).toEqual(Array(8).fill(true))
  })

  it('keeps a label apart from what is left of the rule beside it', () => {
    const gray = plainGray(1000, 1400, 240)
    glyphs(gray, 120, 300, 24, 5)
    // The upright side of a cell with a piece of its foot, both thinner than any stroke.
    fillGray(gray, { x: 100, y: 260, width: 1, height: 84 }, 30)
    fillGray(gray, { x: 100, y: 343, width: 18, height: 1 }, 30)
    const [label] = findLines(gray, { ruled: false }).filter(({ pieces }) => pieces.length > 1)
    expect(label).toMatchObject({ rect: { x: 120, y: 300, height: 24 }, textHeight: 24 })
  })

  it('finds nothing on an empty page', () => {
    expect(findLines(plainGray(500, 400, 240))).toEqual([])
  })
})

/** The page with lines that fall to the right by some degrees. */
function slanted(degrees: number) {
  const angle = (degrees * Math.PI) / 180
  const at = (x: number, y: number) => ({
    x: 400 + (x - 400) * Math.cos(angle) + (y - 300) * Math.sin(angle),
    y: 300 - (x - 400) * Math.sin(angle) + (y - 300) * Math.cos(angle),
  })
  const quad = [at(0, 0), at(800, 0), at(800, 600), at(0, 600)] as unknown as Quad
  const picture = warpQuad(grayToRgba(page()), quad, 800, 600)
  const gray = plainGray(800, 600, 240)
  for (let i = 0; i < gray.data.length; i++) gray.data[i] = picture.data[i * 4]!
  return gray
}

describe('skewAngle and textTurn', () => {
  it.each([-6, -2, 0, 1, 4.5])('measures a slant of %f degrees', (degrees) => {
    expect(Math.abs(skewAngle(slanted(degrees)).degrees - degrees)).toBeLessThan(0.3)
  })

  it('calls an empty page level', () => {
    expect(skewAngle(plainGray(300, 200, 240)).degrees).toBe(0)
    expect(textTurn(plainGray(300, 200, 240)).lines).toBeNull()
  })

  it('tells lines across from lines down', () => {
    expect(textTurn(page()).lines).toBe('level')
    expect(textTurn(turnGray(page(), 90)).lines).toBe('sideways')
    expect(textTurn(turnGray(page(), 180)).lines).toBe('level')
  })
})

describe('preparePage', () => {
  const scene = plain(900, 700, [96, 70, 52])
  const quad: Quad = [
    { x: 150, y: 140 },
    { x: 760, y: 120 },
    { x: 770, y: 500 },
    { x: 145, y: 520 },
  ]
  layInto(scene, card(856, 540), quad)

  it('flattens the document and maps its boxes to the page', () => {
    const prepared = preparePage(scene)
    expect(prepared.quad).not.toBeNull()
    const corner = prepared.projection.toPage({ x: 0, y: 0 })
    expect(Math.hypot(corner.x - 150, corner.y - 140)).toBeLessThan(6)
    expect(atOnce(lookingAt(prepared.measured)).quality.signs.map(({ warning }) => warning)).not.toContain(
      'cropped',
    )
    expect([prepared.gray.width, prepared.gray.height]).toEqual([prepared.width, prepared.height])
  })

  it('uses the whole frame for a scan and levels it', () => {
    const prepared = preparePage(grayToRgba(page()))
    expect(prepared.quad).toBeNull()
    expect(Math.abs(prepared.skew)).toBeLessThan(0.3)
    expect(prepared.projection.toPage({ x: 10, y: 20 })).toEqual({ x: 10, y: 20 })
    expect(atOnce(lookingAt(prepared.measured)).quality.signs.map(({ warning }) => warning)).toContain('copy')
  })

  it.each([0, 90] as const)('levels a slanted scan that is turned by %i', (turn) => {
    const prepared = preparePage(grayToRgba(turnGray(slanted(3), turn)))
    expect(prepared.quad).toBeNull()
    expect(Math.abs(prepared.skew - 3)).toBeLessThan(0.4)
    const across = turn === 0 ? prepared.gray : turnGray(prepared.gray, 270)
    expect(Math.abs(skewAngle(across).degrees)).toBeLessThan(0.4)
  })

  it('cuts parts out in colour as they lie in the document, turned or not', () => {
    const prepared = preparePage(scene)
    const rect = { x: 30, y: 40, width: 90, height: 50 }
    const colour = prepared.cut(rect)
    expect([colour.width, colour.height]).toEqual([90, 50])
    for (const turn of [90, 180, 270] as const) {
      const turned = turnPrepared(prepared, turn)
      const there = turned.cut(turnRect(rect, prepared.width, prepared.height, turn))
      expect(turnRgba(colour, turn).data).toEqual(there.data)
    }
  })

  it('turns everything together', () => {
    const prepared = preparePage(scene)
    const turned = turnPrepared(prepared, 90)
    expect([turned.width, turned.height]).toEqual([prepared.height, prepared.width])
    const spot = { x: 40, y: 25 }
    const there = turned.projection.toDocument(prepared.projection.toPage(spot))
    expect(there.x).toBeCloseTo(prepared.height - 25, 3)
    expect(there.y).toBeCloseTo(40, 3)
    expect(turnPrepared(prepared, 0)).toBe(prepared)
    expect(turnRect({ x: 1, y: 2, width: 3, height: 4 }, 10, 20, 90)).toEqual({
      x: 14,
      y: 1,
      width: 4,
      height: 3,
    })
  })

  it('turns what is known of its smear with it, once', () => {
    const prepared = { ...preparePage(scene), smear: { xx: 9, xy: 2, yy: 4, gain: 3 } }
    expect(turnPrepared(prepared, 90).smear).toEqual({ xx: 4, xy: -2, yy: 9, gain: 3 })
    expect(turnPrepared(prepared, 180).smear).toEqual(prepared.smear)
    expect(preparePage(scene).smear).toBeNull()
  })

  it('gives the same answer twice', () => {
    expect(preparePage(scene).gray.data).toEqual(preparePage(scene).gray.data)
  })
})

it('tells two lines apart that a portrait beside them joins', () => {
  const gray = plainGray(1200, 600, 240)
  glyphs(gray, 60, 100, 30, 16)
  glyphs(gray, 60, 170, 30, 16)
  fillGray(gray, { x: 60 + 16 * 34 + 4, y: 90, width: 180, height: 125 }, 30)
  const lines = findLines(gray).filter(({ pieces }) => pieces.length > 10)
  expect(lines.map(({ rect }) => [rect.x, Math.round(rect.y / 10), rect.height < 36])).toEqual([
    [60, 10, true],
    [60, 17, true],
  ])
})
