import { describe, expect, it } from 'vitest'
import { runRules } from '../../../../electron/core/rules/run-rules'
import { facts } from '../../../helpers/facts'
import given from '../../../fixtures/naming-cases.json'
import { aFiling, TODAY } from '../rule-table'
import { namedDraft, type NamingCase } from './named-draft'

const AT = 'services[0].name'

/** What the whole rule book finds at the name. */
const foundAtName = (one: NamingCase) =>
  runRules(aFiling(namedDraft(one)), { today: TODAY, facts: facts() }).filter(
    ({ outcome, path }) => outcome === 'found' && path === AT,
  )

const verdictOf = (found: ReturnType<typeof foundAtName>): NamingCase['verdict'] =>
  found.length === 0 ? 'pass' : found.some(({ severity }) => severity === 'block') ? 'reject' : 'warn'

describe('the given naming cases', () => {
  it.each((given.cases as NamingCase[]).map((one) => [one.id, one.name, one] as const))(
    '%s %s',
    (_id, _name, one) => {
      const found = foundAtName(one)
      expect([verdictOf(found), found.map(({ rule, severity }) => `${rule} ${severity}`)]).toEqual([
        one.verdict,
        found.map(({ rule, severity }) => `${rule} ${severity}`),
      ])
    },
  )
})
