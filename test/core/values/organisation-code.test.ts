import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationCheck, parseOrganisationCode } from '../../../electron/core/values/organisation-code'

const VALID = ['MA00TEXT-0', '47000001-3', '50000002-3', '12345678-8', 'ABCDEFGH-5', '00000001-9']

describe('an organisation code', () => {
  it.each(VALID)('takes %s, with and without the hyphen', (printed) => {
    const text = printed.replace('-', '')
    expect(parseOrganisationCode(printed)).toEqual({ ok: true, value: { text, printed } })
    expect(parseOrganisationCode(text)).toEqual({ ok: true, value: { text, printed } })
    expect(parseOrganisationCode(printed.replace('-', '－').toLowerCase())).toMatchObject({ ok: true })
  })
  it.each(VALID)('breaks %s at every other check character', (printed) => {
    for (const last of '0123456789X')
      if (last !== printed.at(-1)) expect(parseOrganisationCode(printed.slice(0, -1) + last).ok).toBe(false)
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseOrganisationCode(text)))
  })
})

describe('what is wrong with an organisation code', () => {
  it.each([
    ['', 'empty'],
    ['-', 'empty'],
    ['MA00TEXT', 'length'],
    ['MA00TEXT-00', 'length'],
    ['MA00TEXT-A', 'characters'],
    ['MA00TEX码0', 'characters'],
    ['MA00TEXT-1', 'check-digit'],
  ])('“%s”: %s', (text, reason) => {
    expect(parseOrganisationCode(text)).toEqual({ ok: false, reason })
  })
  it('has X for ten and 0 for eleven', () => {
    const checks = new Set(
      Array.from({ length: 60 }, (_, n) => organisationCheck(String(10_000_000 + n * 7))),
    )
    expect([...checks].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'])
    // 1·3 + 6·2 = 15 = 4 mod 11 → 7; 1·3 + 4·2 = 11 = 0 → 0; 1·3 + 8·2 + … by hand.
    expect([
      organisationCheck('10000006'),
      organisationCheck('10000004'),
      organisationCheck('00000001'),
    ]).toEqual(['7', '0', '9'])
    expect(organisationCheck('00010000')).toBe('1')
    expect(organisationCheck('00000006')).toBe('X')
  })
})
