import { filingMissing } from '../../../../electron/core/rules/fields/filing-missing'
import { aDraft, ruleTable } from '../rule-table'

const filed = (province: string | null, accessProvider: 'aliyun' | null) =>
  aDraft(({ filing }) => {
    Object.assign(filing, { province, accessProvider })
  })

ruleTable(filingMissing, {
  passes: [{ when: 'both are chosen', gives: ['passed filing.province', 'passed filing.accessProvider'] }],
  finds: [
    {
      when: 'no province',
      draft: filed(null, 'aliyun'),
      gives: ['block filing.province', 'passed filing.accessProvider'],
    },
    {
      when: 'white space as province',
      draft: filed(' ', 'aliyun'),
      gives: ['block filing.province', 'passed filing.accessProvider'],
    },
    {
      when: 'no provider',
      draft: filed('33', null),
      gives: ['passed filing.province', 'hint filing.accessProvider'],
    },
  ],
  cannotTell: [{ when: 'before the facts', asOf: '2017-01-01', gives: ['not-checked '] }],
})
