import { describe, expect, it } from 'vitest'
import { FIELDS_OF_KIND } from '../../../electron/core/reading/reading'
import { randomFrom } from '../random'
import { SAMPLE_KINDS, fieldsOf, inventCertificate } from '.'

const DATES = new Set(['birth', 'validFrom', 'expiry', 'established', 'registered', 'date'])
/** Fields that real papers leave out too. */
const MAY_LACK: Record<string, readonly string[]> = {
  'business-licence': ['uscc', 'registrationNumber', 'capital', 'expiry', 'qrUrl'],
  'verification-sheet': ['date'],
  'residence-permit': ['issuer', 'expiry'],
  'credit-code-certificate': ['validFrom', 'expiry'],
  'prior-approval': ['expiry'],
}
const seeds = Array.from({ length: 80 }, (_, at) => `certificates/${at}`)

describe.each(SAMPLE_KINDS)('truth of %s', (kind) => {
  const all = seeds.map((seed) => fieldsOf(inventCertificate(kind, randomFrom(seed))))

  it('names the fields of the contract and no other', () => {
    for (const fields of all) {
      const names = Object.keys(fields)
      for (const name of names) expect(FIELDS_OF_KIND[kind]).toContain(name)
      for (const name of FIELDS_OF_KIND[kind])
        if (!MAY_LACK[kind]?.includes(name)) expect(names).toContain(name)
    }
  })

  it('leaves out, now and then, what real papers leave out', () => {
    for (const name of MAY_LACK[kind] ?? []) {
      expect(all.some((fields) => !(name in fields))).toBe(true)
      expect(all.some((fields) => name in fields)).toBe(true)
    }
  })

  it('is nowhere empty, and types dates as the draft holds them', () => {
    for (const fields of all)
      for (const [name, { printed, typed }] of Object.entries(fields)) {
        expect(printed).not.toBe('')
        if (DATES.has(name)) expect(typed).toMatch(/^(\d{4}-\d{2}-\d{2}|long-term)$/)
      }
  })

  it('is the same for the same seed', () => {
    const again = seeds.map((seed) => fieldsOf(inventCertificate(kind, randomFrom(seed))))
    expect(again).toEqual(all)
  })
})
