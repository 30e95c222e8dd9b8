import { personKeepsContact } from '../../../../electron/core/rules/phone-reuse/person-keeps-contact'
import { aDraft, COMPANY, COMPANY_NUMBER, PERSON, PERSON_NUMBER, ruleTable } from '../rule-table'
import { aLedger, theirDraft, theirRow } from './a-ledger'

const MINE = '13857100001'
const MY_MAIL = 'beian@yanshan-sample.cn'
const MOBILE = 'principal.responsible.mobile'
const MAIL = 'principal.responsible.email'
const me = { person: PERSON, personNumber: PERSON_NUMBER }
const ours = { principalName: COMPANY, principalNumber: COMPANY_NUMBER, ...me }

ruleTable(personKeepsContact, {
  passes: [
    {
      when: 'the person has the same number and address elsewhere, written otherwise',
      ledger: aLedger([], [theirRow({ ...me, mobile: '138 5710 0001', email: 'BEIAN@yanshan-sample.cn' })]),
      gives: [`passed ${MOBILE}`, `passed ${MAIL}`],
    },
    {
      when: 'one of two other filings has the number, the other an older one',
      ledger: aLedger([], [theirRow({ ...me, mobile: '13700000001' }), theirRow({ ...me, mobile: MINE })]),
      gives: [`passed ${MOBILE}`],
    },
    {
      when: 'another person has another number elsewhere',
      ledger: aLedger([theirDraft()]),
      gives: [],
    },
    {
      when: 'the person’s emergency number there is another one',
      ledger: aLedger([], [theirRow({ ...me, emergencyPhone: '13700000001' })]),
      gives: [],
    },
    {
      when: 'two people of that filing share the number: it is this person’s too',
      ledger: aLedger([
        theirDraft((draft) => {
          draft.services[0]!.responsible = {
            ...aDraft().principal.responsible,
            mobile: draft.principal.responsible.mobile,
          }
          draft.services.push({ ...draft.services[0]!, responsible: aDraft().principal.responsible })
        }),
      ]),
      gives: [`passed ${MOBILE}`, `passed ${MAIL}`],
    },
    {
      when: 'a change of what is on file brings the new number',
      draft: aDraft((draft) => (draft.filing.type = 'change-principal')),
      ledger: aLedger([], [theirRow({ ...ours, mobile: '13700000001' })]),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'the person has another number in an earlier filing of another principal',
      ledger: aLedger([], [theirRow({ ...me, mobile: '13700000001' })]),
      gives: [`risk ${MOBILE}`],
    },
    {
      when: 'in an earlier filing of the same principal',
      ledger: aLedger([], [theirRow({ ...ours, mobile: '13700000001' })]),
      gives: [`risk ${MOBILE}`],
    },
    {
      when: 'in a filing that does not say whose it is',
      ledger: aLedger(
        [],
        [theirRow({ ...me, principalName: null, principalNumber: null, mobile: '13700000001' })],
      ),
      gives: [`risk ${MOBILE}`],
    },
    {
      when: 'in a draft only',
      ledger: aLedger([aDraft((draft) => (draft.principal.responsible.mobile = '13700000001'))]),
      gives: [`hint ${MOBILE}`, `passed ${MAIL}`],
    },
    {
      when: 'the address is another one',
      ledger: aLedger([], [theirRow({ ...me, mobile: MINE, email: 'other@yanshan-sample.cn' })]),
      gives: [`passed ${MOBILE}`, `hint ${MAIL}`],
    },
    {
      when: 'a change of this principal, and another principal has the old number',
      draft: aDraft((draft) => (draft.filing.type = 'change-service')),
      ledger: aLedger([], [theirRow({ ...me, mobile: '13700000001' })]),
      gives: [`risk ${MOBILE}`],
    },
    {
      when: 'the person of a service has other values elsewhere',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = {
          ...draft.principal.responsible,
          certificate: { ...draft.principal.responsible.certificate, number: '330106199207203026' },
        }
      }),
      ledger: aLedger([theirDraft()]),
      gives: ['hint services[0].responsible.mobile', 'hint services[0].responsible.email'],
    },
  ],
  cannotTell: [
    { when: 'there is no ledger', gives: [`not-checked ${MOBILE}`, `not-checked ${MAIL}`] },
    {
      when: 'the draft has no certificate number by which to know the person',
      draft: aDraft((draft) => (draft.principal.responsible.certificate.number = null)),
      ledger: aLedger([], [theirRow({ ...me, mobile: '13700000001' })]),
      gives: [],
    },
    {
      when: 'the draft has neither number nor address',
      draft: aDraft((draft) => {
        draft.principal.responsible.mobile = null
        draft.principal.responsible.email = MY_MAIL.replace('@', '')
      }),
      ledger: aLedger([], [theirRow({ ...me, mobile: '13700000001', email: 'other@yanshan-sample.cn' })]),
      gives: [],
    },
  ],
})
