import { describe, expect, it } from 'vitest'
import type { TextSegment } from '../../../electron/core/image/find-lines'
import type { Rect } from '../../../electron/core/image/raster'
import { aroundAll } from '../../../electron/core/reading/line-text'
import {
  outside,
  withoutOrnaments,
  withoutRules,
  withoutSpecks,
} from '../../../electron/core/reading/page-ornaments'

const segment = (x: number, y: number, widths: readonly number[], step = 22): TextSegment => {
  const pieces = widths.map((width, at) => ({ x: x + at * step, y, width, height: 18 }))
  const last = pieces.at(-1)!
  return { rect: { x, y, width: last.x + last.width - x, height: 18 }, textHeight: 18, pieces }
}
const PAGE = 1000

it('drops the figures of a frame at the sides and its rows from side to side', () => {
  const sides = Array.from({ length: 6 }, (_, at) => segment(10, at * 30, [18]))
  const row = segment(
    20,
    0,
    Array.from({ length: 43 }, () => 14),
  )
  expect(withoutOrnaments([...sides, row], PAGE)).toEqual([])
})

it('drops a frame that stands further in, and keeps the first characters of labels', () => {
  const frame = Array.from({ length: 12 }, (_, at) => segment(100, at * 34, [18]))
  expect(withoutOrnaments(frame, PAGE)).toEqual([])
  const labels = Array.from({ length: 7 }, (_, at) => segment(100, at * 60, [18]))
  expect(withoutOrnaments(labels, PAGE)).toEqual(labels)
})

it('keeps a number whose digits are all alike and text of equal characters', () => {
  const number = segment(
    400,
    500,
    Array.from({ length: 18 }, () => 14),
  )
  const name = segment(
    200,
    100,
    Array.from({ length: 13 }, () => 18),
  )
  expect(withoutOrnaments([number, name], PAGE)).toHaveLength(2)
})

it('keeps single characters at the side when they are few', () => {
  expect(withoutOrnaments([segment(10, 0, [18]), segment(10, 40, [18])], PAGE)).toHaveLength(2)
})

describe('withoutRules', () => {
  const piece = (x: number, width: number, height = 20): Rect => ({ x, y: 50 - height / 2, width, height })
  const segment = (...pieces: Rect[]): TextSegment => ({
    rect: aroundAll(pieces)!,
    textHeight: 20,
    pieces,
  })
  const text = segment(piece(40, 18), piece(60, 18), piece(80, 4, 16))

  it('drops the remains of an upright line, and cuts them off the text of its cell', () => {
    const alone = segment(piece(10, 3, 40))
    const beside = segment(piece(30, 3, 40), ...text.pieces, piece(100, 3, 40))
    expect(withoutRules([text, alone, beside])).toEqual([text, { ...beside, ...text }])
  })

  it('drops strokes as high as the text that stand one below the other', () => {
    const rows = [0, 1, 2, 3].map((row) =>
      segment(
        { ...piece(10, 3), y: row * 60 },
        { ...piece(40, 18), y: row * 60 },
        { ...piece(62, 18), y: row * 60 },
      ),
    )
    expect(withoutRules(rows).map(({ pieces }) => pieces.length)).toEqual([2, 2, 2, 2])
    expect(withoutRules(rows.slice(1)).map(({ pieces }) => pieces.length)).toEqual([3, 3, 3])
  })

  it('drops a stroke that goes on below the print of its line, though it is hardly higher', () => {
    const jutting = { x: 30, y: 50, width: 1, height: 26 }
    const row = segment(jutting, ...text.pieces)
    expect(withoutRules([text, row])[1]!.pieces).toEqual(text.pieces)
    const within = segment({ ...jutting, y: 40 }, ...text.pieces)
    expect(withoutRules([text, within])[1]!.pieces).toHaveLength(4)
  })

  it('keeps thin characters of ordinary height', () => {
    const one = segment(piece(10, 3, 20))
    expect(withoutRules([text, one, text])).toEqual([text, one, text])
  })
})

describe('withoutSpecks', () => {
  const line = segment(
    200,
    100,
    Array.from({ length: 10 }, () => 18),
  )
  const speck = (x: number, y: number): TextSegment => {
    const rect = { x, y, width: 12, height: 8 }
    return { rect, textHeight: 8, pieces: [rect] }
  }

  it('drops what is low, short and alone, however much of it there is', () => {
    const specks = Array.from({ length: 30 }, (_, at) => speck(700, 300 + at * 20))
    expect(withoutSpecks([line, ...specks])).toEqual([line])
  })

  it('keeps a stroke beside print on its row: 一 is low too', () => {
    const stroke = speck(440, 106)
    expect(withoutSpecks([line, stroke])).toEqual([line, stroke])
  })
})

it('leaves out what stands within an area', () => {
  const [inside, beside] = [segment(100, 100, [18]), segment(300, 100, [18])]
  expect(outside([inside, beside], { x: 90, y: 90, width: 60, height: 60 })).toEqual([beside])
})
