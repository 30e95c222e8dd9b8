import { describe, expect, it } from 'vitest'
import { oneOrderAtATime } from '../../../../electron/core/rules/phone-reuse/one-order-at-a-time'
import { aDraft, aPersonalDraft, COMPANY, findings, OTHER_NUMBER, ruleTable } from '../rule-table'
import { aLedger, theirDraft, theirRow } from './a-ledger'

const AT = 'principal.orderRunning'

ruleTable(oneOrderAtATime, {
  passes: [
    {
      when: 'the other draft is another principal’s',
      ledger: aLedger([theirDraft()]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'this principal stands only in earlier filings',
      ledger: aLedger([], [theirRow({ principalName: COMPANY, mobile: '13857100001' })]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'somebody else of the same name files for himself',
      draft: aPersonalDraft(),
      ledger: aLedger([aPersonalDraft((draft) => (draft.principal.certificate.number = OTHER_NUMBER))]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the other one is a version of this draft',
      draft: aDraft((draft) => (draft.id = 'one-draft')),
      ledger: aLedger([aDraft((draft) => (draft.id = 'one-draft'))]),
      gives: [`passed ${AT}`],
    },
  ],
  finds: [
    { when: 'another draft has the same number', ledger: aLedger([aDraft()]), gives: [`hint ${AT}`] },
    {
      when: 'the same number under a new name, already filed',
      ledger: aLedger([
        aDraft((draft) => {
          draft.principal.name = '杭州砚山新名样本科技有限公司'
          draft.principal.filingNumber = '浙ICP备2026000002号'
        }),
      ]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'the other draft has only the name yet',
      ledger: aLedger([aDraft((draft) => (draft.principal.certificate.number = null))]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'this draft has only the name yet',
      draft: aDraft((draft) => (draft.principal.certificate.number = null)),
      ledger: aLedger([aDraft()]),
      gives: [`hint ${AT}`],
    },
    {
      when: 'this draft has only the number yet',
      draft: aDraft((draft) => (draft.principal.name = null)),
      ledger: aLedger([aDraft()]),
      gives: [`hint ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'there is no ledger', gives: [`not-checked ${AT}`] },
    {
      when: 'the draft does not say who files',
      draft: aDraft((draft) => {
        draft.principal.name = null
        draft.principal.certificate.number = null
      }),
      ledger: aLedger([aDraft()]),
      gives: [`not-checked ${AT}`],
    },
  ],
})

describe('the drafts that are named', () => {
  const message = (count: number): string =>
    findings(oneOrderAtATime, {
      ledger: aLedger(
        Array.from({ length: count }, (_, at) => aDraft((draft) => (draft.title = `第 ${at + 1} 份`))),
      ),
    })[0]!.message

  it('are all of three', () => {
    expect(message(3)).toContain('别的草稿：“第 1 份”、“第 2 份”、“第 3 份”，同一时间')
  })

  it('are the first three of four, with how many there are', () => {
    expect(message(4)).toContain('“第 3 份”等 4 份，同一时间')
  })
})
