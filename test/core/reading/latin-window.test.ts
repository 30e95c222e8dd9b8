import { describe, expect, it } from 'vitest'
import { LATIN_ROWS } from '../../../electron/core/reading/latin-faces'
import type { LatinPlace } from '../../../electron/core/reading/latin-layout'
import { LatinWindow, lineResidual } from '../../../electron/core/reading/latin-window'
import { randomFrom } from '../../samples/random'

const random = randomFrom('latin-window-test')
const values = (length: number): Float32Array =>
  Float32Array.from({ length }, () => random.integer(0, 1000) / 1000)

const WIDTH = 90
const ink = { width: WIDTH, height: 44, data: values(WIDTH * 44) }
const letter = (x: number, width: number): LatinPlace => ({
  character: 'a',
  x,
  template: { left: 0, width, mask: values(width * LATIN_ROWS) },
})

/** Counted one by one: where letters touch the darker counts, and beyond the ink is paper. */
function counted(top: number, places: readonly LatinPlace[], from: number, to: number): number {
  let sum = 0
  for (let row = 0; row < LATIN_ROWS; row++)
    for (let column = from; column < to; column++) {
      const y = top + row
      const seen =
        y < 0 || y >= ink.height || column < 0 || column >= WIDTH ? 0 : ink.data[y * WIDTH + column]!
      const drawn = places.map(({ x, template: { width, mask } }) =>
        column >= x && column < x + width ? mask[row * width + column - x]! : 0,
      )
      sum += (seen - Math.max(0, ...drawn)) ** 2
    }
  return sum
}

const around = [letter(3, 14), letter(50, 12)]

describe('what letters and ink leave of each other', () => {
  it.each([-4, 0, 3])('is counted over a whole line, the templates beginning at row %i', (top) => {
    const places = [...around, letter(20, 15), letter(33, 20)]
    expect(lineResidual(ink, top, places)).toBeCloseTo(counted(top, places, 0, WIDTH), 1)
    expect(lineResidual(ink, top, [])).toBeCloseTo(counted(top, [], 0, WIDTH), 1)
  })

  it.each([
    ['one letter', [letter(20, 15)]],
    ['two that touch', [letter(20, 12), letter(29, 12)]],
    ['one that reaches over the end', [letter(40, 25)]],
    ['one beside the columns', [letter(80, 10)]],
    ['none', []],
  ])('is counted in some columns with %s', (_, places) => {
    const window = new LatinWindow(ink, -2, around, 12, 56)
    expect(window.residual(places)).toBeCloseTo(counted(-2, [...around, ...places], 12, 56), 1)
  })

  it('is told as more than asked for where it is more', () => {
    const window = new LatinWindow(ink, 0, around, -5, 30)
    const places = [letter(2, 20)]
    const all = window.residual(places)
    expect(window.residual(places, all / 2)).toBeGreaterThan(all / 2)
    expect(window.residual(places, all * 2)).toBeCloseTo(all, 5)
  })
})
