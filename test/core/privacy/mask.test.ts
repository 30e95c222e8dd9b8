import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findPersonal } from '../../../electron/core/privacy/find-personal'
import { maskText } from '../../../electron/core/privacy/mask-text'
import { maskValue, type PersonalKind } from '../../../electron/core/privacy/mask-value'
import { personalKindAt, personalValuesOf } from '../../../electron/core/privacy/personal-places'
import { draftSchema, type Draft } from '../../../electron/core/filing/draft'

const aDraft = (change: object): Draft =>
  draftSchema.parse({ format: 'icp-filing-draft', version: 1, ...change })

describe('a masked value', () => {
  it.each<[PersonalKind, string, string]>([
    ['certificate', '330106198805124837', '330*************37'],
    ['certificate', '330106 19880512 483x', '330*** ******** **3x'],
    ['certificate', '330106880512483', '330**********83'],
    ['certificate', 'E12345678', 'E******78'],
    ['certificate', '1234', '****'],
    ['phone', '13812345678', '138****5678'],
    ['phone', '138 1234 5678', '138 **** 5678'],
    ['phone', '0571-88120000', '0571-****0000'],
    ['phone', '010-88120000', '010-****0000'],
    ['phone', '8812000', '*****00'],
    ['email', 'lin.zhixia@example.cn', 'l***@example.cn'],
    ['email', 'ab@example.cn', '***@example.cn'],
    ['email', 'not an address', 'n** ** *******'],
  ])('of a %s: %s', (kind, value, masked) => {
    expect(maskValue(kind, value)).toBe(masked)
    expect(maskValue(kind, masked)).toBe(masked)
  })
})

describe('a masked sentence', () => {
  it.each([
    ['号码 330106198805124837 的第 18 位不对。', '号码 330*************37 的第 18 位不对。'],
    ['手机13812345678和 +86 139-1234-5678', '手机138****5678和 +86 1**-****-5678'],
    ['0571-88120000 也是 lin@example.cn 的', '0571-****0000 也是 l***@example.cn 的'],
    ['护照E12345678，港澳通行证H1234567890', '护照E******78，港澳通行证H********90'],
    ['３３０１０６１９８８０５１２４８３７', '３３０*************３７'],
    ['个体户 92330106MA2CHYB31F', '个体户 923*************1F'],
  ])('%s', (plain, masked) => {
    expect(maskText(plain)).toBe(masked)
    expect(maskText(masked)).toBe(masked)
  })

  it.each([
    '统一社会信用代码 91330106MA2CHYB31F 的第 9 位可能有误',
    '全数字的代码 913301060000000017 是单位的',
    '浙ICP备2021012345号-1，2026-11-24，第 18 位',
    '域名 cheng13812345678he.cn 的证书',
    'SHA-256 9f3c41d0e5a713812345678b2c4d6e8f0a1b2c3d4e5f60718293a4b5c6d7e8f90',
    '规则包 provinces@2026',
  ])('leaves alone what is no person: %s', (text) => {
    expect(maskText(text)).toBe(text)
  })

  it('hides a known value whatever its form', () => {
    const known = [{ kind: 'certificate' as const, value: '33010619880512' }]
    expect(maskText('只有 33010619880512 这些', known)).toBe('只有 3***********12 这些')
  })

  it('finds a mistyped number that is one place too long or too short', () => {
    expect(maskText('33010619880512483')).not.toContain('19880512')
    expect(maskText('3301061988051248370')).not.toContain('19880512')
  })

  it('changes only the spans, for any text, and never twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), fc.nat(3), (words, at) => {
        const number = ['330106198805124837', '13812345678', 'lin@example.cn', 'E12345678'][at]!
        const text = `${words} ${number}。`
        const masked = maskText(text)
        expect(masked).not.toContain(number)
        expect(maskText(masked)).toBe(masked)
        const spans = findPersonal(text)
        expect(spans.every((one, i) => i === 0 || spans[i - 1]!.end <= one.start)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('places of people in a draft', () => {
  const draft = aDraft({
    principal: {
      nature: 'enterprise',
      certificate: { type: 'business-licence', number: '91330106MA2CHYB31F' },
      responsible: { certificate: { number: '330106198805124837' }, mobile: '13812345678' },
    },
    services: [
      {
        domains: [
          { owner: { certificateType: 'resident-id', certificateNumber: '330106' } },
          { owner: { certificateNumber: '91330106MA2CHYB31F' } },
        ],
        responsible: { email: 'lin@example.cn' },
      },
    ],
  })

  it('are told from those of organisations', () => {
    expect(personalKindAt(draft, 'principal.certificate.number')).toBeNull()
    expect(personalKindAt(draft, 'principal.responsible.certificate.number')).toBe('certificate')
    expect(personalKindAt(draft, 'services[0].responsible.email')).toBe('email')
    expect(personalKindAt(draft, 'services[0].domains[0].owner.certificateNumber')).toBe('certificate')
    expect(personalKindAt(draft, 'services[0].domains[1].owner.certificateNumber')).toBeNull()
    expect(personalKindAt(draft, 'principal.responsible.name')).toBeNull()
    expect(personalKindAt(draft, 'services[7].domains[1].owner.certificateNumber')).toBeNull()
  })

  it("are the principal's too when a person files, or a person's number stands there", () => {
    const personal = aDraft({ principal: { nature: 'personal' } })
    expect(personalKindAt(personal, 'principal.certificate.number')).toBe('certificate')
    const untold = aDraft({ principal: { certificate: { number: '330106198805124837' } } })
    expect(personalKindAt(untold, 'principal.certificate.number')).toBe('certificate')
  })

  it('give all their values', () => {
    expect(personalValuesOf(draft)).toEqual([
      { kind: 'certificate', value: '330106198805124837' },
      { kind: 'phone', value: '13812345678' },
      { kind: 'email', value: 'lin@example.cn' },
      { kind: 'certificate', value: '330106' },
    ])
  })
})
