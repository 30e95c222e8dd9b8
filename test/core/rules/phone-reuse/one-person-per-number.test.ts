import { onePersonPerNumber } from '../../../../electron/core/rules/phone-reuse/one-person-per-number'
import { aDraft, anotherPerson, COMPANY, COMPANY_NUMBER, PERSON, ruleTable } from '../rule-table'
import { aLedger, theirFiling, theirRow } from './a-ledger'

const MINE = '13857100001'
const AT = 'principal.responsible.mobile'
const ours = { principalName: COMPANY, principalNumber: COMPANY_NUMBER, mobile: MINE }
/** Another draft of the same company in which somebody else has the number. */
const withAnother = (filingNumber: string | null = null) =>
  aDraft((draft) => {
    draft.principal.filingNumber = filingNumber
    draft.principal.responsible = { ...anotherPerson(), mobile: MINE }
  })

ruleTable(onePersonPerNumber, {
  passes: [
    {
      when: 'the same person has it in the other draft',
      ledger: aLedger([aDraft()]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'another principal’s person has it: the matter of another rule',
      ledger: aLedger([theirFiling((draft) => (draft.principal.responsible.mobile = MINE))]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'it is the emergency number there, whoever answers it',
      ledger: aLedger([], [theirRow({ ...ours, mobile: null, emergencyPhone: MINE, person: '林样本' })]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'only the name is known and it is the same',
      ledger: aLedger([], [theirRow({ ...ours, person: PERSON })]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the row does not say whose it is',
      ledger: aLedger([], [theirRow(ours)]),
      gives: [`passed ${AT}`],
    },
  ],
  finds: [
    {
      when: 'another person has it in what is filed',
      ledger: aLedger([withAnother('浙ICP备2026000002号')]),
      gives: [`risk ${AT}`],
    },
    { when: 'another person has it in a draft', ledger: aLedger([withAnother()]), gives: [`hint ${AT}`] },
    {
      when: 'an earlier row names another person, without a number',
      ledger: aLedger([], [theirRow({ ...ours, person: '林样本' })]),
      gives: [`risk ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'there is no ledger', gives: [`not-checked ${AT}`] },
    {
      when: 'the filing changes what is on file',
      draft: aDraft((draft) => (draft.filing.type = 'change-principal')),
      ledger: aLedger([withAnother('浙ICP备2026000002号')]),
      gives: [],
    },
    {
      when: 'no type is chosen: it may be any',
      draft: aDraft((draft) => {
        draft.filing.type = null
        draft.principal.responsible.mobile = null
      }),
      ledger: aLedger([withAnother()]),
      gives: [],
    },
  ],
})
