import { smsVerification } from '../../../../electron/core/rules/identity-check/sms-verification'
import { aDraft, ruleTable } from '../rule-table'

const at = 'filing.province'
const inProvince = (province: string | null) =>
  aDraft((draft) => {
    draft.filing.province = province
  })

ruleTable(smsVerification, {
  passes: [
    {
      when: '北京 the day before it held everywhere',
      draft: inProvince('11'),
      asOf: '2020-08-16',
      gives: [`passed ${at}`],
    },
    {
      when: '浙江 the day before its pilot',
      draft: inProvince('33'),
      asOf: '2018-09-09',
      gives: [`passed ${at}`],
    },
    {
      when: 'a filing that is given up',
      draft: aDraft((draft) => {
        draft.filing.type = 'cancel-access'
      }),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: '北京 from the day it held everywhere',
      draft: inProvince('11'),
      asOf: '2020-08-17',
      gives: [`offline ${at}`],
    },
    { when: '浙江 from its pilot on', draft: inProvince('33'), asOf: '2018-09-10', gives: [`offline ${at}`] },
    { when: 'any province today', draft: inProvince(null), gives: [`offline ${at}`], sure: ['medium'] },
  ],
  cannotTell: [
    {
      when: 'the province is unknown and it did not hold everywhere',
      draft: inProvince(null),
      asOf: '2019-01-01',
      gives: [`not-checked ${at}`],
    },
    { when: 'before the first pilot', asOf: '2017-12-17', gives: ['not-checked '] },
  ],
})
