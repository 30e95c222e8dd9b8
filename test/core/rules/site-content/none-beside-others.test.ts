import { expect, it } from 'vitest'
import { noneBesideOthers } from '../../../../electron/core/rules/site-content/none-beside-others'
import { findings, ruleTable } from '../rule-table'
import { approval, none, site } from './content-drafts'

const at = 'services[0].priorApprovals'
const both = site({ priorApprovals: [approval('av', '0108283'), ...none] })

ruleTable(noneBesideOthers, {
  passes: [
    { when: 'none alone', draft: site({ priorApprovals: none }), gives: [`passed ${at}`] },
    { when: 'one category alone', draft: site({ priorApprovals: [approval('av')] }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ priorApprovals: [...none, approval('av')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [{ when: 'none beside a category', draft: both, gives: [`risk ${at}`] }],
  cannotTell: [
    { when: 'not answered: that is the other rule', draft: site({ priorApprovals: [] }), gives: [] },
  ],
})

it('keeps the category and its number when “none” is taken away', () => {
  const [found] = findings(noneBesideOthers, { draft: both })
  expect(found?.message).toContain('广播电影电视节目')
  expect(found?.fixes?.[0]?.changes).toEqual([{ path: at, value: [approval('av', '0108283')] }])
})
