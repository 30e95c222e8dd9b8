import { describe, expect, it } from 'vitest'
import { idnForms } from '../../../../electron/core/rules/domain-owner/idn-forms'
import { aDraft, findings, ruleTable } from '../rule-table'

const named = (name: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.name = name
  })

ruleTable(idnForms, {
  passes: [{ when: 'a name in Latin letters', draft: named('example.cn'), gives: [] }],
  finds: [
    { when: 'a Chinese name', draft: named('样本.中国'), gives: ['hint services[0].domains[0].name'] },
    {
      when: 'a Chinese name in its other form',
      draft: named('xn--fiqs8s.cn'),
      gives: ['hint services[0].domains[0].name'],
    },
  ],
  cannotTell: [{ when: 'nothing is filled in', draft: named(null), gives: [] }],
})

describe('the sentence', () => {
  it('gives both forms', () => {
    expect(findings(idnForms, { draft: named('中国.cn') })[0]?.message).toMatch(/中国\.cn.*xn--fiqs8s\.cn/)
  })
})
