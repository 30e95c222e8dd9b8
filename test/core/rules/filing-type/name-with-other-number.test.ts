import { describe, expect, it } from 'vitest'
import { nameWithOtherNumber } from '../../../../electron/core/rules/filing-type/name-with-other-number'
import { aDraft, COMPANY, COMPANY_NUMBER, findings, PERSON_NUMBER, ruleTable } from '../rule-table'
import { earlier, OTHER_COMPANY_NUMBER, otherDrafts } from './earlier'

const at = 'principal.certificate.number'
const passes = [`passed ${at}`]
const finds = [`confirm ${at}`]
const changed = { principalNumber: OTHER_COMPANY_NUMBER }
const domains = ['yanshan-sample.cn']

ruleTable(nameWithOtherNumber, {
  passes: [
    { when: 'the ledger is empty', ledger: earlier(), gives: passes },
    { when: 'the same number', ledger: earlier({ domains }), gives: passes },
    {
      when: 'the same number, written otherwise',
      ledger: earlier({ domains, principalNumber: ` ${COMPANY_NUMBER.toLowerCase()}` }),
      gives: passes,
    },
    {
      when: 'the number there is unknown',
      ledger: earlier({ domains, principalNumber: null }),
      gives: passes,
    },
    {
      when: 'another name with the same person',
      ledger: earlier({ ...changed, principalName: '杭州别样样本有限公司', personNumber: PERSON_NUMBER }),
      gives: passes,
    },
    {
      when: 'nothing leads there',
      ledger: earlier({ ...changed, domains: ['other-sample.cn'] }),
      gives: passes,
    },
    {
      when: 'it is this draft itself',
      draft: aDraft((draft) => {
        draft.id = 'own'
      }),
      ledger: otherDrafts(
        aDraft((draft) => {
          draft.id = 'own'
          draft.principal.certificate.number = OTHER_COMPANY_NUMBER
        }),
      ),
      gives: passes,
    },
    {
      when: 'the draft has no number',
      draft: aDraft((draft) => {
        draft.principal.certificate.number = null
      }),
      ledger: earlier({ ...changed, domains }),
      gives: [],
    },
    {
      when: 'the draft has no name',
      draft: aDraft((draft) => {
        draft.principal.name = ' '
      }),
      ledger: earlier({ ...changed, domains, principalName: null }),
      gives: [],
    },
  ],
  finds: [
    { when: 'the domain leads to another number', ledger: earlier({ ...changed, domains }), gives: finds },
    { when: 'the person does', ledger: earlier({ ...changed, personNumber: PERSON_NUMBER }), gives: finds },
    { when: 'the mobile does', ledger: earlier({ ...changed, mobile: '13857100001' }), gives: finds },
    { when: 'the landline does', ledger: earlier({ ...changed, landline: '0571-88000003' }), gives: finds },
    {
      when: 'the e-mail does',
      ledger: earlier({ ...changed, email: 'BEIAN@yanshan-sample.cn' }),
      gives: finds,
    },
    {
      when: 'the name in other brackets and width',
      draft: aDraft((draft) => {
        draft.principal.name = '样本（杭州）有限公司'
      }),
      ledger: earlier({ ...changed, domains, principalName: '样本(杭州)有限公司' }),
      gives: finds,
    },
    {
      when: 'another draft',
      ledger: otherDrafts(
        aDraft((draft) => {
          draft.id = 'other'
          draft.principal.certificate.number = OTHER_COMPANY_NUMBER
        }),
      ),
      gives: finds,
    },
  ],
  cannotTell: [{ when: 'there is no ledger', gives: [`not-checked ${at}`] }],
})

describe('what is said', () => {
  it('names both numbers and where the other stands', () => {
    expect(findings(nameWithOtherNumber, { ledger: earlier({ ...changed, domains }) })[0]!.message).toBe(
      `填写的证件号码是“${COMPANY_NUMBER}”，“${COMPANY}”里同名主体的号码是“${OTHER_COMPANY_NUMBER}”。`,
    )
  })
})
