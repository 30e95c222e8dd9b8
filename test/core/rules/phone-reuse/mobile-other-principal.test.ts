import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../../electron/core/reference/facts'
import { mobileOtherPrincipal } from '../../../../electron/core/rules/phone-reuse/mobile-other-principal'
import { facts } from '../../../helpers/facts'
import {
  aDraft,
  aFiling,
  anotherPerson,
  COMPANY,
  COMPANY_NUMBER,
  findings,
  PERSON,
  PERSON_NUMBER,
  ruleTable,
  TODAY,
} from '../rule-table'
import { aLedger, theirDraft, theirFiling, theirRow } from './a-ledger'

const MINE = '13857100001'
const AT = 'principal.responsible.mobile'
const withMine = (change: Parameters<typeof theirDraft>[0] = () => undefined) =>
  theirDraft((draft) => {
    draft.principal.responsible.mobile = MINE
    change!(draft)
  })
const filedWithMine = (change: Parameters<typeof theirDraft>[0] = () => undefined) =>
  theirFiling((draft) => {
    draft.principal.responsible.mobile = MINE
    change!(draft)
  })
/** The same person as in the draft that is checked. */
const samePerson = { name: PERSON, number: PERSON_NUMBER }

ruleTable(mobileOtherPrincipal, {
  passes: [
    { when: 'another principal has other numbers', ledger: aLedger([theirDraft()]), gives: [`passed ${AT}`] },
    {
      when: 'the same principal files again with the number',
      ledger: aLedger([aDraft((draft) => (draft.principal.filingNumber = '浙ICP备2026000002号'))]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the principal is the same by number though it was renamed',
      ledger: aLedger([filedWithMine((draft) => (draft.principal.certificate.number = COMPANY_NUMBER))]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the principal is the same by name though its number was mistyped and its brackets are other ones',
      draft: aDraft((draft) => (draft.principal.name = '砚山（杭州）样本科技有限公司')),
      ledger: aLedger([filedWithMine((draft) => (draft.principal.name = '砚山(杭州) 样本科技有限公司'))]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a version of the same draft has the number under another name',
      draft: aDraft((draft) => (draft.id = 'one-draft')),
      ledger: aLedger([withMine((draft) => (draft.id = 'one-draft')), theirDraft()]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the number is only the emergency number of another principal',
      ledger: aLedger([theirFiling((draft) => (draft.principal.responsible.emergencyPhone = MINE))]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the row of the number does not say its principal, but is no mobile',
      ledger: aLedger([], [theirRow({ principalName: null, principalNumber: null, landline: MINE })]),
      gives: [`passed ${AT}`],
    },
  ],
  finds: [
    {
      when: 'another principal has filed it under another person',
      ledger: aLedger([filedWithMine()]),
      gives: [`block ${AT}`],
    },
    {
      when: 'an imported earlier filing has it, without its person',
      ledger: aLedger([], [theirRow({ mobile: '+86 138-5710-0001' })]),
      gives: [`block ${AT}`],
    },
    {
      when: 'another principal has it only in a draft',
      ledger: aLedger([withMine()]),
      gives: [`risk ${AT}`],
    },
    {
      when: 'one of two others is filed',
      ledger: aLedger([withMine()], [theirRow({ mobile: MINE })]),
      gives: [`block ${AT}`],
    },
    {
      when: 'a service’s person has a number of another principal, the principal’s person has not',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = {
          ...anotherPerson('砚小满', '330106199511110023'),
          mobile: '13957100011',
        }
      }),
      ledger: aLedger([theirFiling()]),
      gives: [`passed ${AT}`, 'block services[0].responsible.mobile'],
    },
    {
      when: 'the number stands twice in the draft: told once, at the first place',
      draft: aDraft((draft) => (draft.services[0]!.responsible = draft.principal.responsible)),
      ledger: aLedger([filedWithMine()]),
      gives: [`block ${AT}`],
    },
    {
      when: 'only the name of the person is known, and it is the same',
      ledger: aLedger([], [theirRow({ mobile: MINE, person: PERSON })]),
      gives: [`confirm ${AT}`],
    },
    {
      when: 'the same person has it at another principal, where no province refuses that',
      ledger: aLedger([], [theirRow({ mobile: MINE, person: PERSON, personNumber: PERSON_NUMBER })]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'the same person has it in a province that refuses people of other principals',
      draft: aDraft((draft) => (draft.filing.province = '37')),
      ledger: aLedger([], [theirRow({ mobile: MINE, person: PERSON, personNumber: PERSON_NUMBER })]),
      gives: [`risk ${AT}`],
    },
    {
      when: 'the same person in such a province, the other one only a draft',
      draft: aDraft((draft) => (draft.filing.province = '37')),
      ledger: aLedger([
        withMine((draft) => {
          draft.principal.responsible.name = samePerson.name
          draft.principal.responsible.certificate.number = samePerson.number
        }),
      ]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'the same person and a stranger both have it: the stranger counts',
      ledger: aLedger(
        [],
        [
          theirRow({ mobile: MINE, person: PERSON, personNumber: PERSON_NUMBER }),
          theirRow({ mobile: MINE, person: '林样本' }),
        ],
      ),
      gives: [`block ${AT}`],
    },
    {
      when: 'the same person before the day on which anybody asked for one number everywhere',
      asOf: '2025-01-01',
      ledger: aLedger([], [theirRow({ mobile: MINE, person: PERSON, personNumber: PERSON_NUMBER })]),
      gives: [`hint ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'there is no ledger', gives: [`not-checked ${AT}`] },
    { when: 'the ledger is empty', ledger: aLedger([]), gives: [`not-checked ${AT}`] },
    {
      when: 'there is no number',
      draft: aDraft((draft) => (draft.principal.responsible.mobile = null)),
      ledger: aLedger([filedWithMine()]),
      gives: [],
    },
    {
      when: 'the number is blank',
      draft: aDraft((draft) => (draft.principal.responsible.mobile = '  ')),
      ledger: aLedger([filedWithMine()]),
      gives: [],
    },
    {
      when: 'the number is none',
      draft: aDraft((draft) => (draft.principal.responsible.mobile = '一三八')),
      ledger: aLedger([filedWithMine()]),
      gives: [`not-checked ${AT}`],
    },
    {
      when: 'the draft does not say who files',
      draft: aDraft((draft) => {
        draft.principal.name = null
        draft.principal.certificate.number = null
      }),
      ledger: aLedger([filedWithMine()]),
      gives: [`not-checked ${AT}`],
    },
    {
      when: 'the other one does not say who filed',
      ledger: aLedger([
        filedWithMine((draft) => {
          draft.principal.name = null
          draft.principal.certificate.number = null
        }),
      ]),
      gives: [`not-checked ${AT}`],
    },
  ],
})

describe('what is told of the other one', () => {
  const messageFor = (ledger: ReturnType<typeof aLedger>): string =>
    findings(mobileOtherPrincipal, { ledger })[0]?.message ?? ''

  it('names a draft by its title, its principal and the role, and says that it is only prepared', () => {
    expect(messageFor(aLedger([withMine()]))).toBe(
      '主体负责人手机“13857100001”也是草稿“听泉首次备案”（杭州听泉样本商贸有限公司）的主体负责人手机，一个手机号只能用于一个主体。那一份还没有提交，先提交的一份会占用它。',
    )
  })

  it('names what is filed before what is prepared, and how many more there are', () => {
    const message = messageFor(
      aLedger([withMine(), filedWithMine()], [theirRow({ mobile: MINE, part: 'service' })]),
    )
    expect(message).toContain(
      '已备案主体的草稿“听泉新增网站”（杭州听泉样本商贸有限公司）的主体负责人手机，另有 2 处',
    )
    expect(message).not.toContain('还没有提交')
  })

  it('names an earlier filing by its principal, once', () => {
    expect(messageFor(aLedger([], [theirRow({ mobile: MINE, part: 'service' })]))).toContain(
      '也是历史备案“杭州听泉样本商贸有限公司”的网站负责人手机，',
    )
  })

  it('says why where the other one names nobody, and where the draft does not', () => {
    const whyFor = (draft = aDraft()): string =>
      findings(mobileOtherPrincipal, {
        draft,
        ledger: aLedger([], [theirRow({ principalName: null, principalNumber: null, mobile: MINE })]),
      })[0]?.why ?? ''
    expect(whyFor()).toContain('那里没有写主体')
    expect(
      whyFor(
        aDraft((draft) => {
          draft.principal.name = null
          draft.principal.certificate.number = null
        }),
      ),
    ).toContain('主体名称和证件号码都没有填写')
  })
})

describe('a province that lets principals share numbers', () => {
  const allowing: Facts = {
    ...facts(),
    provincial: (code, field) => {
      const fact = facts().provincial(code, field)
      return field === 'phones.reuseAcrossEntitiesAllowed' && fact
        ? ({ ...fact, value: true } as never)
        : fact
    },
  }

  it('passes by the word of the province', () => {
    const filing = aFiling(aDraft(), [], [], { ledger: aLedger([filedWithMine()]) })
    expect(mobileOtherPrincipal.check(filing, { today: TODAY, facts: allowing })).toMatchObject([
      { outcome: 'passed', path: AT, fact: { id: 'province/33/phones.reuseAcrossEntitiesAllowed' } },
    ])
    expect(COMPANY).not.toBe('')
  })
})
