import { domainMissing } from '../../../../electron/core/rules/domain-owner/domain-missing'
import { aDraft, ruleTable } from '../rule-table'

ruleTable(domainMissing, {
  passes: [
    { when: 'a site names a domain', gives: ['passed services[0].domains[0].name'] },
    {
      when: 'an app has no domain of its own',
      draft: aDraft((draft) => {
        draft.services[0]!.kind = 'app'
        draft.services[0]!.domains = []
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'a site has no domain',
      draft: aDraft((draft) => {
        draft.services[0]!.domains = []
      }),
      gives: ['block services[0].domains'],
    },
    {
      when: 'a line is empty',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.name = ' '
      }),
      gives: ['block services[0].domains[0].name'],
    },
  ],
  cannotTell: [
    {
      when: 'there is no service',
      draft: aDraft((draft) => {
        draft.services = []
      }),
      gives: [],
    },
  ],
})
