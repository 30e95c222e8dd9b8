import { approvalFile } from '../../../../electron/core/rules/site-content/approval-file'
import { ruleTable, type Page } from '../rule-table'
import { approval, none, site, twoSites } from './content-drafts'

const at = (n: number, service = 0) => `services[${service}].priorApprovals[${n}].file`
const paper = (service: number | null = null, file = 'paper.jpg'): Page => ({
  slot: 'prior-approval',
  service,
  file,
})
const two = site({ priorApprovals: [approval('av', '1'), approval('culture', '2')] })

ruleTable(approvalFile, {
  passes: [
    {
      when: 'the file stands in its row',
      draft: site({ priorApprovals: [approval('av', '1', 'av.jpg')] }),
      gives: [`passed ${at(0)}`],
    },
    {
      when: 'a material of the slot',
      draft: site({ priorApprovals: [approval('av', '1')] }),
      pages: [paper()],
      gives: [`passed ${at(0)}`],
    },
    {
      when: 'as many materials as categories',
      draft: two,
      pages: [paper(0, 'a.jpg'), paper(null, 'b.jpg')],
      gives: [`passed ${at(0)}`, `passed ${at(1)}`],
    },
    {
      when: 'one in its row, one in the slot',
      draft: site({ priorApprovals: [approval('av', '1', 'av.jpg'), approval('culture', '2')] }),
      pages: [paper(null, 'av.jpg'), paper(null, 'culture.jpg')],
      gives: [`passed ${at(0)}`, `passed ${at(1)}`],
    },
    { when: 'none needs none', draft: site({ priorApprovals: none }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ priorApprovals: [approval('av')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'no file at all', draft: two, gives: [`block ${at(0)}`, `block ${at(1)}`] },
    {
      when: 'a blank name of a file',
      draft: site({ priorApprovals: [approval('av', '1', ' ')] }),
      gives: [`block ${at(0)}`],
    },
    {
      when: 'one file for two categories: it may hold both',
      draft: two,
      pages: [paper()],
      gives: [`passed ${at(0)}`, `risk ${at(1)}`],
    },
    {
      when: 'the only material is the one named in the other row',
      draft: site({ priorApprovals: [approval('av', '1', 'av.jpg'), approval('culture', '2')] }),
      pages: [paper(null, 'av.jpg')],
      gives: [`passed ${at(0)}`, `block ${at(1)}`],
    },
    {
      when: 'the file belongs to another service',
      draft: twoSites({ priorApprovals: [approval('av', '1')] }, { priorApprovals: [approval('av', '1')] }),
      pages: [paper(1)],
      gives: [`block ${at(0)}`, `passed ${at(0, 1)}`],
    },
    {
      when: 'a material of another slot',
      draft: site({ priorApprovals: [approval('av', '1')] }),
      pages: [{ slot: 'other' }],
      gives: [`block ${at(0)}`],
    },
  ],
  cannotTell: [{ when: 'not answered', draft: site({ priorApprovals: [] }), gives: [] }],
})
