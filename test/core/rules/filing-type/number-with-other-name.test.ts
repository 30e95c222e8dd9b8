import { numberWithOtherName } from '../../../../electron/core/rules/filing-type/number-with-other-name'
import { aDraft, ruleTable } from '../rule-table'
import { earlier, OTHER_COMPANY_NUMBER } from './earlier'

const at = 'principal.name'
const passes = [`passed ${at}`]

ruleTable(numberWithOtherName, {
  passes: [
    { when: 'the ledger is empty', ledger: earlier(), gives: passes },
    { when: 'the same name', ledger: earlier({}), gives: passes },
    { when: 'no name is known there', ledger: earlier({ principalName: null }), gives: passes },
    { when: 'a blank name there', ledger: earlier({ principalName: ' ' }), gives: passes },
    {
      when: 'another name and number',
      ledger: earlier({ principalName: '别样样本有限公司', principalNumber: OTHER_COMPANY_NUMBER }),
      gives: passes,
    },
    {
      when: 'no name here',
      draft: aDraft((draft) => {
        draft.principal.name = null
      }),
      ledger: earlier({}),
      gives: [],
    },
    {
      when: 'no number here',
      draft: aDraft((draft) => {
        draft.principal.certificate.number = ''
      }),
      ledger: earlier({}),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'another name',
      ledger: earlier({ principalName: '别样样本有限公司' }),
      gives: [`confirm ${at}`],
    },
    {
      when: 'another name beside the same one',
      ledger: earlier({}, { principalName: '别样样本有限公司' }),
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [{ when: 'there is no ledger', gives: [`not-checked ${at}`] }],
})
