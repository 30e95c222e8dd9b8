import { describe, expect, it } from 'vitest'
import { MODEL_CHARACTERS } from '../../../electron/core/reading/model-characters'
import { MODEL_LURES } from '../../../electron/core/reading/model-lures'

describe('the characters of the reading model', () => {
  it('holds common ones and lacks those known to be missing', () => {
    for (const character of '王李张刘陈环或逢') expect(MODEL_CHARACTERS.has(character)).toBe(true)
    for (const character of '喆玥垚堃翀赟昇妘彧仉郄缑') expect(MODEL_CHARACTERS.has(character)).toBe(false)
    expect(MODEL_CHARACTERS.size).toBe(4951)
  })
  it('lures are characters of the model', () => {
    for (const character of MODEL_LURES)
      expect(/[0-9A-Za-z]/.test(character) || MODEL_CHARACTERS.has(character)).toBe(true)
    for (const character of '环或逢') expect(MODEL_LURES.has(character)).toBe(true)
  })
})
