import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { factPackSchema } from '../../../electron/core/reference/fact-pack'
import { loadFacts } from '../../../electron/core/reference/load-facts'
import { PROVINCE_FIELDS, type ProvinceField } from '../../../electron/core/reference/fact-values'
import {
  CERTIFICATE_TYPES,
  NATURES,
  PERSON_CERTIFICATE_TYPES,
  PRIOR_APPROVAL_CATEGORIES,
} from '../../../electron/core/filing/vocabulary'
import { factPacks, facts } from '../../helpers/facts'

const pack = (...given: object[]): object => ({
  format: 'icp-facts',
  id: 'test',
  title: '测试',
  version: '1',
  asOf: '2024-01-01',
  sources: { A: { title: '甲', date: '2020', from: '2020-01-01', day: '2020-12-31' } },
  facts: given,
})
const aFact = (given: object): object => ({
  id: 'nationwide/x',
  value: { rule: '旧' },
  sources: ['A'],
  asOf: '2020',
  validFrom: '2020-01-01',
  confidence: 'high',
  ...given,
})

describe('facts of a day', () => {
  it('hold from their day on and not before', () => {
    const packs = [pack(aFact({}))]
    expect(loadFacts(packs, '2019-12-31').nationwide('x')).toBeNull()
    expect(loadFacts(packs, '2020-01-01').nationwide('x')?.value.rule).toBe('旧')
  })

  it('give way to a later fact of the same id, in any order of the pack', () => {
    const newer = aFact({ value: { rule: '新' }, validFrom: '2022-06-01' })
    for (const packs of [[pack(aFact({}), newer)], [pack(newer, aFact({}))]]) {
      expect(loadFacts(packs, '2022-05-31').nationwide('x')?.value.rule).toBe('旧')
      expect(loadFacts(packs, '2022-06-01').nationwide('x')?.value.rule).toBe('新')
      expect(loadFacts(packs).nationwide('x')?.value.rule).toBe('新')
    }
  })

  it('end on the day they are said to end', () => {
    const packs = [pack(aFact({ validUntil: '2021-03-01' }))]
    expect(loadFacts(packs, '2021-02-28').nationwide('x')).not.toBeNull()
    expect(loadFacts(packs, '2021-03-01').nationwide('x')).toBeNull()
    expect(loadFacts(packs).nationwide('x')).toBeNull()
  })

  it('are given as the pack says them where no schema is asked for', () => {
    const loaded = loadFacts([pack(aFact({}))])
    expect(loaded.raw('nationwide/x')?.value).toEqual(loaded.nationwide('x')?.value)
    expect(loaded.raw('nationwide/y')).toBeNull()
  })

  it('tell when other sources disagree', () => {
    const conflicts = [{ value: 1, sources: ['A'] }]
    const disputed = loadFacts([pack(aFact({ conflicts }))]).nationwide('x')
    expect(disputed?.disputed).toBe(true)
    expect(disputed?.conflicts).toEqual([{ value: 1, sources: [disputed?.sources[0]], note: null }])
    expect(loadFacts([pack(aFact({}))]).nationwide('x')).toMatchObject({ disputed: false, conflicts: [] })
  })

  it.each([
    ['no pack', []],
    ['an unknown key', [pack(aFact({ colour: 'red' }))]],
    ['a missing source', [pack(aFact({ sources: [] }))]],
    ['a source that no table holds', [pack(aFact({ sources: ['B'] }))]],
    ['a missing confidence', [pack(aFact({ confidence: undefined }))]],
    ['a day that is none', [pack(aFact({ validFrom: '2020' }))]],
  ])('refuse %s', (_, packs) => {
    const readAll = (): void => {
      const loaded = loadFacts(packs)
      for (const id of loaded.ids('nationwide')) loaded.raw(id)
    }
    expect(readAll).toThrow()
  })
})

describe('the shipped facts', () => {
  it('are whole: every pack and every fact in it', () => {
    for (const one of factPacks()) expect(factPackSchema.safeParse(one).error?.issues ?? []).toEqual([])
  })

  it('know the provinces, natures, certificate types and approvals of the draft format', () => {
    const ids = (kind: Parameters<ReturnType<typeof facts>['choices']>[0]): string[] =>
      facts()
        .choices(kind)
        .map(({ id }) => id)
    expect(ids('province')).toHaveLength(31)
    expect(ids('principal-type').sort()).toEqual([...NATURES].sort())
    expect(ids('certificate-type').sort()).toEqual([...CERTIFICATE_TYPES].sort())
    expect(['none', ...ids('prior-approval')].sort()).toEqual([...PRIOR_APPROVAL_CATEGORIES].sort())
    expect(ids('language')).toHaveLength(17)
    for (const kind of ['province', 'principal-type', 'content-type', 'language'] as const)
      for (const { name } of facts().choices(kind)) expect(name).not.toBe('')
  })

  it('agree with the draft format on who may carry which certificate', () => {
    expect(facts().principalType('personal')?.value.certificateTypes.toSorted()).toEqual(
      [...PERSON_CERTIFICATE_TYPES].sort(),
    )
    for (const nature of NATURES)
      for (const type of facts().principalType(nature)!.value.certificateTypes)
        expect(CERTIFICATE_TYPES).toContain(type)
  })

  it('have every typed provincial value in the shape the rules read', () => {
    for (const { id } of facts().choices('province'))
      for (const field of Object.keys(PROVINCE_FIELDS) as ProvinceField[])
        expect(() => facts().provincial(id, field)).not.toThrow()
    expect(facts().provincial('33', 'domain.minValidityMonths')?.value).toBe(3)
    expect(facts().provincial('330106', 'organization.principalLegalRep')?.value).toBe('required')
    expect(facts().provincial(null, 'personal.minAge')).toBeNull()
  })

  it('wanted a curtain photo until 2019-07-28 and not after', () => {
    const wanted = (day: string): unknown => facts(day).nationwide('curtain-photo')?.value.data?.['wanted']
    expect([wanted('2019-07-28'), wanted('2019-07-29'), wanted('2026-11-24')]).toEqual([true, false, false])
  })

  it('want SMS verification in the pilot provinces first and everywhere from 2020-08-17', () => {
    const since = (day: string): number =>
      facts(day)
        .choices('province')
        .filter(({ id }) => facts(day).provincial(id, 'smsVerification')?.value.required).length
    expect(['2017-12-17', '2017-12-18', '2018-09-10', '2018-09-24', '2020-08-16'].map(since)).toEqual([
      0, 7, 14, 22, 22,
    ])
    expect(since('2020-08-17')).toBe(31)
    expect(facts('2020-08-16').nationwide('sms-nationwide')).toBeNull()
    expect(facts('2020-08-17').nationwide('sms-nationwide')).not.toBeNull()
  })

  it.each(['cc', 'tv'])('have .%s approved from 2020-07-17', (label) => {
    expect(facts('2020-07-16').topLevel(label)?.value.status).toBe('not-approved')
    expect(facts('2020-07-17').topLevel(label)?.value.status).toBe('approved')
    expect(facts().topLevel(label)?.value.status).toBe('approved')
  })

  it('know top-level domains by their ASCII label', () => {
    const status = (label: string): unknown => facts().topLevel(label)?.value.status
    expect(['com', 'xn--fiqs8s', 'org', 'io', 'tech'].map(status)).toEqual([
      'approved',
      'approved',
      'not-approved',
      'not-approved',
      'unknown',
    ])
    expect(facts().topLevel('no-such-label')).toBeNull()
    expect(facts('2026-08-30').topLevel('tech')?.value.status).toBe('approved')
  })

  it('know registrars under their names', () => {
    const standing = (name: string): unknown => facts().registrar(name)?.value.standing
    expect(standing('阿里云计算有限公司')).toBe('mainland')
    expect(standing('Alibaba Cloud Computing Co., Ltd.')).toBe('mainland')
    expect(standing('godaddy.com,  LLC')).toBe('overseas')
    expect(standing('ALIBABA.COM SINGAPORE E-COMMERCE PRIVATE LIMITED')).toBe('overseas')
    expect(standing('华为云')).toBe('likely')
    expect(facts().registrar('砚山样本域名服务有限公司')).toBeNull()
    expect(facts().registrar('')).toBeNull()
  })

  it('name the province of today for numbers of places that moved', () => {
    expect(facts().idPrefix('510221197805010017')?.value.today).toBe('50')
    expect(facts().idPrefix('510102197805010017')).toBeNull()
    expect(facts('1997-03-13').idPrefix('5102')).toBeNull()
  })

  it('load in a moment (printed, not asserted)', () => {
    const packs = factPacks()
    const start = performance.now()
    const loaded = loadFacts(packs)
    const ms = performance.now() - start
    console.info(`facts: ${ms.toFixed(1)} ms`)
    expect(loaded.version).toContain('provinces@')
  })
})
