import { secondNumberOtherPrincipal } from '../../../../electron/core/rules/phone-reuse/second-number-other-principal'
import { aDraft, COMPANY, COMPANY_NUMBER, ruleTable } from '../rule-table'
import { aLedger, theirDraft, theirFiling, theirRow } from './a-ledger'

const P = 'principal.responsible'
const [MOBILE, EMERGENCY, LANDLINE] = ['13857100001', '15868100002', '057188000003']

ruleTable(secondNumberOtherPrincipal, {
  passes: [
    {
      when: 'others have other numbers',
      ledger: aLedger([theirDraft()]),
      gives: [`passed ${P}.mobile`, `passed ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
    {
      when: 'the mobile is another principal’s mobile: the matter of another rule',
      ledger: aLedger([], [theirRow({ mobile: MOBILE })]),
      gives: [`passed ${P}.mobile`, `passed ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
    {
      when: 'the same principal has all three',
      ledger: aLedger(
        [],
        [theirRow({ principalName: COMPANY, emergencyPhone: EMERGENCY, landline: LANDLINE })],
      ),
      gives: [`passed ${P}.mobile`, `passed ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
    {
      when: 'another desk of the same switchboard',
      draft: aDraft((draft) => (draft.principal.responsible.landline = '0571-88000003-801')),
      ledger: aLedger([], [theirRow({ landline: '0571-88000003-802' })]),
      gives: [`passed ${P}.mobile`, `passed ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
  ],
  finds: [
    {
      when: 'the emergency number is another’s emergency number',
      ledger: aLedger([], [theirRow({ emergencyPhone: EMERGENCY })]),
      gives: [`passed ${P}.mobile`, `hint ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
    {
      when: 'the emergency number is another’s mobile',
      ledger: aLedger([theirFiling((draft) => (draft.principal.responsible.mobile = EMERGENCY))]),
      gives: [`passed ${P}.mobile`, `hint ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
    {
      when: 'the mobile is another’s emergency number',
      ledger: aLedger([theirDraft((draft) => (draft.principal.responsible.emergencyPhone = MOBILE))]),
      gives: [`hint ${P}.mobile`, `passed ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
    {
      when: 'the landline is another’s, with other dashes',
      ledger: aLedger([], [theirRow({ landline: '(0571) 8800-0003' })]),
      gives: [`passed ${P}.mobile`, `passed ${P}.emergencyPhone`, `hint ${P}.landline`],
    },
  ],
  cannotTell: [
    {
      when: 'there is no ledger',
      gives: [`not-checked ${P}.mobile`, `not-checked ${P}.emergencyPhone`, `not-checked ${P}.landline`],
    },
    {
      when: 'nothing is filled in',
      draft: aDraft((draft) => {
        Object.assign(draft.principal.responsible, { mobile: null, emergencyPhone: null, landline: null })
      }),
      ledger: aLedger([theirDraft()]),
      gives: [],
    },
    {
      when: 'the other one does not say whose it is',
      draft: aDraft((draft) => (draft.principal.certificate.number = COMPANY_NUMBER)),
      ledger: aLedger([], [theirRow({ principalName: null, principalNumber: null, landline: LANDLINE })]),
      gives: [`passed ${P}.mobile`, `passed ${P}.emergencyPhone`, `not-checked ${P}.landline`],
    },
    {
      when: 'the other one, of no known principal, has the mobile as mobile',
      ledger: aLedger([], [theirRow({ principalName: null, principalNumber: null, mobile: MOBILE })]),
      gives: [`passed ${P}.mobile`, `passed ${P}.emergencyPhone`, `passed ${P}.landline`],
    },
  ],
})
