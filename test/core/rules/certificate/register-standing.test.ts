import { registerStanding } from '../../../../electron/core/rules/certificate/register-standing'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

ruleTable(registerStanding, {
  passes: [{ when: 'never for a person: there is no register', draft: aPersonalDraft(), gives: [] }],
  finds: [{ when: 'an organisation', gives: ['offline principal.name'] }],
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
