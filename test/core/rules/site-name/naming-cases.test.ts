import { describe, expect, it } from 'vitest'
import { RULES } from '../../../../electron/core/rules/index'
import { siteNameRules } from '../../../../electron/core/rules/site-name/index'
import { runRules } from '../../../../electron/core/rules/run-rules'
import { facts } from '../../../helpers/facts'
import given from '../../../fixtures/naming-cases.json'
import more from '../../../fixtures/more-naming-cases.json'
import { aFiling, TODAY } from '../rule-table'
import { namedDraft, type NamingCase } from './named-draft'

const AT = 'services[0].name'

/** The whole rule book; under the mutation check, which runs every case for thousands of changes, this family alone. */
const RULES_RUN = process.env['MUTATION_CHECK'] === undefined ? RULES : siteNameRules

/** What the whole rule book finds at the name. */
const foundAtName = (one: NamingCase) =>
  runRules(aFiling(namedDraft(one)), { today: TODAY, facts: facts(), rules: RULES_RUN }).filter(
    ({ outcome, path }) => outcome === 'found' && path === AT,
  )

const verdictOf = (found: ReturnType<typeof foundAtName>): NamingCase['verdict'] =>
  found.length === 0 ? 'pass' : found.some(({ severity }) => severity === 'block') ? 'reject' : 'warn'

const rows = (cases: readonly unknown[]) =>
  (cases as NamingCase[]).map((one) => [one.id, one.name, one.principalType, one] as const)

describe('the given naming cases', () => {
  it.each(rows(given.cases))('%s %s (%s)', (_id, _name, _principal, one) => {
    const found = foundAtName(one)
    const said = found.map(({ rule, severity }) => `${rule} ${severity}`)
    expect([verdictOf(found), said]).toEqual([one.verdict, said])
  })
})

describe('cases of our own', () => {
  it('are many, both ways', () => {
    expect(more.cases.length).toBeGreaterThanOrEqual(300)
    expect(more.cases.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThanOrEqual(100)
  })
  it.each(rows(more.cases))('%s %s (%s)', (_id, _name, _principal, one) => {
    const found = foundAtName(one)
    const said = found.map(({ rule, severity }) => `${rule} ${severity}`)
    expect([verdictOf(found), said]).toEqual([one.verdict, said])
    if (one.reason !== 'OK') expect(found.map(({ rule }) => rule)).toContain(one.reason)
  })
})
