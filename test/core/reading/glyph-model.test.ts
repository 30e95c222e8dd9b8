import { describe, expect, it } from 'vitest'
import { FEATURES } from '../../../electron/core/reading/glyph-features'
import { nearestCharacters, nearnessOf, readGlyphModel } from '../../../electron/core/reading/glyph-model'
import { spaceProgram } from '../../helpers/space-program'
import { randomFrom } from '../../samples/random'

const DIMENSIONS = 40
const CHARACTERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'
const random = randomFrom('glyph-model-test')

const RARER = '礽彣昉'

/** A model of points drawn at random; every other character has two prototypes. */
function aModel() {
  const counts = Uint8Array.from(CHARACTERS + RARER, (_, at) => 1 + (at % 2))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const prototypes = Int8Array.from({ length: total * DIMENSIONS }, () => random.integer(-90, 90))
  const parts = [new Float32Array(FEATURES * DIMENSIONS), new Float32Array(DIMENSIONS), counts, prototypes]
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer), at)
    at += part.byteLength
  }
  return readGlyphModel(
    { dimensions: DIMENSIONS, step: 0.1, characters: CHARACTERS, rarer: RARER },
    bytes.buffer,
    0,
    spaceProgram(),
  )
}

describe('the model of shapes', () => {
  const model = aModel()
  it('keeps the prototypes of each character together', () => {
    expect(model.characters.join('')).toBe(CHARACTERS + RARER)
    expect(model.usual).toBe(CHARACTERS.length)
    expect([...model.starts.slice(0, 4)]).toEqual([0, 1, 3, 4])
  })
  it('finds the nearest characters exactly', () => {
    for (let round = 0; round < 20; round++) {
      const point = Float32Array.from({ length: DIMENSIONS }, () => random.integer(-90, 90))
      const all = model.characters
        .map((_, place) => ({ place, distance: nearnessOf(model, [point], place).distance }))
        .sort((a, b) => a.distance - b.distance)
        .map(({ place }) => place)
      const usual = all.filter((place) => place < model.usual)
      expect(nearestCharacters(model, point, 5)).toEqual(usual.slice(0, 5))
      expect(nearestCharacters(model, point, 2, 'rarer')).toEqual(
        all.filter((place) => !usual.includes(place)).slice(0, 2),
      )
    }
  })
})
