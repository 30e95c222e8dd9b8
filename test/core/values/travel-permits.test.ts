import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHkMacaoPermit } from '../../../electron/core/values/hk-macao-permit'
import { mrzCheck, parsePassport } from '../../../electron/core/values/passport'
import { parseTaiwanPermit } from '../../../electron/core/values/taiwan-permit'

describe('permits and passports', () => {
  it('takes a home-return permit, and keeps the issue count apart', () => {
    expect(parseHkMacaoPermit('h12345678')).toMatchObject({
      value: { number: 'H12345678', holder: 'hong-kong' },
    })
    expect(parseHkMacaoPermit('M1234567801')).toMatchObject({
      value: { number: 'M12345678', issueCount: '01' },
    })
  })
  it.each(['A12345678', 'H1234567', 'H123456789', '123456789', ''])(
    'refuses %s as a home-return permit',
    (text) => {
      expect(parseHkMacaoPermit(text).ok).toBe(false)
    },
  )
  it('takes both editions of the Taiwan permit', () => {
    expect(parseTaiwanPermit('12345678')).toMatchObject({ value: { edition: 'card' } })
    expect(parseTaiwanPermit('0123456789（B）')).toMatchObject({
      value: { edition: 'booklet', text: '0123456789B' },
    })
  })
  it.each(['1234567', '1234567A', 'T12345678', ''])('refuses %s as a Taiwan permit', (text) => {
    expect(parseTaiwanPermit(text).ok).toBe(false)
  })
  it.each([
    ['E12345678', true],
    ['EA0000002', true],
    ['EI0000002', false],
    ['G00000003', true],
    ['L898902C3', false],
  ])('takes %s as a passport, Chinese: %s', (text, chinese) => {
    expect(parsePassport(text)).toEqual({ ok: true, value: { text, chinese } })
  })
  it.each(['E123', 'E-1234567', '护照E12345678', ''])('refuses %s as a passport', (text) => {
    expect(parsePassport(text).ok).toBe(false)
  })
  it.each([
    ['E00000001', '9'],
    ['EA0000002', '0'],
    ['G00000003', '5'],
    ['E12345678', '2'],
    ['EB7654321', '7'],
    ['300101', '9'],
  ])('computes the machine-readable check of %s', (field, check) => {
    expect(mrzCheck(field)).toBe(check)
  })
  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseHkMacaoPermit(text)
        parseTaiwanPermit(text)
        parsePassport(text)
      }),
    )
  })
})
