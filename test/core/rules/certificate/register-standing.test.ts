import { registerStanding } from '../../../../electron/core/rules/certificate/register-standing'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

ruleTable(registerStanding, {
  passes: [{ when: 'never for a person: there is no register', draft: aPersonalDraft(), gives: [] }],
  finds: [
    { when: 'a company', gives: ['offline principal.name'], tells: ['gsxt.gov.cn'] },
    {
      when: 'another organisation',
      draft: aDraft((draft) => {
        draft.principal.nature = 'institution'
      }),
      gives: ['offline principal.name'],
      tells: ['到登记机关的公示页面'],
    },
  ],
  cannotTell: [
    {
      when: 'no name',
      draft: aDraft((draft) => {
        draft.principal.name = null
      }),
      gives: [],
    },
  ],
})
