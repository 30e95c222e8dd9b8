import { describe, expect, it } from 'vitest'
import { randomFrom } from '../random'
import { byHand, cornersAt, onPage, stitched } from './arrange'

const card = { width: 85.6, height: 54 }
const licence = { width: 297, height: 210 }
const standing = { width: 210, height: 297 }
const seeds = Array.from({ length: 40 }, (_, at) => randomFrom(`arrange/${at}`))

describe.each([
  ['on a page', onPage, [[card, card]]],
  ['stitched', stitched, [[card, card]]],
  [
    'by hand',
    byHand,
    [
      [card, card],
      [licence, card],
      [standing, card],
    ],
  ],
] as const)('papers %s', (_, arrange, pairs) => {
  it('lie on the surface and not on each other', () => {
    for (const sizes of pairs)
      for (const random of seeds) {
        const { surface, places } = arrange(sizes, random)
        const [first, second] = [cornersAt(sizes[0], places[0]), cornersAt(sizes[1], places[1])]
        for (const [x, y] of [...first, ...second]) {
          expect(x).toBeGreaterThan(-6)
          expect(y).toBeGreaterThan(-6)
          expect(x).toBeLessThan(surface.width + 6)
          expect(y).toBeLessThan(surface.height + 6)
        }
        const below = Math.min(...second.map(([, y]) => y)) - Math.max(...first.map(([, y]) => y))
        const beside = Math.min(...second.map(([x]) => x)) - Math.max(...first.map(([x]) => x))
        expect(Math.max(below, beside)).toBeGreaterThanOrEqual(-6)
      }
  })
})
