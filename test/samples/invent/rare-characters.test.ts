import { describe, expect, it } from 'vitest'
import { MODEL_CHARACTERS } from '../../../electron/core/reading/model-characters'
import { randomFrom } from '../random'
import { castFor } from './cast'
import { inventName } from './person-name'
import { hasRareCharacter, rareCharacters } from './rare-characters'

const halves = [rareCharacters('tuning'), rareCharacters('testing')] as const

describe('rare characters', () => {
  it('are split into halves of similar size that share none', () => {
    const [tuning, testing] = halves.map(({ given, surnames }) => new Set([...given, ...surnames])) as [
      Set<string>,
      Set<string>,
    ]
    expect([...tuning].filter((character) => testing.has(character))).toEqual([])
    expect(tuning.size + testing.size).toBeGreaterThanOrEqual(150)
    for (const { given, surnames } of halves) {
      expect(given.length).toBeGreaterThan(60)
      expect(surnames.length).toBeGreaterThan(9)
    }
  })

  it('are mostly unknown to the recogniser, in both halves', () => {
    for (const { given, surnames } of halves) {
      const all = [...given, ...surnames]
      const unknown = all.filter((character) => !MODEL_CHARACTERS.has(character)).length
      expect(unknown / all.length).toBeGreaterThan(0.6)
    }
  })

  it('stand in every rare name', () => {
    for (let at = 0; at < 200; at++)
      for (const seed of [`dev-x/${at}`, `x/${at}`])
        expect(hasRareCharacter(inventName(randomFrom(seed), 'rare', castFor(seed)).text)).toBe(true)
  })
})

describe('minority names', () => {
  const names = Array.from({ length: 600 }, (_, at) => inventName(randomFrom(`m/${at}`), 'minority').text)

  it('run from two to fifteen characters', () => {
    const lengths = names.map((name) => [...name].length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15)
    expect(Math.max(...lengths)).toBeGreaterThan(11)
  })

  it('have a dot wherever the plan asks for one', () => {
    for (let at = 0; at < 100; at++) {
      const { text } = inventName(randomFrom(`d/${at}`), 'minority', { rare: 'testing', names: 'dotted' })
      expect(text).toMatch(/^\p{Script=Han}+(·\p{Script=Han}+)+$/u)
    }
  })
})
