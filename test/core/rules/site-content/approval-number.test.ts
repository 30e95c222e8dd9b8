import { approvalNumber } from '../../../../electron/core/rules/site-content/approval-number'
import { ruleTable } from '../rule-table'
import { approval, none, site } from './content-drafts'

const at = 'services[0].priorApprovals[0].number'

ruleTable(approvalNumber, {
  passes: [
    {
      when: 'a number',
      draft: site({ priorApprovals: [approval('av', '0108283')] }),
      gives: [`passed ${at}`],
    },
    { when: 'none needs no number', draft: site({ priorApprovals: none }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ priorApprovals: [approval('av')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'no number', draft: site({ priorApprovals: [approval('av')] }), gives: [`block ${at}`] },
    { when: 'a blank', draft: site({ priorApprovals: [approval('av', '  ')] }), gives: [`block ${at}`] },
  ],
  cannotTell: [{ when: 'not answered', draft: site({ priorApprovals: [] }), gives: [] }],
})
