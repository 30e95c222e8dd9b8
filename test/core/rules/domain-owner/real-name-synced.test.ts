import { describe, expect, it } from 'vitest'
import { realNameSynced } from '../../../../electron/core/rules/domain-owner/real-name-synced'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].realNameVerifiedOn'
const verified = (on: string | null, plannedOn: string | null = null, answer: boolean | null = true) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.realNameVerified = answer
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
    {
      when: 'the answer yes or no is not given',
      draft: verified('2026-11-17', null, null),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'today', draft: verified('2026-11-24'), gives: [`risk ${at}`] },
    { when: 'two working days ago, over a week-end', draft: verified('2026-11-20'), gives: [`risk ${at}`] },
    { when: 'three working days ago', draft: verified('2026-11-19'), gives: [`hint ${at}`] },
    { when: 'four working days ago', draft: verified('2026-11-18'), gives: [`hint ${at}`] },
    {
      when: 'today, a day too few until then',
      draft: verified('2026-11-24', '2026-11-30'),
      gives: [`hint ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no day is given', draft: verified(null), gives: [] },
    {
      when: 'it is not verified: another rule says so',
      draft: verified('2026-11-24', null, false),
      gives: [],
    },
    { when: 'the day has not come: another rule says so', draft: verified('2026-11-25'), gives: [] },
    { when: 'the day is none: another rule says so', draft: verified('2026-02-30'), gives: [] },
  ],
})

describe('the remedy', () => {
  it('names the earliest safe day and plans it', () => {
    const [finding] = findings(realNameSynced, { draft: verified('2026-11-24') })
    expect(finding?.remedy).toContain('2026-12-01')
    expect(finding?.fixes).toEqual([
      { label: '计划提交日改成 2026-12-01', changes: [{ path: 'filing.plannedOn', value: '2026-12-01' }] },
    ])
  })
})
