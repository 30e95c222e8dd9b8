import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../electron/core/reference/facts'
import { passed } from '../../../electron/core/rules/answers'
import { explainRule } from '../../../electron/core/rules/explain'
import { RULES } from '../../../electron/core/rules/index'
import type { Rule } from '../../../electron/core/rules/rule'
import { runRules } from '../../../electron/core/rules/run-rules'
import { facts } from '../../helpers/facts'
import { aDraft, aFiling, TODAY } from './rule-table'

const day = { today: TODAY, facts: facts() }
const rule = (id: string): Rule => RULES.find((one) => one.id === id)!
const used = (one: Rule, filing = aFiling(aDraft())): string[] =>
  explainRule(one, filing, day).map(({ id }) => id)

/** A rule that reads what a test wants it to. */
const reading = (read: (facts: Facts) => void, change: Partial<Rule> = {}): Rule => ({
  ...rule('domain-owner/owner-name'),
  basis: 'phone-reuse',
  check: (_, context) => {
    read(context.facts)
    return [passed('title')]
  },
  ...change,
})

describe('the facts behind a finding', () => {
  it('begin with the basis of the rule, with source, date and confidence', () => {
    const [basis] = explainRule(rule('domain-owner/owner-name'), aFiling(aDraft()), day)
    expect(basis).toMatchObject({
      id: 'nationwide/domain-owner-match',
      source: { confidence: 'high', asOf: '2025-12' },
      validFrom: '2018-01-01',
      disputed: false,
      note: null,
    })
    expect(basis!.source.title).not.toBe('')
  })

  it('hold what the province says, where the rule asked the province', () => {
    const draft = aDraft((one) => (one.principal.responsible.isLegalRepresentative = false))
    expect(used(rule('responsible-person/legal-representative'), aFiling(draft))).toContain(
      'province/33/organization.principalLegalRep',
    )
  })

  it.each<[string, (facts: Facts) => void, string]>([
    ['province', (all) => all.province('33'), 'province/33'],
    [
      'provincial',
      (all) => all.provincial('33', 'domain.minValidityMonths'),
      'province/33/domain.minValidityMonths',
    ],
    ['provincialList', (all) => all.provincialList('33', 'materials'), 'province/33/materials.0'],
    ['principalType', (all) => all.principalType('enterprise'), 'principal-type/enterprise'],
    ['certificateType', (all) => all.certificateType('resident-id'), 'certificate-type/resident-id'],
    ['creditCodeCategory', (all) => all.creditCodeCategory('91'), 'credit-code-category/91'],
    ['topLevel', (all) => all.topLevel('cn'), 'tld/cn'],
    ['nationwide', (all) => all.nationwide('order-exclusive'), 'nationwide/order-exclusive'],
    ['idPrefix', (all) => all.idPrefix('510202190001010000'), 'id-prefix/5102'],
  ])('are recorded through %s', (_, read, id) => {
    expect(used(reading(read))).toEqual(expect.arrayContaining(['nationwide/phone-reuse', id]))
  })

  it('are each told once, and none that is not there', () => {
    const twice = reading((all) => {
      all.topLevel('cn')
      all.topLevel('cn')
      all.topLevel('no-such-label')
      all.registrar('没有这个注册商')
    })
    expect(used(twice)).toEqual(['nationwide/phone-reuse', 'tld/cn'])
  })

  it('say that they are disputed, and what people should know', () => {
    const [, contact] = explainRule(
      reading((all) => all.nationwide('person-same-contact')),
      aFiling(aDraft()),
      day,
    )
    expect(contact).toMatchObject({ disputed: true, source: { confidence: 'medium' } })
    expect(contact!.note).toContain('两种说法')
  })

  it('are those read until the rule failed', () => {
    const failing = reading((all) => {
      all.topLevel('cn')
      throw new Error('a fault of ours')
    })
    expect(used(failing)).toEqual(['nationwide/phone-reuse', 'tld/cn'])
  })

  it('are the basis alone where the rule does not apply', () => {
    expect(used(reading((all) => all.topLevel('cn'), { appliesTo: () => false }))).toEqual([
      'nationwide/phone-reuse',
    ])
  })

  it('leave the facts, and what the check says, as they were', () => {
    const filing = aFiling(aDraft())
    const before = runRules(filing, day)
    for (const one of RULES) explainRule(one, filing, day)
    expect(runRules(filing, day)).toEqual(before)
  })

  it('are there for every rule, its basis first', () => {
    for (const one of RULES) {
      const [first] = used(one)
      if (facts().nationwide(one.basis)) expect(first).toBe(`nationwide/${one.basis}`)
    }
  })
})
