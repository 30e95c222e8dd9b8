import type { EarlierFiling } from '../../../../electron/core/ledger/earlier-filing'
import { entriesOfEarlier } from '../../../../electron/core/ledger/earlier-filing'
import { entriesOfDraft } from '../../../../electron/core/ledger/entries-of-draft'
import type { Ledger } from '../../../../electron/core/ledger/ledger'
import { makeLedger } from '../../../../electron/core/ledger/ledger-book'
import type { Draft } from '../../../../electron/core/filing/draft'
import { aDraft, anotherPerson, type Change } from '../rule-table'

/** Invented: another company of 杭州 with a person, numbers and a domain of its own. */
export const OTHER_COMPANY = '杭州听泉样本商贸有限公司'
export const OTHER_COMPANY_NUMBER = '91330106MA2TEXT27X'

/** A draft of the other company, with what a case wants different. */
export const theirDraft = (change: Change = () => undefined): Draft =>
  aDraft((draft) => {
    draft.title = '听泉首次备案'
    draft.principal.name = OTHER_COMPANY
    draft.principal.certificate.number = OTHER_COMPANY_NUMBER
    draft.principal.responsible = {
      ...anotherPerson(),
      mobile: '13957100011',
      emergencyPhone: '15968100012',
      landline: '0571-88000013',
      email: 'beian@tingquan-sample.cn',
    }
    for (const domain of draft.services[0]!.domains) domain.name = 'tingquan-sample.cn'
    change(draft)
  })

/** The same company with a number of its own already: what stands there is filed. */
export const theirFiling = (change: Change = () => undefined): Draft =>
  theirDraft((draft) => {
    draft.title = '听泉新增网站'
    draft.principal.filingNumber = '浙ICP备2026000001号'
    change(draft)
  })

export const theirRow = (change: Partial<EarlierFiling> = {}): EarlierFiling => ({
  principalName: OTHER_COMPANY,
  principalNumber: OTHER_COMPANY_NUMBER,
  person: null,
  personNumber: null,
  part: null,
  mobile: null,
  emergencyPhone: null,
  landline: null,
  email: null,
  domains: [],
  filingNumber: null,
  note: null,
  ...change,
})

/** Drafts and rows as one ledger; each is a source of its own. */
export const aLedger = (drafts: readonly Draft[], rows: readonly EarlierFiling[] = []): Ledger =>
  makeLedger([
    ...drafts.flatMap((draft, at) => entriesOfDraft(draft, draft.id ?? `draft-${at}`)),
    ...rows.flatMap((row, at) => entriesOfEarlier(row, `row-${at}`)),
  ])
