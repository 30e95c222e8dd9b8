import { afterEach, describe, expect, it } from 'vitest'
import type { FactShown, RuleRow } from '../../../electron/core/rules/rule-browser'
import { ruleMatches, type RuleFilter } from '../../../renderer/draft/rule-filter'
import { language } from '../../../renderer/text/language'

const aFact = (change: Partial<FactShown> = {}): FactShown => ({
  id: 'nationwide/domain-owner-match',
  value: { rule: '域名实名信息须与主体一致' },
  sources: [{ title: '常见驳回原因', date: '2025-12', reference: null }],
  asOf: '2025-12',
  validFrom: '2018-01-01',
  confidence: 'high',
  conflicts: [],
  note: null,
  ...change,
})
const aRow = (change: Partial<RuleRow> = {}): RuleRow => ({
  id: 'domain-owner/owner-name',
  family: 'domain-owner',
  top: 1,
  title: '域名所有者与主体一致',
  explains: '比较名称。',
  wanted: 'block',
  severity: 'block',
  basis: aFact(),
  others: [],
  provincial: [
    {
      field: 'domain.orgOwnerAllowed',
      facts: [aFact({ id: 'province/33/domain.orgOwnerAllowed', value: ['shareholder'] })],
    },
  ],
  tables: [],
  ...change,
})
const filter = (change: Partial<RuleFilter>): RuleFilter => ({
  query: '',
  family: null,
  severity: null,
  source: null,
  year: null,
  ...change,
})
const fits = (change: Partial<RuleFilter>, row = aRow()) => ruleMatches(row, filter(change), () => '浙江')

afterEach(() => (language.value = 'zh-CN'))

describe('the rule book is searched', () => {
  it.each([
    '',
    '  ',
    'owner-name',
    'OWNER',
    '域名 主体',
    '比较名称',
    '实名信息',
    '驳回原因',
    'TOP1',
    '浙江 股东',
    '２０２５',
  ])('by “%s”', (query) => expect(fits({ query })).toBe(true))
  it.each(['手机', '域名 手机', 'owner-names'])('not by “%s”', (query) => expect(fits({ query })).toBe(false))
  it('by notes and sources as the page says them', () => {
    const source = { title: '腾讯云：备案号', date: '2021', reference: null }
    const row = aRow({ basis: aFact({ note: '只有一处记载。', sources: [source] }) })
    expect([fits({ query: '记载 腾讯云' }, row), fits({ query: 'recorded tencent' }, row)]).toEqual([
      true,
      false,
    ])
    language.value = 'en'
    expect(fits({ query: 'recorded tencent' }, row)).toBe(true)
  })
  it('narrowed by family, severity, source and year of the basis', () => {
    expect(fits({ family: 'domain-owner', severity: 'block', source: '常见驳回原因', year: '2025' })).toBe(
      true,
    )
    expect(fits({ family: 'phone' })).toBe(false)
    expect(fits({ severity: 'risk' })).toBe(false)
    expect(fits({ source: '别的' })).toBe(false)
    expect(fits({ year: '2019' })).toBe(false)
  })
  it('also where a rule has no basis on the day', () => {
    const bare = aRow({ basis: null })
    expect([fits({}, bare), fits({ year: '2025' }, bare), fits({ source: '常见驳回原因' }, bare)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
