import { expect, it } from 'vitest'
import { approvalAnswered } from '../../../../electron/core/rules/site-content/approval-answered'
import type { FilingType } from '../../../../electron/core/filing/vocabulary'
import { aDraft, findings, ruleTable } from '../rule-table'
import { approval, none, own, site, twoSites } from './content-drafts'

const at = 'services[0].priorApprovals'
const typed = (type: FilingType | null) =>
  site({ priorApprovals: [] }, (draft) => {
    draft.filing.type = type
  })

ruleTable(approvalAnswered, {
  passes: [
    { when: 'none of them', draft: site({ priorApprovals: none }), gives: [`passed ${at}`] },
    {
      when: 'one of them',
      draft: site({ priorApprovals: [approval('news')] }),
      gives: [`passed ${at}`],
    },
    { when: 'an order that gives up the access', draft: typed('cancel-access'), gives: [] },
    { when: 'an order that gives up the service', draft: typed('cancel-service'), gives: [] },
    { when: 'an order that gives up everything', draft: typed('cancel-principal'), gives: [] },
    { when: 'only the principal is changed', draft: typed('change-principal'), gives: [] },
    { when: 'only the access is changed', draft: typed('change-access'), gives: [] },
  ],
  finds: [
    { when: 'nothing chosen', draft: site({ priorApprovals: [] }), gives: [`risk ${at}`] },
    { when: 'nothing chosen by a person', draft: own({ priorApprovals: [] }), gives: [`risk ${at}`] },
    { when: 'the type is not known yet', draft: typed(null), gives: [`risk ${at}`] },
    { when: 'the service is changed', draft: typed('change-service'), gives: [`risk ${at}`] },
    { when: 'a new access', draft: typed('new-access'), gives: [`risk ${at}`] },
    {
      when: 'the second service forgotten',
      draft: twoSites({ priorApprovals: none }, { priorApprovals: [] }),
      gives: [`passed ${at}`, 'risk services[1].priorApprovals'],
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
    { when: 'no source spoke yet', asOf: '2019-12-31', gives: ['not-checked '] },
  ],
})

it('tells how many categories there are to look through', () => {
  expect(findings(approvalAnswered, { draft: site({ priorApprovals: [] }) })[0]?.remedy).toContain(
    '12 个类目',
  )
})
