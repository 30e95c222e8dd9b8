import { validityLeft } from '../../../../electron/core/rules/domain-owner/validity-left'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].expiresOn'
const until = (expiresOn: string | null, province: string | null = '33', plannedOn: string | null = null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.expiresOn = expiresOn
    draft.filing.province = province
    draft.filing.plannedOn = plannedOn
  })

ruleTable(validityLeft, {
  passes: [
    { when: 'years are left', gives: [`passed ${at}`] },
    { when: 'exactly three months are left', draft: until('2027-02-24'), gives: [`passed ${at}`] },
    { when: 'it has ended: that is the other rule', draft: until('2026-11-23'), gives: [] },
  ],
  finds: [
    { when: 'it ends today', draft: until('2026-11-24'), gives: [`block ${at}`], values: ['2026-11-24'] },
    { when: 'a day is missing to three months', draft: until('2027-02-23'), gives: [`block ${at}`] },
    {
      when: 'counted from the planned day',
      draft: until('2027-03-01', '33', '2026-12-24'),
      gives: [`block ${at}`],
    },
    {
      when: 'the province is unknown, so the common rule speaks',
      draft: until('2027-02-23', null),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [{ when: 'no day is given', draft: until(null), gives: [`not-checked ${at}`] }],
})
