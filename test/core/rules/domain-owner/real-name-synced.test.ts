import { describe, expect, it } from 'vitest'
import { realNameSynced } from '../../../../electron/core/rules/domain-owner/real-name-synced'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].realNameVerifiedOn'
const verified = (on: string | null, plannedOn: string | null = null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.realNameVerifiedOn = on
    draft.filing.plannedOn = plannedOn
  })

ruleTable(realNameSynced, {
  passes: [
    { when: 'years ago', gives: [`passed ${at}`] },
    {
      when: 'five working days ago, over a week-end',
      draft: verified('2026-11-17'),
      gives: [`passed ${at}`],
    },
    {
      when: 'today, with enough time until the planned day',
      draft: verified('2026-11-24', '2026-12-01'),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'today', draft: verified('2026-11-24'), gives: [`risk ${at}`] },
    { when: 'two working days ago, over a week-end', draft: verified('2026-11-20'), gives: [`risk ${at}`] },
    { when: 'four working days ago', draft: verified('2026-11-18'), gives: [`hint ${at}`] },
  ],
  cannotTell: [{ when: 'no day is given', draft: verified(null), gives: [] }],
})

describe('the remedy', () => {
  it('names the earliest safe day', () => {
    expect(findings(realNameSynced, { draft: verified('2026-11-24') })[0]?.remedy).toContain('2026-12-01')
  })
})
