import { describe, expect, it } from 'vitest'
import { colourDepth, grayToRgba, redChannel, toGray } from '../../../electron/core/image/channels'
import { clipRect, cropGray, cropRgba } from '../../../electron/core/image/crop'
import { newGray, newRgba } from '../../../electron/core/image/new-raster'
import { resizeGray, resizeRgba, shrinkGray, shrinkRgba } from '../../../electron/core/image/resize'
import { type QuarterTurn, turnBack, turnGray, turnPoint, turnRgba } from '../../../electron/core/image/turn'
import { fillGray, grayAt, noise, plain, plainGray, rgbAt } from './paint'

describe('channels', () => {
  it('weighs colours as eyes do, and shows a red seal pale in red light', () => {
    const red = plain(2, 1, [220, 40, 30])
    expect([...toGray(red).data]).toEqual([93, 93])
    expect([...redChannel(red).data]).toEqual([220, 220])
    expect([...colourDepth(red).data]).toEqual([190, 190])
  })

  it('keeps white white and black black', () => {
    expect(toGray(plain(1, 1, [255, 255, 255])).data[0]).toBe(255)
    expect(toGray(plain(1, 1, [0, 0, 0])).data[0]).toBe(0)
    expect(rgbAt(grayToRgba(plainGray(1, 1, 77)), 0, 0)).toEqual([77, 77, 77])
  })

  it('refuses sizes that are no picture', () => {
    for (const side of [0, -1, 1.5, NaN]) {
      expect(() => newGray(side, 4)).toThrow(RangeError)
      expect(() => newRgba(4, side)).toThrow(RangeError)
    }
  })
})

describe('resize', () => {
  it('averages whole blocks when it shrinks', () => {
    const gray = { width: 4, height: 2, data: Uint8Array.from([0, 100, 10, 10, 100, 200, 30, 50]) }
    expect([...resizeGray(gray, 2, 1).data]).toEqual([100, 25])
  })

  it('weighs parts of pixels when the factor is not whole', () => {
    const gray = { width: 3, height: 1, data: Uint8Array.from([0, 90, 240]) }
    // 1.5 pixels each: (0 + 90/2) / 1.5 and (90/2 + 240) / 1.5
    expect([...resizeGray(gray, 2, 1).data]).toEqual([30, 190])
  })

  it('interpolates when it grows and keeps the ends', () => {
    const gray = { width: 2, height: 1, data: Uint8Array.from([0, 200]) }
    expect([...resizeGray(gray, 4, 1).data]).toEqual([0, 50, 150, 200])
    expect([...resizeGray(plainGray(1, 1, 9), 3, 3).data]).toEqual(Array(9).fill(9))
  })

  it('keeps a plain colour exactly, whatever the sizes', () => {
    const picture = plain(37, 23, [12, 130, 255])
    for (const [w, h] of [
      [10, 9],
      [80, 5],
      [37, 23],
      [100, 100],
    ] as const)
      expect(new Set(toRows(resizeRgba(picture, w, h).data))).toEqual(new Set(['12,130,255,255']))
  })

  it('shrinks only what is larger', () => {
    const small = plainGray(30, 20, 1)
    expect(shrinkGray(small, 30)).toBe(small)
    const wide = shrinkRgba(plain(300, 100, [1, 2, 3]), 60)
    expect([wide.width, wide.height]).toEqual([60, 20])
  })
})

describe('turn', () => {
  const gray = { width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) }

  it('turns clockwise', () => {
    expect([...turnGray(gray, 90).data]).toEqual([4, 1, 5, 2, 6, 3])
    expect([...turnGray(gray, 180).data]).toEqual([6, 5, 4, 3, 2, 1])
    expect([...turnGray(gray, 270).data]).toEqual([3, 6, 2, 5, 1, 4])
    expect(turnGray(gray, 0)).toBe(gray)
  })

  it('is undone by the turn back, also over several tiles', () => {
    const random = noise(3)
    const large = plain(75, 41, [0, 0, 0])
    for (let i = 0; i < large.data.length; i++) large.data[i] = random() * 255
    for (const turn of [0, 90, 180, 270] as QuarterTurn[])
      expect(turnRgba(turnRgba(large, turn), turnBack(turn))).toEqual(large)
  })

  it('moves points with the pixels', () => {
    for (const turn of [0, 90, 180, 270] as QuarterTurn[]) {
      const turned = turnGray(gray, turn)
      const p = turnPoint({ x: 2.5, y: 0.5 }, 3, 2, turn)
      expect(grayAt(turned, Math.floor(p.x), Math.floor(p.y))).toBe(3)
    }
  })

  it('copes with pixels that do not start on a word', () => {
    const padded = new Uint8ClampedArray(9)
    padded.set([1, 2, 3, 4, 5, 6, 7, 8], 1)
    const odd = { width: 2, height: 1, data: padded.subarray(1) }
    expect([...turnRgba(odd, 180).data]).toEqual([5, 6, 7, 8, 1, 2, 3, 4])
  })
})

describe('crop', () => {
  it('cuts the part that lies inside', () => {
    const gray = plainGray(6, 5, 0)
    fillGray(gray, { x: 4, y: 3, width: 2, height: 2 }, 9)
    expect([...cropGray(gray, { x: 3, y: 3, width: 9, height: 9 }).data]).toEqual([0, 9, 9, 0, 9, 9])
    expect(clipRect({ x: -3, y: -3, width: 5, height: 4 }, 6, 5)).toEqual({ x: 0, y: 0, width: 2, height: 1 })
  })

  it('refuses rectangles outside', () => {
    expect(clipRect({ x: 6, y: 0, width: 2, height: 2 }, 6, 5)).toBeNull()
    expect(() => cropGray(plainGray(6, 5, 0), { x: -4, y: 0, width: 4, height: 2 })).toThrow(RangeError)
    expect(() => cropRgba(plain(6, 5, [0, 0, 0]), { x: 0, y: 5, width: 4, height: 2 })).toThrow(RangeError)
  })
})

function toRows(data: Uint8ClampedArray): string[] {
  const rows: string[] = []
  for (let i = 0; i < data.length; i += 4) rows.push(data.subarray(i, i + 4).join())
  return rows
}
