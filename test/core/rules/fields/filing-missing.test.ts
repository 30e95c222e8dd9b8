import { filingMissing } from '../../../../electron/core/rules/fields/filing-missing'
import { aDraft, ruleTable } from '../rule-table'

const filed = (province: string | null, accessProvider: 'aliyun' | null) =>
  aDraft(({ filing }) => {
    Object.assign(filing, { province, accessProvider })
  })

ruleTable(filingMissing, {
  passes: [
    { when: 'both are chosen', gives: ['passed filing.province', 'passed filing.accessProvider'] },
    {
      when: 'six digits of a province',
      draft: filed('330000', 'aliyun'),
      gives: ['passed filing.province', 'passed filing.accessProvider'],
    },
  ],
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
    ...['99', '71', '3', '火星'].map((province) => ({
      when: `${province} as province`,
      draft: filed(province, 'aliyun'),
      gives: ['block filing.province', 'passed filing.accessProvider'],
      tells: [`备案省填的是“${province}”，不是省级区划的两位代码。`],
    })),
    ...['浙江', '浙江省'].map((province) => ({
      when: `${province} as province`,
      draft: filed(province, 'aliyun'),
      gives: ['block filing.province', 'passed filing.accessProvider'],
      mends: ['filing.province = 33'],
    })),
    {
      when: 'no provider',
      draft: filed('33', null),
      gives: ['passed filing.province', 'hint filing.accessProvider'],
    },
  ],
  cannotTell: [{ when: 'before the facts', asOf: '2017-01-01', gives: ['not-checked '] }],
})
