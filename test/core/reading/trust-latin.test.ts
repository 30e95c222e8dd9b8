import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../electron/core/reading/recogniser'
import { trustLatin } from '../../../electron/core/reading/trust-latin'
import type { Variant } from '../../../electron/core/reading/vote'

const by = (engine: Engine, value: string | null, confidence = 0.9): Variant => ({
  text: value ?? '',
  confidence,
  parsed: value === null ? null : { value, confirmed: false },
  engine,
})
const values = (variants: readonly Variant[]) => variants.map(({ parsed }) => parsed?.value)
const latin = ['lanzhi88.xyz', 'lanzhi88.xyz', 'lanzhi88.xyz'].map((value) => by('latin', value))

describe('trustLatin', () => {
  it('leaves out what the recogniser of Chinese says against three readings alike', () => {
    const all = [by('han', '1anzhi88.xvz', 0.7), by('han', null, 0.5), ...latin]
    expect(trustLatin(all)).toEqual(latin)
  })

  it('keeps what agrees with them', () => {
    expect(trustLatin([by('han', 'lanzhi88.xyz', 0.4), ...latin])).toHaveLength(4)
  })

  it('keeps what was read as surely', () => {
    expect(values(trustLatin([by('han', '1anzhi88.xyz', 0.85), ...latin]))).toContain('1anzhi88.xyz')
  })

  it('keeps a g for a q: the recogniser of Latin letters confuses those', () => {
    const wrong = Array.from({ length: 4 }, () => by('latin', 'gimu.cn'))
    expect(values(trustLatin([by('han', 'qimu.cn', 0.6), ...wrong]))).toContain('qimu.cn')
  })

  it.each([
    ['too few of them', [by('latin', 'a1.cn'), by('latin', 'a1.cn')]],
    ['unsure ones', [by('latin', 'a1.cn', 0.9), by('latin', 'a1.cn', 0.7), by('latin', 'a1.cn', 0.7)]],
    ['ones that differ', [by('latin', 'a1.cn'), by('latin', 'a1.cn'), by('latin', 'al.cn')]],
  ])('changes nothing for %s', (_, few) => {
    const all = [by('han', 'al.cn', 0.5), ...few]
    expect(trustLatin(all)).toBe(all)
  })
})
