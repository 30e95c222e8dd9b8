import { entriesOfEarlier, type EarlierFiling } from '../../../../electron/core/ledger/earlier-filing'
import { entriesOfDraft } from '../../../../electron/core/ledger/entries-of-draft'
import type { Ledger, LedgerEntry } from '../../../../electron/core/ledger/ledger'
import { makeLedger } from '../../../../electron/core/ledger/ledger-book'
import type { Draft } from '../../../../electron/core/filing/draft'
import { COMPANY, COMPANY_NUMBER } from '../rule-table'

/** Another valid number, invented. */
export const OTHER_COMPANY_NUMBER = '91310115MA1ABCD11M'

const NOTHING: EarlierFiling = {
  principalName: COMPANY,
  principalNumber: COMPANY_NUMBER,
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
}

/** A ledger of earlier filings, each with what it holds different. */
export const earlier = (...rows: Partial<EarlierFiling>[]): Ledger =>
  makeLedger(rows.flatMap((row, at) => entriesOfEarlier({ ...NOTHING, ...row }, `row-${at}`)))

/** A ledger of other drafts. */
export const otherDrafts = (...drafts: Draft[]): Ledger =>
  makeLedger(drafts.flatMap((draft, at): LedgerEntry[] => entriesOfDraft(draft, draft.id ?? `draft-${at}`)))
