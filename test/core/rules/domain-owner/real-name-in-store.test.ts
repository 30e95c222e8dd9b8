import { realNameInStore } from '../../../../electron/core/rules/domain-owner/real-name-in-store'
import { aDraft, ruleTable } from '../rule-table'

ruleTable(realNameInStore, {
  passes: [
    {
      when: 'never: only the network knows',
      draft: aDraft((draft) => {
        draft.services = []
      }),
      gives: [],
    },
  ],
  finds: [{ when: 'a domain is named', gives: ['offline services[0].domains[0].name'] }],
  cannotTell: [
    {
      when: 'the name is no domain',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.name = 'example'
      }),
      gives: [],
    },
  ],
})
