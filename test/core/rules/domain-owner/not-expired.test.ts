import { notExpired } from '../../../../electron/core/rules/domain-owner/not-expired'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].expiresOn'
const until = (expiresOn: string | null, plannedOn: string | null = null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.expiresOn = expiresOn
    draft.filing.plannedOn = plannedOn
  })

ruleTable(notExpired, {
  passes: [
    { when: 'years are left', gives: [`passed ${at}`] },
    { when: 'it ends today', draft: until('2026-11-24'), gives: [`passed ${at}`] },
    {
      when: 'a planned day in the past counts as today',
      draft: until('2026-11-24', '2020-01-01'),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'it ended yesterday', draft: until('2026-11-23'), gives: [`block ${at}`] },
    {
      when: 'it ends before the planned day',
      draft: until('2026-12-31', '2027-01-01'),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [{ when: 'no day is given', draft: until(null), gives: [`not-checked ${at}`] }],
})
