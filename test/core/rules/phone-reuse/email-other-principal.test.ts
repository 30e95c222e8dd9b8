import { emailOtherPrincipal } from '../../../../electron/core/rules/phone-reuse/email-other-principal'
import { aDraft, COMPANY, PERSON, PERSON_NUMBER, ruleTable } from '../rule-table'
import { aLedger, theirDraft, theirRow } from './a-ledger'

const MINE = 'beian@yanshan-sample.cn'
const AT = 'principal.responsible.email'

ruleTable(emailOtherPrincipal, {
  passes: [
    { when: 'others have other addresses', ledger: aLedger([theirDraft()]), gives: [`passed ${AT}`] },
    {
      when: 'the same person uses it at another principal',
      ledger: aLedger([], [theirRow({ email: MINE, person: PERSON, personNumber: PERSON_NUMBER })]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'somebody of the same name uses it there',
      ledger: aLedger([], [theirRow({ email: MINE, person: PERSON })]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'another person of the same principal uses it',
      ledger: aLedger([], [theirRow({ principalName: COMPANY, email: MINE, person: '林样本' })]),
      gives: [`passed ${AT}`],
    },
  ],
  finds: [
    {
      when: 'another person of another principal uses it, in capitals',
      ledger: aLedger([], [theirRow({ email: 'BeiAn@Yanshan-Sample.cn', person: '林样本' })]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'a stranger and the same person use it',
      ledger: aLedger(
        [theirDraft((draft) => (draft.principal.responsible.email = MINE))],
        [theirRow({ email: MINE, person: PERSON, personNumber: PERSON_NUMBER })],
      ),
      gives: [`hint ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'there is no ledger', gives: [`not-checked ${AT}`] },
    {
      when: 'the other principal does not say whose it is',
      ledger: aLedger([], [theirRow({ email: MINE })]),
      gives: [`not-checked ${AT}`],
    },
    {
      when: 'the address is none',
      draft: aDraft((draft) => (draft.principal.responsible.email = '没有')),
      ledger: aLedger([theirDraft()]),
      gives: [`not-checked ${AT}`],
    },
    {
      when: 'there is none',
      draft: aDraft((draft) => (draft.principal.responsible.email = null)),
      ledger: aLedger([theirDraft()]),
      gives: [],
    },
  ],
})
