import { describe, expect, it } from 'vitest'
import { typedSpellings } from '../../../../renderer/reader/glyph/typed-spellings'

const texts = (typed: string): string[] => typedSpellings(typed).map(({ characters }) => characters.join(''))

describe('ways in which a typed value may stand in print', () => {
  it('is one for a plain name', () => {
    expect(texts(' 王 小明')).toEqual(['王小明'])
  })
  it('tries wide and narrow brackets', () => {
    expect(texts('云岚（杭州）科技')).toEqual(['云岚（杭州）科技', '云岚(杭州)科技'])
  })
  it('tries three widths of the middle dot', () => {
    expect(typedSpellings('扎西·顿珠').map(({ dotAdvance }) => dotAdvance)).toEqual([0.27, 0.5, 1])
  })
  it('keeps characters beyond the first plane whole', () => {
    expect(typedSpellings('王𬀩')[0]?.characters).toEqual(['王', '𬀩'])
  })
})
