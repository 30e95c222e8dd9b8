import { describe, expect, it } from 'vitest'
import { parseResidentId } from '../../../electron/core/values/resident-id'
import { parseUnifiedCreditCode } from '../../../electron/core/values/unified-credit-code'
import { randomFrom } from '../random'
import { isoDay } from './calendar'
import { parseRegistrationNumber15 } from '../../../electron/core/values/registration-number-15'
import { inventCertificate } from '../certificates'
import { creditCheck } from './credit-code'
import { inventFirm } from './firm'
import { inventPerson } from './person'
import { registrationCheck } from './registration-number'
import { idCheck } from './resident-id'

const seeds = Array.from({ length: 300 }, (_, at) => randomFrom(`numbers/${at}`))

describe('invented numbers', () => {
  it('carry the check characters of the published samples', () => {
    expect(idCheck('11010519491231002')).toBe('X')
    expect(creditCheck('91350100M000100Y4')).toBe('3')
  })

  it('of people agree with their region, birth date and sex', () => {
    for (const seed of seeds) {
      const person = inventPerson(seed)
      const number = parseResidentId(person.idNumber, '2026-11-24')
      expect(number).toMatchObject({
        ok: true,
        value: { region: person.region.code, birth: isoDay(person.birth), gender: person.sex },
      })
      expect(person.address.startsWith(person.region.province + person.region.city)).toBe(true)
    }
  })

  it('of firms hold both check characters and the region, and begin as their form asks', () => {
    for (const seed of seeds) {
      const firm = inventFirm(seed)
      const code = parseUnifiedCreditCode(firm.creditCode)
      expect(code).toMatchObject({
        ok: true,
        value: {
          category: firm.form === 'sole-trader' ? '92' : '91',
          region: firm.region.code,
          innerCheckPasses: true,
        },
      })
    }
  })

  it('of firms before 2015 carry their check digit', () => {
    expect(registrationCheck('11010800000001')).toMatch(/^\d$/)
    for (const seed of seeds)
      expect(parseRegistrationNumber15(inventFirm(seed).registrationNumber)).toMatchObject({ ok: true })
  })

  it('of organisations begin as their kind asks', () => {
    for (const [kind, categories] of [
      ['institution-certificate', ['12']],
      ['social-organisation-certificate', ['51', '52', '53']],
      ['credit-code-certificate', ['11']],
    ] as const)
      for (const seed of seeds) {
        const certificate = inventCertificate(kind, seed)
        const code = 'creditCode' in certificate ? certificate.creditCode : ''
        expect(parseUnifiedCreditCode(code)).toMatchObject({ ok: true })
        expect(categories).toContain(code.slice(0, 2))
      }
  })

  it('of people from Hong Kong, Macao and Taiwan tell where they come from', () => {
    for (const seed of seeds) {
      const card = inventCertificate('hmt-residence-portrait', seed)
      const number = 'person' in card && typeof card.person !== 'string' ? card.person.idNumber : ''
      expect(number.slice(0, 6)).toMatch(/^8[123]0000$/)
      expect(idCheck(number.slice(0, 17))).toBe(number[17])
    }
  })

  it('end in X oftener than by chance', () => {
    const withX = seeds.filter((seed) => inventPerson(seed).idNumber.endsWith('X')).length
    expect(withX / seeds.length).toBeGreaterThan(0.12)
  })

  it('names of all three styles come, and only minority names carry a dot', () => {
    const people = seeds.map((seed) => inventPerson(seed))
    expect(new Set(people.map(({ nameStyle }) => nameStyle))).toEqual(new Set(['common', 'rare', 'minority']))
    expect(people.some(({ name }) => name.includes('·'))).toBe(true)
    for (const { name, nameStyle } of people) if (name.includes('·')) expect(nameStyle).toBe('minority')
  })
})
