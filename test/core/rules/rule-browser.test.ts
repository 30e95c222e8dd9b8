import { describe, expect, it } from 'vitest'
import { RULES } from '../../../electron/core/rules/index'
import { ruleRows, ruleRowSchema } from '../../../electron/core/rules/rule-browser'
import type { Rule } from '../../../electron/core/rules/rule'
import { facts } from '../../helpers/facts'

const aRule = (change: Partial<Rule>): Rule => ({
  id: 'domain-owner/made-up',
  family: 'domain-owner',
  top: 1,
  title: '一条规则',
  severity: 'block',
  basis: 'domain-owner-match',
  explains: '怎么判断。',
  check: () => [],
  ...change,
})
const [curtain] = ruleRows(
  facts('2019-07-28'),
  null,
  RULES.filter((one) => one.id.endsWith('/curtain-photo')),
)

describe('the rows of the rule book', () => {
  it('hold every rule in the order of the book, in the shape that crosses to the window', () => {
    const rows = ruleRows(facts(), '33')
    expect(rows.map((one) => one.id)).toEqual(RULES.map((one) => one.id))
    expect(rows.map((one) => ruleRowSchema.parse(one))).toEqual(rows)
    expect(rows.find((one) => one.id === 'domain-owner/owner-name')).toMatchObject({
      family: 'domain-owner',
      top: 1,
      basis: { confidence: 'high' },
    })
  })

  it('say what the rule wants and what its basis allows', () => {
    const [row] = ruleRows(facts(), null, [aRule({})])
    expect(row).toMatchObject({ wanted: 'block', severity: 'block' })
    const weak = facts()
      .ids('nationwide')
      .map((id) => facts().nationwide(id.slice('nationwide/'.length)))
      .find((fact) => fact?.confidence === 'low')
    const basis = weak!.id.slice('nationwide/'.length)
    expect(ruleRows(facts(), null, [aRule({ basis })])[0]).toMatchObject({
      wanted: 'block',
      severity: 'hint',
    })
  })

  it('have no basis on a day before any source', () => {
    const [row] = ruleRows(facts('1999-01-01'), '33', [aRule({ reads: ['provincial/personal.minAge'] })])
    expect(row).toMatchObject({
      basis: null,
      wanted: 'block',
      severity: 'block',
      provincial: [{ field: 'personal.minAge', facts: [] }],
    })
  })

  it('replay the facts of the day', () => {
    expect(curtain?.basis).not.toBeNull()
    const today = ruleRows(
      facts(),
      null,
      RULES.filter((one) => one.id === curtain?.id),
    )[0]
    expect(today?.basis?.value).not.toEqual(curtain?.basis?.value)
  })

  it('show the province’s own words only for a province', () => {
    const rule = aRule({ reads: ['provincial/personal.minAge', 'provincial/remarks', 'provincial/…'] })
    expect(ruleRows(facts(), null, [rule])[0]?.provincial.map((one) => one.facts)).toEqual([[], [], []])
    const [row] = ruleRows(facts(), '11', [rule])
    expect(row?.provincial[0]).toMatchObject({ field: 'personal.minAge', facts: [{ value: 18 }] })
    expect(row?.provincial[1]?.facts.length).toBe(facts().provincialList('11', 'remarks').length)
    expect(row?.provincial[2]?.facts).toEqual([])
  })

  it('show what other tables say of the province, and only of that one', () => {
    const rule = aRule({ reads: ['domain-rule/…', 'domain-rule/11', 'naming/province/NN', 'office-phone/…'] })
    const [row] = ruleRows(facts(), '11', [rule])
    expect(row?.provincial.map((one) => one.field)).toEqual([
      'domain-rule',
      'naming/province',
      'office-phone',
    ])
    expect(row?.provincial[0]?.facts.map((one) => one.id)).toEqual(
      facts()
        .ids('domain-rule')
        .filter((id) => id.startsWith('domain-rule/11.')),
    )
    expect(row?.provincial[0]?.facts.length).toBeGreaterThan(1)
    expect(row?.provincial[1]?.facts.map((one) => one.id)).toEqual(['naming/province/11'])
    expect(row?.tables).toEqual([])
  })

  it('name the other facts and tables that it reads, each once', () => {
    const reads = [
      'nationwide/domain-owner-match',
      'nationwide/sms-nationwide',
      'nationwide/unheard-of',
      'tld/…',
      'tld/cn',
      'registrar/…',
    ]
    const [row] = ruleRows(facts(), null, [aRule({ reads })])
    expect(row?.others.map((one) => one.id)).toEqual(['nationwide/sms-nationwide'])
    expect(row?.tables).toEqual(['tld', 'registrar'])
  })

  it('tell what other sources say instead', () => {
    const disputed = facts()
      .ids('province')
      .map((id) => /^province\/(\d\d)\/(personal\.crossProvince)$/.exec(id))
      .find((part) => part && facts().provincial(part[1]!, 'personal.crossProvince')?.disputed)
    const rule = aRule({ reads: ['provincial/personal.crossProvince'] })
    const [row] = ruleRows(facts(), disputed![1]!, [rule])
    expect(row?.provincial[0]?.facts[0]?.conflicts[0]?.sources.length).toBeGreaterThan(0)
  })
})
