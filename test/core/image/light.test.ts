import { describe, expect, it } from 'vitest'
import { histogram, normaliseContrast, percentile, stretch } from '../../../electron/core/image/contrast'
import { brightest, darkest } from '../../../electron/core/image/extremes'
import { flattenLight } from '../../../electron/core/image/flatten-light'
import { localMean } from '../../../electron/core/image/local-mean'
import { clearRuledLines, ruledInk } from '../../../electron/core/image/ruled-lines'
import { redBlobs, redInk } from '../../../electron/core/image/seal-ink'
import { adaptiveInk, otsuInk, otsuThreshold } from '../../../electron/core/image/threshold'
import { fill, fillGray, glyphs, grayAt, noise, plain, plainGray } from './paint'

describe('localMean', () => {
  it('equals the mean counted one by one, at edges too', () => {
    const random = noise(5)
    const gray = plainGray(17, 11, 0)
    for (let i = 0; i < gray.data.length; i++) gray.data[i] = random() * 256
    for (const radius of [1, 3, 30]) {
      const mean = localMean(gray, radius)
      for (const [x, y] of [
        [0, 0],
        [8, 5],
        [16, 10],
        [2, 9],
      ] as const) {
        let sum = 0
        let many = 0
        for (let v = Math.max(0, y - radius); v <= Math.min(10, y + radius); v++)
          for (let u = Math.max(0, x - radius); u <= Math.min(16, x + radius); u++) {
            sum += grayAt(gray, u, v)
            many++
          }
        expect(grayAt(mean, x, y)).toBe(Math.round(sum / many))
      }
    }
  })
})

describe('extremes', () => {
  it('spreads the brightest and the darkest pixel over a square', () => {
    const gray = plainGray(7, 5, 100)
    fillGray(gray, { x: 3, y: 2, width: 1, height: 1 }, 200)
    const bright = brightest(gray, 1)
    expect([bright.width, bright.height]).toEqual([7, 5])
    expect([...bright.data].filter((v) => v === 200)).toHaveLength(9)
    expect(grayAt(bright, 2, 1)).toBe(200)
    expect(new Set(darkest(bright, 1).data)).toEqual(new Set([100, 200]))
    expect(grayAt(darkest(bright, 1), 3, 2)).toBe(200)
  })

  it.each([0, 1, 3, 30])('equal those counted one by one, at edges too, at a reach of %i', (radius) => {
    const random = noise(7)
    const gray = plainGray(17, 11, 0)
    for (let i = 0; i < gray.data.length; i++) gray.data[i] = random() * 256
    const [bright, dark] = [brightest(gray, radius), darkest(gray, radius)]
    for (let y = 0; y < 11; y++)
      for (let x = 0; x < 17; x++) {
        const near: number[] = []
        for (let v = Math.max(0, y - radius); v <= Math.min(10, y + radius); v++)
          for (let u = Math.max(0, x - radius); u <= Math.min(16, x + radius); u++)
            near.push(grayAt(gray, u, v))
        expect(grayAt(bright, x, y)).toBe(Math.max(...near))
        expect(grayAt(dark, x, y)).toBe(Math.min(...near))
      }
  })
})

describe('flattenLight', () => {
  it('makes shaded paper even and keeps print dark in proportion', () => {
    const gray = plainGray(400, 300, 0)
    for (let y = 0; y < 300; y++)
      for (let x = 0; x < 400; x++) gray.data[y * 400 + x] = Math.round(90 + (x / 400) * 150)
    const paper = { ...gray, data: gray.data.slice() }
    // Print with a third of the paper's light, in the dark and the light half.
    for (const left of [60, 320])
      for (let y = 140; y < 150; y++)
        for (let x = left; x < left + 10; x++) gray.data[y * 400 + x] = Math.round(grayAt(paper, x, y) / 3)
    const flat = flattenLight(gray)
    for (const [x, y] of [
      [20, 30],
      [200, 200],
      [380, 280],
    ] as const)
      expect(Math.abs(grayAt(flat, x, y) - 240)).toBeLessThan(12)
    expect(Math.abs(grayAt(flat, 65, 145) - 80)).toBeLessThan(8)
    expect(Math.abs(grayAt(flat, 325, 145) - 80)).toBeLessThan(8)
  })
})

describe('contrast', () => {
  it('finds percentiles and stretches between them', () => {
    const gray = plainGray(10, 10, 200)
    fillGray(gray, { x: 0, y: 0, width: 10, height: 1 }, 60)
    expect(percentile(histogram(gray), 0.05)).toBe(60)
    expect(percentile(histogram(gray), 0.5)).toBe(200)
    const wide = stretch(gray, 60, 200)
    expect(new Set(wide.data)).toEqual(new Set([0, 255]))
    expect(new Set(normaliseContrast(gray).data)).toEqual(new Set([0, 255]))
  })

  it('leaves an empty page alone', () => {
    const gray = plainGray(10, 10, 180)
    expect(normaliseContrast(gray)).toBe(gray)
  })
})

describe('threshold', () => {
  it('cuts between two heaps', () => {
    const gray = plainGray(20, 20, 210)
    fillGray(gray, { x: 0, y: 0, width: 20, height: 5 }, 50)
    const at = otsuThreshold(histogram(gray))
    expect(at).toBeGreaterThanOrEqual(50)
    expect(at).toBeLessThan(210)
    expect(otsuInk(gray).data.reduce((a, b) => a + b)).toBe(100)
  })

  it('finds print on a slope where one threshold cannot', () => {
    const gray = plainGray(200, 60, 0)
    for (let y = 0; y < 60; y++) for (let x = 0; x < 200; x++) gray.data[y * 200 + x] = 60 + x * 0.9
    fillGray(gray, { x: 20, y: 28, width: 4, height: 4 }, 30)
    fillGray(gray, { x: 170, y: 28, width: 4, height: 4 }, 110)
    const ink = adaptiveInk(gray, 12)
    expect(ink.data.reduce((a, b) => a + b)).toBe(32)
    expect(grayAt(ink, 21, 29) + grayAt(ink, 171, 29)).toBe(2)
  })
})

describe('ruled lines', () => {
  it('marks long thin runs and no strokes', () => {
    const ink = plainGray(300, 100, 0)
    fillGray(ink, { x: 10, y: 50, width: 280, height: 3 }, 1)
    fillGray(ink, { x: 40, y: 10, width: 20, height: 3 }, 1)
    fillGray(ink, { x: 200, y: 10, width: 60, height: 30 }, 1)
    const mask = ruledInk(ink, 100, 6)
    expect(grayAt(mask, 100, 51)).toBe(1)
    expect(grayAt(mask, 50, 11)).toBe(0)
    expect(grayAt(mask, 230, 20)).toBe(0)
  })

  it('wipes a table out and leaves the print in its cells', () => {
    const gray = plainGray(600, 400, 240)
    for (let y = 20; y < 400; y += 90) fillGray(gray, { x: 20, y, width: 560, height: 3 }, 40)
    for (const x of [20, 300, 577]) fillGray(gray, { x, y: 20, width: 3, height: 363 }, 40)
    glyphs(gray, 60, 50, 28, 5)
    const clear = clearRuledLines(gray)
    expect(grayAt(clear, 150, 21)).toBeGreaterThan(220)
    expect(grayAt(clear, 301, 160)).toBeGreaterThan(220)
    expect(grayAt(clear, 61, 60)).toBe(20)
    expect(grayAt(clear, 70, 51)).toBe(20)
  })

  it('keeps the strokes of print that stands on a line', () => {
    const gray = plainGray(600, 200, 240)
    fillGray(gray, { x: 10, y: 100, width: 580, height: 3 }, 40)
    fillGray(gray, { x: 300, y: 80, width: 5, height: 40 }, 20)
    const clear = clearRuledLines(gray)
    expect(grayAt(clear, 302, 90)).toBe(20)
    expect(grayAt(clear, 302, 101)).toBeLessThan(60)
    expect(grayAt(clear, 200, 101)).toBeGreaterThan(220)
  })
})

describe('red ink', () => {
  const picture = plain(400, 300, [246, 240, 228])
  fill(picture, { x: 280, y: 180, width: 80, height: 80 }, [214, 50, 44])
  fill(picture, { x: 300, y: 210, width: 40, height: 6 }, [20, 20, 20])

  it('is told from paper under warm light and from black print', () => {
    const mask = redInk(picture)
    expect(grayAt(mask, 285, 185)).toBe(1)
    expect(grayAt(mask, 310, 212)).toBe(0)
    expect(grayAt(mask, 10, 10)).toBe(0)
  })

  it('is reported as an area where the seal lies', () => {
    const blobs = redBlobs(picture)
    expect(blobs).toHaveLength(1)
    const { rect } = blobs[0]!
    expect(Math.abs(rect.x + rect.width / 2 - 320)).toBeLessThan(4)
    expect(Math.abs(rect.y + rect.height / 2 - 220)).toBeLessThan(4)
    expect(redBlobs(plain(400, 300, [246, 240, 228]))).toEqual([])
  })

  it('is told in a dark picture as well', () => {
    const dark = plain(400, 300, [104, 101, 96])
    fill(dark, { x: 280, y: 180, width: 80, height: 80 }, [88, 52, 50])
    expect(grayAt(redInk(dark), 285, 185)).toBe(1)
    expect(grayAt(redInk(dark), 10, 10)).toBe(0)
    expect(redBlobs(dark)).toHaveLength(1)
  })

  it('is reported where nothing but a thin pale ring shows', () => {
    const page = plain(500, 700, [246, 246, 246])
    for (let y = 0; y < 100; y++)
      for (let x = 0; x < 100; x++)
        if (Math.abs(Math.hypot(x - 50, y - 50) - 45) < 0.8)
          fill(page, { x: 300 + x, y: 500 + y, width: 1, height: 1 }, [216, 130, 122])
    const [ring] = redBlobs(page)
    expect(Math.abs(ring!.rect.width - 92)).toBeLessThan(14)
    expect(Math.abs(ring!.rect.x - 304)).toBeLessThan(9)
  })
})
