import { beyondThisMachine } from '../../../../electron/core/rules/phone-reuse/beyond-this-machine'
import { aDraft, ruleTable } from '../rule-table'
import { aLedger, theirDraft } from './a-ledger'

const AT = 'principal.responsible.mobile'

ruleTable(beyondThisMachine, {
  passes: [],
  finds: [
    { when: 'there is a number and no ledger', gives: [`offline ${AT}`] },
    { when: 'there is a ledger too', ledger: aLedger([theirDraft()]), gives: [`offline ${AT}`] },
  ],
  cannotTell: [
    {
      when: 'there is no number',
      draft: aDraft((draft) => (draft.principal.responsible.mobile = null)),
      gives: [],
    },
    {
      when: 'the number is blank',
      draft: aDraft((draft) => (draft.principal.responsible.mobile = ' ')),
      gives: [],
    },
  ],
})
