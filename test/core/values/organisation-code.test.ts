import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOrganisationCode } from '../../../electron/core/values/organisation-code'

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
