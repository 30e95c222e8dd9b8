import { categoryTwice } from '../../../../electron/core/rules/site-content/category-twice'
import { ruleTable } from '../rule-table'
import { approval, none, site, twoSites } from './content-drafts'

const at = (n: number, service = 0) => `services[${service}].priorApprovals[${n}].category`

ruleTable(categoryTwice, {
  passes: [
    { when: 'one', draft: site({ priorApprovals: [approval('av')] }), gives: [`passed ${at(0)}`] },
    {
      when: 'two different ones',
      draft: site({ priorApprovals: [approval('av'), approval('culture')] }),
      gives: [`passed ${at(0)}`, `passed ${at(1)}`],
    },
    {
      when: 'the same in two services',
      draft: twoSites({ priorApprovals: [approval('av')] }, { priorApprovals: [approval('av')] }),
      gives: [`passed ${at(0)}`, `passed ${at(0, 1)}`],
    },
    { when: 'none twice says nothing twice', draft: site({ priorApprovals: [...none, ...none] }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ priorApprovals: [approval('av'), approval('av')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'the same twice',
      draft: site({ priorApprovals: [approval('av'), approval('news'), approval('av')] }),
      gives: [`passed ${at(0)}`, `passed ${at(1)}`, `block ${at(2)}`],
    },
  ],
  cannotTell: [{ when: 'not answered', draft: site({ priorApprovals: [] }), gives: [] }],
})
