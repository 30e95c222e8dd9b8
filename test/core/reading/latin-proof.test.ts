import { describe, expect, it } from 'vitest'
import { fitsBut, isShownByLetters } from '../../../electron/core/reading/latin-proof'
import { LATIN, LATIN_ROWS } from '../../../electron/core/reading/latin-faces'
import { LATIN_FACES, latinLine } from './draw-latin'

describe('the faces that come with the program', () => {
  it('have every letter of a domain', () => {
    expect(LATIN_FACES.length).toBeGreaterThan(20)
    for (const { glyphs } of LATIN_FACES) {
      expect([...glyphs.keys()].join('')).toBe(LATIN)
      for (const { width, mask } of glyphs.values()) expect(mask).toHaveLength(width * LATIN_ROWS)
    }
  })
})

describe('a domain whose letters stand in a face that is known', () => {
  it.each(['Noto Sans SC 400', 'Noto Serif SC 700', 'DejaVu Sans 400', 'Tinos 400', 'Cousine 400'])(
    'is shown in %s, and none beside it',
    (face) => {
      const line = latinLine('heqiao123sample.vip', face)
      expect(isShownByLetters(line.test('heqiao123sample.vip'))).toBe(true)
      for (const other of [
        'heqiaol23sample.vip',
        'hegiao123sample.vip',
        'heqgiao123sample.vip',
        'heqiao123sampie.vip',
        'heqiao123samplevip',
        'heqiao123sarnple.vip',
        'heqiao128sample.vip',
        'heqia0123sample.vip',
      ])
        expect(isShownByLetters(line.test(other)), other).toBe(false)
    },
  )

  it('tells which letter stands in place of another', () => {
    const evidence = latinLine('zhanqi123demo.site', 'Noto Sans SC 400').test('zhangi123demo.site')
    expect(evidence!.lead).toBeLessThan(-0.1)
    expect(evidence!.rival).toBe('zhanqi123demo.site')
  })

  it('fits but for one letter, where another than that is clearly the better', () => {
    const line = latinLine('zhanqi123demo.site', 'Noto Serif SC 400')
    expect(fitsBut(line.test('zhangi123demo.site')!)).toBe(true)
    expect(fitsBut(line.test('zhanqi123demo.site')!)).toBe(false)
    // Two others than those that stand there.
    expect(fitsBut(line.test('zhangi123dexo.site')!)).toBe(false)
  })

  it('leaves more of the ink the less it is the one that stands there', () => {
    const line = latinLine('chuanjishop.com', 'Arimo 400')
    const left = (text: string): number => line.layOut(text)!.residual
    expect(left('chuanjishop.com')).toBeLessThan(left('chuandjishop.com') / 3)
    expect(left('chuandjishop.com')).toBeLessThan(left('suilan123sample.vip'))
  })
})

it('a domain in a face that is not known is shown by nothing', () => {
  const others = LATIN_FACES.filter(({ name }) => !/Mono|Cousine|Code/.test(name))
  const line = latinLine('heqiao123sample.vip', 'Cousine 400', others)
  expect(isShownByLetters(line.test('heqiao123sample.vip'))).toBe(false)
})

it('a text with a letter that no face has is laid over nothing', () => {
  expect(latinLine('yunlan.cn', 'Arimo 400').test('云岚.cn')).toBeNull()
})
