import { expect, it } from 'vitest'
import { reachable } from '../../../../electron/core/rules/phone/reachable'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.mobile'

ruleTable(reachable, {
  passes: [
    { when: 'no number, nothing to answer', draft: headed({ mobile: null }), gives: [] },
    { when: 'white space', draft: headed({ mobile: ' ' }), gives: [] },
  ],
  finds: [
    { when: 'a number', gives: [`offline ${at}`] },
    { when: 'two persons: said once', draft: withSite({}), gives: [`offline ${at}`] },
  ],
  cannotTell: [{ when: 'before anything was read', asOf: '2019-12-31', gives: ['not-checked '] }],
})

it('tells when and how often they call', () => {
  const [finding] = findings(reachable, {})
  expect(finding?.message).toContain('工作日')
  expect(finding?.message).toContain('2 次')
  expect(finding?.remedy).toContain('12381')
})
