import { describe, expect, it } from 'vitest'
import { tearOf, widened } from '../../../electron/core/reading/torn-value'
import type { GrayRaster, Rect } from '../../../electron/core/image/raster'
import { fillGray } from '../image/paint'
import { whitePage } from './fake-lines'

const SIZE = 30
const ROOM = { left: 0, right: 800 }
const at = (column: number, row = 0): Rect => ({
  x: 200 + column * SIZE,
  y: 40 + row * 45,
  width: SIZE - 4,
  height: SIZE,
})

/** Characters of a value in the given columns, each as two strokes that touch top and bottom. */
function write(page: GrayRaster, cells: readonly Rect[], ink = 40): GrayRaster {
  for (const { x, y, width, height } of cells) {
    fillGray(page, { x, y, width: 6, height }, ink)
    fillGray(page, { x, y, width, height: 5 }, ink)
    fillGray(page, { x: x + width - 6, y, width: 6, height }, ink)
  }
  return page
}

const rowOf = (first: number, last: number, row = 0): Rect => ({
  ...at(first, row),
  width: (last - first + 1) * SIZE - 4,
})
const columns = (...numbers: number[]): Rect[] => numbers.map((column) => at(column))

describe('a value of which a part was not read', () => {
  it('is whole where nothing stands beside it', () => {
    expect(tearOf(write(whitePage(800, 300), columns(0, 1, 2)), [rowOf(0, 2)], ROOM, [])).toBeNull()
  })

  it.each([
    ['right', columns(0, 1, 2), rowOf(0, 1)],
    ['left', columns(0, 1, 2), rowOf(1, 2)],
    ['midst', columns(0, 1, 2, 3, 4, 8, 9, 10), rowOf(0, 10)],
  ] as const)('is torn %s', (tear, cells, row) => {
    expect(tearOf(write(whitePage(800, 300), cells), [row], ROOM, [])).toBe(tear)
  })

  it('is torn where a row lies further below than the next one would', () => {
    const page = write(whitePage(800, 300), [...columns(0, 1, 2), at(0, 2)])
    expect(tearOf(page, [rowOf(0, 2), rowOf(0, 0, 2)], ROOM, [])).toBe('row')
  })

  it('is torn where a row ends long before the next one does', () => {
    const page = write(whitePage(800, 300), [
      ...columns(0, 1),
      ...[0, 1, 2, 3].map((column) => at(column, 1)),
    ])
    expect(tearOf(page, [rowOf(0, 1), rowOf(0, 3, 1)], ROOM, [])).toBe('short')
    expect(tearOf(page, [rowOf(0, 3, 1), rowOf(0, 1)], ROOM, [])).toBeNull()
  })

  it('is torn where its print fades, and what stands beside it is paler still', () => {
    const page = write(write(whitePage(800, 300), columns(0)), columns(1), 150)
    expect(tearOf(write(page, columns(2), 195), [rowOf(0, 1)], ROOM, [])).toBe('right')
    const dark = write(write(whitePage(800, 300), columns(0, 1)), columns(2), 195)
    expect(tearOf(dark, [rowOf(0, 1)], ROOM, [])).toBeNull()
    // A watermark that the row has caught at its end goes on behind it.
    const marked = write(write(whitePage(800, 300), columns(0, 1)), columns(2, 3), 200)
    expect(tearOf(marked, [rowOf(0, 2)], ROOM, [])).toBeNull()
  })

  it('is torn where what stands beside it is pale under a glare', () => {
    const page = write(write(whitePage(800, 300), columns(0, 1)), columns(2), 150)
    expect(tearOf(page, [rowOf(0, 1)], ROOM, [])).toBe('right')
  })

  it.each([
    ['as far off as another value', columns(0, 1, 4), ROOM, []],
    ['in what was read as something else', columns(0, 1, 2), ROOM, [at(2)]],
    ['beyond the room that the value has', columns(0, 1, 2), { left: 0, right: at(2).x }, []],
  ])('is whole where the ink beside it is %s', (_, cells, room, others) => {
    expect(tearOf(write(whitePage(800, 300), cells), [rowOf(0, 1)], room, others)).toBeNull()
  })

  it.each([
    ['a speck', { ...at(2), height: 9 }],
    ['a rule of the form', { ...at(2), x: at(2).x + 10, width: 2 }],
  ])('is whole beside %s', (_, mark) => {
    const page = write(whitePage(800, 300), columns(0, 1))
    fillGray(page, mark, 40)
    expect(tearOf(page, [rowOf(0, 1)], ROOM, [])).toBeNull()
  })

  it('is whole where it is spaced alike', () => {
    const page = write(whitePage(800, 300), columns(0, 3, 6, 9, 12))
    expect(tearOf(page, [rowOf(0, 12)], ROOM, [])).toBeNull()
  })

  it('is whole on blank paper', () => {
    expect(tearOf(whitePage(800, 300), [rowOf(0, 1)], ROOM, [])).toBeNull()
  })
})

describe('rows with what stands beside them', () => {
  it('go as far as the ink does', () => {
    const page = write(whitePage(800, 300), columns(0, 1, 2, 3, 4, 5))
    const [row] = widened(page, [rowOf(2, 3)], ROOM, [])
    expect(row).toEqual(rowOf(0, 5))
  })

  it('go no further where they were found between pixels', () => {
    const page = write(whitePage(800, 300), columns(2, 3, 4))
    const found = { ...rowOf(2, 3), y: rowOf(2, 3).y + 0.4, height: SIZE - 0.8 }
    expect(widened(page, [found], ROOM, [])).toEqual([rowOf(2, 4)])
  })

  it('stay as they are where nothing stands there', () => {
    const page = write(whitePage(800, 300), columns(2, 3))
    expect(widened(page, [rowOf(2, 3)], ROOM, [])).toEqual([rowOf(2, 3)])
  })
})
