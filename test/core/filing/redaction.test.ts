import { describe, expect, it } from 'vitest'
import { isCovered } from '../../../electron/core/filing/redaction'

const PAGE = { page: 1, width: 1000, height: 500 }
const cover = { page: 1, x: 0.2, y: 0.2, width: 0.2, height: 0.2 }
const box = (x: number, y: number, width: number, height: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

describe('a box is covered', () => {
  it.each([
    ['when it lies within', box(250, 120, 50, 20), true],
    ['when a part of it does', box(100, 110, 110, 20), true],
    ['not when it only touches', box(400, 100, 50, 50), false],
    ['not when it lies beside', box(600, 300, 50, 50), false],
  ] as const)('%s', (_, one, covered) => {
    expect(isCovered(one as [number, number][], PAGE, [cover])).toBe(covered)
  })
  it('only on its own page', () => {
    expect(isCovered(box(250, 120, 50, 20), { ...PAGE, page: 2 }, [cover])).toBe(false)
  })
})
