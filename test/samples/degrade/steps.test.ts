import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { randomFrom, type Random } from '../random'
import { photocopy, toneCurve } from './copier'
import { covered, shareOf } from './cover'
import { crease } from './crease'
import { dimLight } from './dim'
import { hiddenBy, holdWithFingers } from './finger'
import { loseFocus } from './focus'
import { guilloche } from './guilloche'
import { addGlare } from './light'
import { moire } from './moire'
import { NoCanvas, aShot } from './no-canvas'
import type { Shot } from './shot'
import { writeAcross } from './wording'

beforeAll(() => vi.stubGlobal('OffscreenCanvas', NoCanvas))
afterAll(() => vi.unstubAllGlobals())

const STEPS: readonly (readonly [fault: string, step: (shot: Shot, random: Random) => Shot])[] = [
  ['crease', crease],
  ['guilloche', guilloche],
  ['watermark', (shot, random) => writeAcross(shot, 'any', random)],
  ['moire', moire],
  ['copy', photocopy],
  ['blur', (shot, random) => loseFocus(shot, 10, random)],
  ['dark', dimLight],
  ['finger', holdWithFingers],
  ['glare', addGlare],
]
const seeds = Array.from({ length: 12 }, (_, at) => randomFrom(`steps/${at}`))

describe.each(STEPS)('%s', (fault, step) => {
  const pairs = (): (readonly [Shot, Shot])[] =>
    seeds.map((random) => {
      const before = aShot()
      return [before, step(before, random)] as const
    })

  it('leaves every box where it is, and the size of the picture', () => {
    for (const [before, after] of pairs()) {
      expect(after.boxes).toEqual(before.boxes)
      expect([after.canvas.width, after.canvas.height]).toEqual([400, 250])
    }
  })

  it('is told once among the faults, after those before it', () => {
    for (const [, after] of pairs()) expect(after.faults).toEqual(['before', fault])
  })

  it('loses values only where something opaque lies over them', () => {
    const lost = pairs().flatMap(([, after]) => [...after.lost])
    if (fault === 'finger' || fault === 'glare') expect(lost.length).toBeGreaterThan(0)
    else expect(lost).toEqual([])
  })
})

describe('what covers a value', () => {
  it('makes it lost beyond a small share of its box', () => {
    const shot = aShot()
    const half = covered(shot, 'finger', (x) => x > 200)
    expect([...half.lost].sort()).toEqual(['bottom-right', 'middle', 'top-right'])
    const edge = covered(shot, 'finger', (x) => x > 249)
    expect([...edge.lost].sort()).toEqual(['bottom-right', 'top-right'])
  })

  it('keeps what was lost before', () => {
    const shot = { ...aShot(), lost: new Set(['middle']) }
    expect([...covered(shot, 'glare', () => false).lost]).toEqual(['middle'])
  })

  it('is measured over the area of the box', () => {
    const box = aShot().boxes.get('middle')!
    expect(shareOf(box, () => true)).toBe(1)
    expect(shareOf(box, (x) => x < 200)).toBeCloseTo(0.5, 1)
  })

  it('of a finger is its tip and all behind it, not what lies before it', () => {
    const finger = { x: 100, y: 100, angle: 0, thick: 20, long: 500 }
    expect(hiddenBy(finger, 105, 100)).toBe(true)
    expect(hiddenBy(finger, 20, 108)).toBe(true)
    expect(hiddenBy(finger, 115, 100)).toBe(false)
    expect(hiddenBy(finger, 20, 115)).toBe(false)
  })
})

describe('toneCurve', () => {
  it('keeps white white and print darker than paper, whatever the copier', () => {
    for (const [gamma, contrast] of [
      [0.7, 1.1],
      [1.7, 1.7],
    ] as const) {
      const curve = toneCurve(gamma, contrast)
      expect(curve[255]).toBeGreaterThanOrEqual(250)
      expect(curve[40]! + 60).toBeLessThan(curve[230]!)
    }
  })
})
