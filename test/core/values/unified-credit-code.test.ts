import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationCheck } from '../../../electron/core/values/organisation-code'
import {
  CREDIT_CODE_ALPHABET,
  creditCodeCheck,
  parseUnifiedCreditCode,
} from '../../../electron/core/values/unified-credit-code'

const VALID = [
  '91110105MA00TEXT0W',
  '91310115MA1ABCD11M',
  '92440305MA5QRTU23M',
  '12330100470000013L',
  '51500000500000023D',
  '93610100MA6WXY0348',
  '91350100M000100Y43',
]
const reason = (text: string): string | null => {
  const result = parseUnifiedCreditCode(text)
  return result.ok ? null : result.reason
}

describe('a unified credit code', () => {
  it.each(VALID)('takes %s with its inner code', (text) => {
    expect(parseUnifiedCreditCode(text)).toMatchObject({ ok: true, value: { text, innerCheckPasses: true } })
  })
  it('tells category, region and organisation code', () => {
    expect(parseUnifiedCreditCode('91110105ma00text0w')).toMatchObject({
      value: { department: '9', category: '91', region: '110105', organisationCode: 'MA00TEXT0' },
    })
  })
  it.each([
    ['', 'empty'],
    ['91110105MA00TEXT00', 'check-digit'],
    ['9111010SMA00TEXT0W', 'characters'],
    ['91110105MA0OTEXT0W', 'characters'],
    ['91110105MA00TEXT0', 'length'],
    ['91110105MA00TEXT0WW', 'length'],
  ])('refuses %s as %s', (text, why) => {
    expect(reason(text)).toBe(why)
  })
  it('takes a code whose inner check fails, and says so', () => {
    const body = '91110105MA00TEXT1'
    expect(organisationCheck('MA00TEXT')).not.toBe('1')
    expect(parseUnifiedCreditCode(body + creditCodeCheck(body))).toMatchObject({
      ok: true,
      value: { innerCheckPasses: false },
    })
  })
  it('breaks at every change of a single character', () => {
    for (const text of VALID)
      for (let at = 0; at < 18; at++)
        for (const other of CREDIT_CODE_ALPHABET) {
          const changed = text.slice(0, at) + other + text.slice(at + 1)
          if (changed !== text) expect(parseUnifiedCreditCode(changed).ok).toBe(false)
        }
  })
  it('never throws, and gives back what it parsed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...VALID)), (text) => {
        const result = parseUnifiedCreditCode(text)
        if (result.ok) expect(parseUnifiedCreditCode(result.value.text)).toEqual(result)
      }),
    )
  })
})
