import { describe, expect, it } from 'vitest'
import { personElsewhere } from '../../../../electron/core/rules/phone-reuse/person-elsewhere'
import {
  aDraft,
  anotherPerson,
  aPersonalDraft,
  COMPANY,
  findings,
  OTHER_NUMBER,
  PERSON,
  PERSON_NUMBER,
  ruleTable,
} from '../rule-table'
import { aLedger, theirDraft, theirFiling, theirRow } from './a-ledger'

const AT = 'principal.responsible.certificate.number'
const SITE = 'services[0].responsible.certificate.number'
const me = { person: PERSON, personNumber: PERSON_NUMBER }
/** The principal's head is the legal representative; somebody else runs the site. */
const withSiteHead = (number = OTHER_NUMBER) =>
  aDraft((draft) => (draft.services[0]!.responsible = anotherPerson('林样本', number)))

ruleTable(personElsewhere, {
  passes: [
    {
      when: 'nobody of the draft stands elsewhere',
      draft: withSiteHead('330106199511110023'),
      ledger: aLedger([theirDraft()]),
      gives: [`passed ${AT}`, `passed ${SITE}`],
    },
    {
      when: 'the person files for himself elsewhere',
      ledger: aLedger([aPersonalDraft()]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the person files for himself here and is responsible for a company elsewhere',
      draft: aPersonalDraft(),
      ledger: aLedger([aDraft((draft) => (draft.principal.filingNumber = '浙ICP备2026000002号'))]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the person is responsible in another filing of the same principal',
      ledger: aLedger([], [theirRow({ ...me, principalName: COMPANY, part: 'service' })]),
      gives: [`passed ${AT}`],
    },
  ],
  finds: [
    {
      when: 'the person answers for a site here and for one of another company there',
      ledger: aLedger([], [theirRow({ ...me, part: 'service' })]),
      gives: [`risk ${AT}`],
    },
    {
      when: 'there the principal’s person answers for the site, as nobody else is named',
      draft: withSiteHead(),
      ledger: aLedger([theirFiling()]),
      gives: [`passed ${AT}`, `risk ${SITE}`],
    },
    {
      when: 'the other company’s site is only in a draft',
      draft: withSiteHead(),
      ledger: aLedger([theirDraft()]),
      gives: [`passed ${AT}`, `hint ${SITE}`],
    },
    {
      when: 'a head of two companies whose sites others answer for',
      draft: withSiteHead('330106199511110023'),
      ledger: aLedger([], [theirRow({ ...me, part: 'principal' })]),
      gives: [`hint ${AT}`, `passed ${SITE}`],
    },
    {
      when: 'a head here who answers for a site there',
      draft: withSiteHead('330106199511110023'),
      ledger: aLedger([], [theirRow({ ...me, part: 'service' })]),
      gives: [`hint ${AT}`, `passed ${SITE}`],
    },
    {
      when: 'the row does not say for what the person is responsible',
      ledger: aLedger([], [theirRow(me)]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'a number of 15 digits is the same person’s',
      draft: aDraft((draft) => (draft.principal.responsible.certificate.number = '330106880315401')),
      ledger: aLedger([], [theirRow({ ...me, part: 'service' })]),
      gives: [`risk ${AT}`],
    },
    {
      when: 'a province that refuses the certificate of another principal’s person',
      draft: aDraft((draft) => (draft.filing.province = '51')),
      ledger: aLedger([], [theirRow({ ...me, part: 'principal' })]),
      gives: [`risk ${AT}`],
    },
    {
      when: 'such a province, the other one only a draft',
      draft: aDraft((draft) => {
        draft.filing.province = '510000'
        draft.principal.responsible.certificate.number = OTHER_NUMBER
      }),
      ledger: aLedger([theirDraft()]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'a draft without services has a head of another company',
      draft: aDraft((draft) => (draft.services = [])),
      ledger: aLedger([], [theirRow({ ...me, part: 'service' })]),
      gives: [`hint ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'there is no ledger', gives: [`not-checked ${AT}`] },
    {
      when: 'the person has no number',
      draft: aDraft((draft) => (draft.principal.responsible.certificate.number = null)),
      ledger: aLedger([theirDraft()]),
      gives: [],
    },
    {
      when: 'the other one does not say who filed',
      ledger: aLedger([], [theirRow({ ...me, principalName: null, principalNumber: null })]),
      gives: [`not-checked ${AT}`],
    },
  ],
})

describe('the sentence', () => {
  it('names the person, or the number where there is no name', () => {
    const said = (draft = aDraft()): string =>
      findings(personElsewhere, { draft, ledger: aLedger([], [theirRow({ ...me, part: 'service' })]) })[0]!
        .message
    expect(said()).toContain(`主体负责人“${PERSON}”也是历史备案`)
    expect(said(aDraft((draft) => (draft.principal.responsible.name = null)))).toContain(
      `主体负责人（${PERSON_NUMBER}）也是`,
    )
  })
})
