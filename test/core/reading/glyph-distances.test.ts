import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GlyphDistances } from '../../../electron/core/reading/glyph-distances'
import { assembleDistances } from '../../../scripts/glyph-model/assemble.mjs'
import { distanceProgram } from '../../helpers/distance-program'
import { randomFrom } from '../../samples/random'

const random = randomFrom('glyph-distances-test')

describe('the program that measures distances', () => {
  it.each([
    { dimensions: 16, count: 1 },
    { dimensions: 40, count: 7 },
    { dimensions: 192, count: 900 },
  ])('measures $count prototypes of $dimensions dimensions exactly', ({ dimensions, count }) => {
    const prototypes = Int8Array.from({ length: count * dimensions }, () => random.integer(-128, 127))
    const distances = new GlyphDistances(distanceProgram(), prototypes, dimensions)
    for (let round = 0; round < 3; round++) {
      const point = Float32Array.from({ length: dimensions }, () => random.integer(-300, 300))
      const expected = Array.from({ length: count }, (_, row) =>
        point.reduce((sum, value, d) => sum + (value - prototypes[row * dimensions + d]!) ** 2, 0),
      )
      expect([...distances.to(point)]).toEqual(expected)
    }
  })

  it('keeps a point beyond all measure far away', () => {
    const distances = new GlyphDistances(distanceProgram(), new Int8Array(512).fill(-128), 512)
    const [far] = distances.to(new Float32Array(512).fill(1e9))
    expect(far).toBe(1128 ** 2 * 512)
  })

  it('is the one that its source gives', async () => {
    const committed = readFileSync(new URL('../../../resources/glyphs/distances.wasm', import.meta.url))
    expect(Buffer.from(await assembleDistances())).toEqual(committed)
  })
})
