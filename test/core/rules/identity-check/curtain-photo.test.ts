import { curtainPhoto } from '../../../../electron/core/rules/identity-check/curtain-photo'
import { aDraft, ruleTable } from '../rule-table'

ruleTable(curtainPhoto, {
  passes: [
    { when: 'today', gives: ['passed services[0].responsible'] },
    { when: 'on the day it was dropped', asOf: '2019-07-29', gives: ['passed services[0].responsible'] },
  ],
  finds: [
    { when: 'the day before it was dropped', asOf: '2019-07-28', gives: ['risk services[0].responsible'] },
  ],
  cannotTell: [
    { when: 'before the facts begin', asOf: '2017-12-31', gives: ['not-checked '] },
    {
      when: 'there is no service',
      draft: aDraft((draft) => {
        draft.services = []
      }),
      gives: [],
    },
    {
      when: 'there is no service, before the facts begin',
      draft: aDraft((draft) => {
        draft.services = []
      }),
      asOf: '2017-12-31',
      gives: [],
    },
  ],
})
