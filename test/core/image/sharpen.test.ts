import { describe, expect, it } from 'vitest'
import { edgesSeen } from '../../../electron/core/image/edge-spread'
import { grainOf } from '../../../electron/core/image/grain'
import { newGray } from '../../../electron/core/image/new-raster'
import type { GrayRaster } from '../../../electron/core/image/raster'
import { sharpening, smearOf, turnedSmear } from '../../../electron/core/image/sharpen'
import { turnGray } from '../../../electron/core/image/turn'
import { atOnce } from '../../../electron/core/in-parts'

const SIDE = 480
const [PAPER, INK] = [235, 35]
/** Bars in all directions, as strokes of print are. */
const PITCH = 40
const HALF = { long: 13, wide: 3 }

/** Strokes with edges as soft as a pixel. */
function strokes(): GrayRaster {
  const page = newGray(SIDE, SIDE)
  page.data.fill(PAPER)
  const across = SIDE / PITCH
  for (let n = 0; n < across * across; n++) {
    const [cx, cy] = [((n % across) + 0.5) * PITCH, (Math.floor(n / across) + 0.5) * PITCH]
    const turn = (n * 37 * Math.PI) / 180
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    for (let y = Math.floor(cy - 18); y <= cy + 18; y++)
      for (let x = Math.floor(cx - 18); x <= cx + 18; x++) {
        const [u, v] = [(x - cx) * c + (y - cy) * s, (y - cy) * c - (x - cx) * s]
        const outside = Math.max(Math.abs(u) - HALF.long, Math.abs(v) - HALF.wide)
        const share = Math.min(1, Math.max(0, 0.5 - outside))
        if (share > 0) page.data[y * SIDE + x] = PAPER + (INK - PAPER) * share
      }
  }
  return page
}

/** The page as a camera takes it that moves: many copies of it along a way, or about a point, laid over one another. */
function taken(page: GrayRaster, offsets: readonly (readonly [number, number])[]): GrayRaster {
  const out = newGray(SIDE, SIDE)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      let sum = 0
      for (const [dx, dy] of offsets) sum += valueAt(page, x + dx, y + dy)
      out.data[y * SIDE + x] = Math.round(sum / offsets.length)
    }
  return out
}

function valueAt({ data }: GrayRaster, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const at = (column: number, row: number): number =>
    data[Math.min(SIDE - 1, Math.max(0, row)) * SIDE + Math.min(SIDE - 1, Math.max(0, column))]!
  const [u, v] = [x - left, y - top]
  return (
    (at(left, top) * (1 - u) + at(left + 1, top) * u) * (1 - v) +
    (at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u) * v
  )
}

/** A way of a length in a direction. */
const moved = (length: number, degrees: number): (readonly [number, number])[] =>
  Array.from({ length: 15 }, (_, k) => {
    const way = (k / 14 - 0.5) * length
    return [way * Math.cos((degrees * Math.PI) / 180), way * Math.sin((degrees * Math.PI) / 180)] as const
  })

/** A disc: out of focus. */
const unfocused = (radius: number): (readonly [number, number])[] =>
  Array.from({ length: 60 }, (_, k) => {
    const out = radius * Math.sqrt((k + 0.5) / 60)
    return [out * Math.cos(k * 2.4), out * Math.sin(k * 2.4)] as const
  })

/** Grain as strong as told, the same every time. */
function grained(page: GrayRaster, strength: number): GrayRaster {
  let seed = 1
  const next = (): number => ((seed = (seed * 16807) % 2147483647), seed / 2147483647)
  const data = page.data.map((value) =>
    Math.max(0, Math.min(255, value + (next() + next() + next() + next() - 2) * 1.732 * strength)),
  )
  return { ...page, data }
}

const page = strokes()
const off = (one: GrayRaster, other: GrayRaster): number => {
  let sum = 0
  for (let y = 20; y < SIDE - 20; y++)
    for (let x = 20; x < SIDE - 20; x++) sum += (one.data[y * SIDE + x]! - other.data[y * SIDE + x]!) ** 2
  return Math.sqrt(sum / (SIDE - 40) ** 2)
}

describe('how far print is smeared', () => {
  it('is told along the way that the camera moved, and across it', () => {
    const { spread } = edgesSeen(taken(page, moved(8, 30)))!
    const turn = (Math.atan2(2 * spread.xy, spread.xx - spread.yy) / 2 / Math.PI) * 180
    expect(Math.abs(turn - 30)).toBeLessThan(6)
    const [middle, apart] = [(spread.xx + spread.yy) / 2, Math.hypot((spread.xx - spread.yy) / 2, spread.xy)]
    // A way of 8 pixels has a standard deviation of 8/√12.
    expect(Math.sqrt(middle + apart)).toBeGreaterThan(1.9)
    expect(Math.sqrt(middle + apart)).toBeLessThan(3.2)
    expect(Math.sqrt(middle - apart)).toBeLessThan(1.4)
  })
  it('is alike in all directions out of focus', () => {
    const { spread } = edgesSeen(taken(page, unfocused(5)))!
    expect(Math.abs(spread.xx - spread.yy)).toBeLessThan(0.2 * spread.xx)
    expect(Math.sqrt(spread.xx)).toBeGreaterThan(1.9)
    expect(Math.sqrt(spread.xx)).toBeLessThan(3.2)
  })
  it('is nothing to be taken back on a sharp page, nor on one without print', () => {
    expect(smearOf(page)).toBeNull()
    const blank = newGray(SIDE, SIDE)
    blank.data.fill(PAPER)
    expect(edgesSeen(blank)).toBeNull()
    expect(smearOf(blank)).toBeNull()
  })
  it('turns with the page', () => {
    const smeared = taken(page, moved(12, 30))
    const turned = smearOf(turnGray(smeared, 90))!
    const expected = turnedSmear(smearOf(smeared)!)
    expect(turned.xy).toBeCloseTo(expected.xy, 0)
    expect(turned.xx / expected.xx).toBeCloseTo(1, 1)
  })
})

describe('a page whose smear is taken back', () => {
  it.each([
    ['along a row', moved(6, 0), 0.9],
    ['down a column', moved(6, 90), 0.9],
    ['aslant', moved(8, 30), 0.9],
    ['steeply', moved(7, 125), 0.9],
    ['out of focus', unfocused(4), 0.82],
  ])('is nearer to the sharp one: %s', (_, offsets, share) => {
    const smeared = taken(page, offsets)
    const sharp = atOnce(sharpening(smeared, smearOf(smeared)!))
    expect(off(sharp, page)).toBeLessThan(share * off(smeared, page))
  })
  it('is as bright as it was where nothing is printed', () => {
    const smeared = taken(page, moved(12, 30))
    const sharp = atOnce(sharpening(smeared, smearOf(smeared)!))
    expect(Math.abs(sharp.data[0]! - PAPER)).toBeLessThanOrEqual(1)
  })
  it('is brought up less the more grain it has, and not at all where grain would hide it', () => {
    const smeared = taken(page, unfocused(5))
    const [fine, coarse] = [smearOf(grained(smeared, 1))!, smearOf(grained(smeared, 2))!]
    expect(coarse.gain).toBeLessThan(fine.gain)
    expect(smearOf(grained(smeared, 6))).toBeNull()
  })
})

describe('the grain of a picture', () => {
  it.each([2, 5, 9])('is its standard deviation on the paper: %d', (strength) => {
    expect(grainOf(grained(page, strength)) / strength).toBeCloseTo(1, 0)
  })
  it('is none on a smooth page', () => {
    expect(grainOf(page)).toBe(0)
  })
})
