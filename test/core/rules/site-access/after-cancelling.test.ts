import { expect, it } from 'vitest'
import { afterCancelling } from '../../../../electron/core/rules/site-access/after-cancelling'
import type { FilingType } from '../../../../electron/core/filing/vocabulary'
import { aDraft, findings, ruleTable } from '../rule-table'

const typed = (type: FilingType | null) =>
  aDraft((draft) => {
    draft.filing.type = type
  })

ruleTable(afterCancelling, {
  passes: [
    { when: 'a first filing', gives: [] },
    { when: 'no type', draft: typed(null), gives: [] },
    { when: 'a change', draft: typed('change-access'), gives: [] },
    { when: 'a new access', draft: typed('new-access'), gives: [] },
  ],
  finds: [
    { when: 'the access', draft: typed('cancel-access'), gives: ['offline filing.type'] },
    { when: 'the service', draft: typed('cancel-service'), gives: ['offline filing.type'] },
    { when: 'everything', draft: typed('cancel-principal'), gives: ['offline filing.type'] },
  ],
  cannotTell: [],
})

it('keeps a number whose access alone is given up', () => {
  expect(findings(afterCancelling, { draft: typed('cancel-access') })[0]?.remedy).toContain('新增接入')
  expect(findings(afterCancelling, { draft: typed('cancel-service') })[0]?.remedy).toContain('关闭网站')
})
