import { approvalPersonal } from '../../../../electron/core/rules/site-content/approval-personal'
import { ruleTable } from '../rule-table'
import { approval, none, own, site } from './content-drafts'

ruleTable(approvalPersonal, {
  passes: [
    { when: 'a person with none', draft: own({ priorApprovals: none }), gives: [] },
    { when: 'a company with one', draft: site({ priorApprovals: [approval('news')] }), gives: [] },
    {
      when: 'a person who gives up the service',
      draft: own({ priorApprovals: [approval('bulletin')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'a person with two',
      draft: own({ priorApprovals: [approval('bulletin', 'x'), approval('news', 'y')] }),
      gives: ['risk services[0].priorApprovals[0].category', 'risk services[0].priorApprovals[1].category'],
    },
  ],
  cannotTell: [
    {
      when: 'the nature is unknown',
      draft: own({ priorApprovals: [approval('news')] }, (draft) => {
        draft.principal.nature = null
      }),
      gives: [],
    },
  ],
})
