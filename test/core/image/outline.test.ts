import { describe, expect, it } from 'vitest'
import { findDocument } from '../../../electron/core/image/find-document'
import { flattenDocument, turnProjection } from '../../../electron/core/image/flatten-document'
import { homography, mapPoint, type Quad } from '../../../electron/core/image/homography'
import { orderCorners, overlapOf, quadArea, shareOf, taperOf } from '../../../electron/core/image/quad'
import { turnRgba } from '../../../electron/core/image/turn'
import { frameQuad, warpQuad } from '../../../electron/core/image/warp'
import { card, fill, layInto, noise, plain, type Rgb, rgbAt } from './paint'

function quadAround(cx: number, cy: number, width: number, height: number, degrees: number): Quad {
  const angle = (degrees * Math.PI) / 180
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([a, b]) => {
    const x = (a! * width) / 2
    const y = (b! * height) / 2
    return {
      x: cx + x * Math.cos(angle) - y * Math.sin(angle),
      y: cy + x * Math.sin(angle) + y * Math.cos(angle),
    }
  }) as unknown as Quad
}

function grained(width: number, height: number, [r, g, b]: Rgb, depth: number): ReturnType<typeof plain> {
  const scene = plain(width, height, [r, g, b])
  const random = noise(11)
  for (let y = 0; y < height; y++) {
    // Streaks along the boards, as wood has them.
    const streak = 1 + (random() - 0.5) * depth
    for (let x = 0; x < width; x++) {
      const k = streak * (1 + (random() - 0.5) * 0.05)
      fill(scene, { x, y, width: 1, height: 1 }, [r * k, g * k, b * k])
    }
  }
  return scene
}

describe('homography', () => {
  it('takes corners to corners and back', () => {
    const quad: Quad = [
      { x: 12, y: 30 },
      { x: 210, y: 8 },
      { x: 240, y: 190 },
      { x: 30, y: 160 },
    ]
    const there = homography(frameQuad(100, 60), quad)!
    const back = homography(quad, frameQuad(100, 60))!
    for (const p of [
      { x: 0, y: 0 },
      { x: 100, y: 60 },
      { x: 37, y: 11 },
    ]) {
      const q = mapPoint(back, mapPoint(there, p))
      expect(q.x).toBeCloseTo(p.x, 6)
      expect(q.y).toBeCloseTo(p.y, 6)
    }
    expect(mapPoint(there, { x: 100, y: 0 }).x).toBeCloseTo(210, 6)
  })

  it('knows that a flat quad has none', () => {
    const flat = [0, 1, 2, 3].map((i) => ({ x: i, y: i })) as unknown as Quad
    expect(homography(flat, frameQuad(3, 3))).toBeNull()
    expect(() => warpQuad(plain(4, 4, [0, 0, 0]), flat, 2, 2)).toThrow(RangeError)
  })
})

describe('quad', () => {
  it('measures shared over joined area', () => {
    const a = frameQuad(10, 10)
    const b = a.map((p) => ({ x: p.x + 5, y: p.y })) as unknown as Quad
    expect(overlapOf(a, a)).toBeCloseTo(1)
    expect(overlapOf(a, b)).toBeCloseTo(1 / 3)
    expect(overlapOf(a, [...b].reverse())).toBeCloseTo(1 / 3)
    expect(overlapOf(a, a.map((p) => ({ x: p.x + 20, y: p.y })) as unknown as Quad)).toBe(0)
  })

  it('measures how far facing sides are from parallel', () => {
    expect(taperOf(quadAround(50, 50, 80, 40, 7))).toBeCloseTo(0)
    const slanted: Quad = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 110 },
      { x: 0, y: 100 },
    ]
    expect(taperOf(slanted)).toBeCloseTo(Math.atan2(10, 100))
  })

  it('orders corners clockwise from the top left', () => {
    const mixed = [
      { x: 9, y: 9 },
      { x: 9, y: 1 },
      { x: 1, y: 1 },
      { x: 1, y: 9 },
    ]
    expect(orderCorners(mixed)).toEqual([
      { x: 1, y: 1 },
      { x: 9, y: 1 },
      { x: 9, y: 9 },
      { x: 1, y: 9 },
    ])
    expect(quadArea(orderCorners(mixed))).toBe(64)
    expect(shareOf(orderCorners(mixed), { width: 16, height: 8 })).toBe(0.5)
  })
})

describe('warpQuad', () => {
  it('gives the picture back for its own frame', () => {
    const picture = card(60, 40)
    expect(warpQuad(picture, frameQuad(60, 40), 60, 40)).toEqual(picture)
  })

  it('pulls a turned corner to the top left', () => {
    const picture = plain(80, 80, [10, 20, 30])
    fill(picture, { x: 60, y: 0, width: 20, height: 20 }, [200, 0, 0])
    const [a, b, c, d] = frameQuad(80, 80)
    const turned = warpQuad(picture, [b, c, d, a], 80, 80)
    expect(rgbAt(turned, 5, 5)).toEqual([200, 0, 0])
    expect(rgbAt(turned, 75, 5)).toEqual([10, 20, 30])
  })
})

describe('findDocument', () => {
  const desk: Rgb = [120, 84, 58]

  it.each([0, 3, -12, 35, 90, 147])('finds a card on wood turned by %i degrees', (degrees) => {
    const scene = grained(800, 600, desk, 0.3)
    const quad = quadAround(400, 300, 428, 270, degrees)
    layInto(scene, card(), quad)
    const found = findDocument(scene)
    expect(found).not.toBeNull()
    expect(overlapOf(found!.quad, quad)).toBeGreaterThan(0.97)
    expect(found!.sidesOnFrame).toBe(0)
  })

  it('finds a card that fills less than a fifth of the picture', () => {
    const scene = grained(800, 600, [90, 96, 110], 0.2)
    const quad = quadAround(260, 380, 330, 208, -8)
    layInto(scene, card(), quad)
    expect(overlapOf(findDocument(scene)!.quad, quad)).toBeGreaterThan(0.96)
  })

  it('finds a pale card on white paper', () => {
    const scene = plain(620, 877, [249, 249, 247])
    const quad = quadAround(310, 260, 330, 208, 2)
    layInto(scene, card(), quad)
    expect(overlapOf(findDocument(scene)!.quad, quad)).toBeGreaterThan(0.96)
  })

  it('finds a slanted sheet in a larger picture, in that picture’s pixels', () => {
    const scene = grained(1600, 1200, desk, 0.3)
    const quad: Quad = [
      { x: 330, y: 210 },
      { x: 1270, y: 160 },
      { x: 1370, y: 1010 },
      { x: 250, y: 960 },
    ]
    layInto(scene, card(856, 540), quad)
    expect(overlapOf(findDocument(scene)!.quad, quad)).toBeGreaterThan(0.97)
  })

  it('takes neither the portrait nor anything else for the outline of a clean scan', () => {
    expect(findDocument(card(856, 540))).toBeNull()
  })

  it('finds nothing on a bare desk or a blank page', () => {
    expect(findDocument(plain(640, 480, [250, 250, 250]))).toBeNull()
    expect(findDocument(grained(640, 480, desk, 0.3))).toBeNull()
  })

  it('survives pictures of a few pixels', () => {
    for (const [w, h] of [
      [1, 1],
      [2, 9],
      [640, 3],
    ] as const)
      expect(findDocument(plain(w, h, [9, 9, 9]))).toBeNull()
  })
})

describe('flattenDocument', () => {
  const quad: Quad = [
    { x: 100, y: 80 },
    { x: 528, y: 90 },
    { x: 520, y: 365 },
    { x: 95, y: 350 },
  ]

  it('maps corners to corners both ways, and takes a card for a card', () => {
    const scene = plain(640, 480, [50, 50, 50])
    layInto(scene, card(), quad)
    const { document, projection } = flattenDocument(scene, quad, 2000)
    expect(document.width / document.height).toBeCloseTo(85.6 / 54, 1)
    expect(rgbAt(document, 4, 4)).toEqual([228, 228, 236])
    const corner = projection.toPage({ x: document.width, y: document.height })
    expect(corner.x).toBeCloseTo(520, 4)
    expect(corner.y).toBeCloseTo(365, 4)
    const back = projection.toDocument(projection.toPage({ x: 33, y: 44 }))
    expect(back.x).toBeCloseTo(33, 4)
    expect(back.y).toBeCloseTo(44, 4)
  })

  it('keeps within the side asked for, and the map still fits', () => {
    const scene = plain(640, 480, [50, 50, 50])
    const { document, projection } = flattenDocument(scene, quad, 200)
    expect(Math.max(document.width, document.height)).toBe(200)
    expect(projection.toPage({ x: 0, y: 0 }).x).toBeCloseTo(100, 4)
  })

  it('turns the map with the document', () => {
    const scene = plain(640, 480, [50, 50, 50])
    layInto(scene, card(), quad)
    const { document, projection } = flattenDocument(scene, quad, 2000)
    for (const turn of [90, 180, 270] as const) {
      const turned = turnRgba(document, turn)
      const map = turnProjection(projection, document.width, document.height, turn)
      const spot = { x: 300, y: 60 }
      const there = map.toDocument(projection.toPage(spot))
      expect(rgbAt(turned, Math.floor(there.x), Math.floor(there.y))).toEqual(rgbAt(document, 300, 60))
      const page = map.toPage(there)
      expect(page.x).toBeCloseTo(projection.toPage(spot).x, 4)
      expect(page.y).toBeCloseTo(projection.toPage(spot).y, 4)
    }
  })
})
