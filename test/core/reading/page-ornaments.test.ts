import { expect, it } from 'vitest'
import type { TextSegment } from '../../../electron/core/image/find-lines'
import { withoutOrnaments } from '../../../electron/core/reading/page-ornaments'

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
