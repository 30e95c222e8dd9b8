import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegistrationNumber15 } from '../../../electron/core/values/registration-number-15'

const VALID = [
  '110105000000012',
  '310115000000029',
  '440305000000036',
  '330100000000046',
  '500000000000057',
  '610100000000061',
]

describe('a former business registration number', () => {
  it.each(VALID)('takes %s', (text) => {
    expect(parseRegistrationNumber15(text)).toEqual({
      ok: true,
      value: { text, authority: text.slice(0, 6) },
    })
  })
  it('breaks at every change of a single digit', () => {
    for (const text of VALID)
      for (let at = 0; at < 15; at++)
        for (const digit of '0123456789')
          if (digit !== text[at])
            expect(parseRegistrationNumber15(text.slice(0, at) + digit + text.slice(at + 1)).ok).toBe(false)
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseRegistrationNumber15(text)))
  })
})

describe('what is wrong with a registration number', () => {
  it.each([
    ['', 'empty'],
    ['33010000000004', 'length'],
    ['3301000000000466', 'length'],
    ['33010000000004X', 'characters'],
    ['X30100000000046', 'characters'],
    ['330100000000045', 'check-digit'],
  ])('“%s”: %s', (text, reason) => {
    expect(parseRegistrationNumber15(text)).toEqual({ ok: false, reason })
  })
})
