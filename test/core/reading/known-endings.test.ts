import { describe, expect, it } from 'vitest'
import { withKnownEndings } from '../../../electron/core/reading/known-endings'
import type { Variant } from '../../../electron/core/reading/vote'

const variant = (value: string | null): Variant => ({
  text: value ?? '',
  confidence: 0.8,
  parsed: value === null ? null : { value, confirmed: false },
})
const left = (...values: (string | null)[]) =>
  withKnownEndings(values.map(variant)).map(({ parsed }) => parsed?.value ?? null)

describe('readings of a domain whose ending no registry has', () => {
  it('are left out beside two whose ending exists', () => {
    expect(left('xianmu.org', 'xianmu.okg', 'xianmu.org', 'xianmu.shop月')).toEqual([
      'xianmu.org',
      'xianmu.org',
    ])
  })

  it('stay where hardly another was read', () => {
    expect(left('xianmu.org', 'xianmu.okg')).toEqual(['xianmu.org', 'xianmu.okg'])
  })

  it('do not take those with them that are no domain at all', () => {
    expect(left('xianmu.cn', null, 'xianmu.net.cn', 'xianmu.公司')).toEqual([
      'xianmu.cn',
      null,
      'xianmu.net.cn',
      'xianmu.公司',
    ])
  })
})
