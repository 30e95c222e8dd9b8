import { approvalHolder } from '../../../../electron/core/rules/site-content/approval-holder'
import { ruleTable } from '../rule-table'
import { approval, none, site } from './content-drafts'

const at = 'services[0].priorApprovals[0].file'

ruleTable(approvalHolder, {
  passes: [
    { when: 'none', draft: site({ priorApprovals: none }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ priorApprovals: [approval('av', '1', 'av.jpg')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'a file in its row',
      draft: site({ priorApprovals: [approval('av', '1', 'av.jpg')] }),
      gives: [`confirm ${at}`],
    },
    {
      when: 'a material of the slot, the principal unnamed',
      draft: site({ priorApprovals: [approval('av', '1')] }, (draft) => {
        draft.principal.name = null
      }),
      pages: [{ slot: 'prior-approval' }],
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'no file yet: the other rule says so',
      draft: site({ priorApprovals: [approval('av', '1')] }),
      gives: [],
    },
    {
      when: 'the file of another service',
      draft: site({ priorApprovals: [approval('av', '1')] }),
      pages: [{ slot: 'prior-approval', service: 1 }],
      gives: [],
    },
  ],
})
