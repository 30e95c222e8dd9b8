import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FEATURES } from '../../../electron/core/reading/glyph-features'
import { GlyphSpace } from '../../../electron/core/reading/glyph-space'
import { assembleProgram } from '../../../scripts/programs/assemble.mjs'
import { spaceProgram } from '../../helpers/space-program'
import { randomFrom } from '../../samples/random'

const random = randomFrom('glyph-space-test')

const numbers = (length: number, least: number, most: number): number[] =>
  Array.from({ length }, () => random.integer(least, most))

function aSpace(dimensions: number, count: number, step = 1) {
  const prototypes = Int8Array.from(numbers(count * dimensions, -128, 127))
  const rows = Float32Array.from(numbers(FEATURES * dimensions, -50, 50))
  const offset = Float32Array.from(numbers(dimensions, -50, 50))
  const space = new GlyphSpace(spaceProgram(), { dimensions, rows, offset, step }, prototypes)
  const squareTo = (point: ArrayLike<number>, row: number): number =>
    Array.from({ length: dimensions }, (_, d) => (point[d]! - prototypes[row * dimensions + d]!) ** 2).reduce(
      (sum, square) => sum + square,
      0,
    )
  return { space, rows, offset, squareTo }
}

const SIZES = [
  { dimensions: 16, count: 1 },
  { dimensions: 40, count: 7 },
  { dimensions: 192, count: 900 },
]

describe('the space of shapes', () => {
  it.each(SIZES)('measures $count prototypes of $dimensions dimensions exactly', ({ dimensions, count }) => {
    const { space, squareTo } = aSpace(dimensions, count)
    for (let round = 0; round < 3; round++) {
      const point = Float32Array.from(numbers(dimensions, -300, 300))
      expect([...space.toMany(point)]).toEqual(
        Array.from({ length: count }, (_, row) => squareTo(point, row)),
      )
    }
  })

  it.each(SIZES)('measures some of $count prototypes to a fraction', ({ dimensions, count }) => {
    const { space, squareTo } = aSpace(dimensions, count)
    const point = Float32Array.from(numbers(dimensions, -3000, 3000), (value) => value / 10)
    const [first, end] = [Math.floor(count / 3), count]
    const all = space.toSome(point, first, end)
    for (let row = first; row < end; row++) expect(all[row]! / squareTo(point, row)).toBeCloseTo(1, 5)
  })

  it.each(SIZES)('makes points of $dimensions dimensions of features, in steps', ({ dimensions, count }) => {
    const { space, rows, offset } = aSpace(dimensions, count, 4)
    const features = Float32Array.from({ length: FEATURES }, (_, at) => (at % 3 === 0 ? 0 : at / FEATURES))
    const point = space.project(features)
    for (let d = 0; d < dimensions; d++) {
      const sum = features.reduce((all, value, row) => all + value * rows[row * dimensions + d]!, offset[d]!)
      expect(point[d]).toBeCloseTo(sum / 4, 2)
    }
    // What is measured from it has no further dimensions.
    expect([...point.slice(dimensions)].every((value) => value === 0)).toBe(true)
  })

  it('tells how far two prototypes are apart', () => {
    const prototypes = new Int8Array(40)
    prototypes.set([3, -4], 18)
    const projection = {
      dimensions: 20,
      rows: new Float32Array(FEATURES * 20),
      offset: new Float32Array(20),
      step: 1,
    }
    expect(new GlyphSpace(spaceProgram(), projection, prototypes).between(0, 1)).toBe(5)
  })

  it('keeps a point beyond all measure far away', () => {
    const projection = {
      dimensions: 512,
      rows: new Float32Array(FEATURES * 512),
      offset: new Float32Array(512),
      step: 1,
    }
    const space = new GlyphSpace(spaceProgram(), projection, new Int8Array(512).fill(-128))
    const [far] = space.toMany(new Float32Array(512).fill(1e9))
    expect(far).toBe(1128 ** 2 * 512)
  })

  it('is worked in by the program that its source gives', async () => {
    const committed = readFileSync(new URL('../../../resources/glyphs/glyph-space.wasm', import.meta.url))
    expect(Buffer.from(await assembleProgram('glyph-space'))).toEqual(committed)
  })
})
