import { principalValid } from '../../../../electron/core/rules/certificate/principal-valid'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.certificate.validUntil'
const until = (validUntil: string | null, plannedOn: string | null = null) =>
  aDraft((draft) => {
    draft.principal.certificate.validUntil = validUntil
    draft.filing.plannedOn = plannedOn
  })

ruleTable(principalValid, {
  passes: [
    { when: 'long-term', gives: [`passed ${at}`] },
    { when: 'exactly three months', draft: until('2027-02-24'), gives: [`passed ${at}`] },
    { when: 'a person’s card', draft: aPersonalDraft(), gives: [`passed ${at}`] },
  ],
  finds: [
    { when: 'ended yesterday', draft: until('2026-11-23'), gives: [`block ${at}`] },
    { when: 'ends before the planned day', draft: until('2027-06-01', '2027-06-02'), gives: [`block ${at}`] },
    { when: 'ends in less than three months', draft: until('2027-02-23'), gives: [`risk ${at}`] },
    { when: 'ends today', draft: until('2026-11-24'), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'no day is given', draft: until(null), gives: [`not-checked ${at}`] },
    {
      when: 'a person gave the day elsewhere',
      draft: aPersonalDraft((draft) => {
        draft.principal.certificate.validUntil = null
      }),
      gives: [],
    },
  ],
})
