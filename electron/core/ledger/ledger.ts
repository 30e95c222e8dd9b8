/**
 * What is known of other filings: drafts kept on this machine, drafts checked together, and earlier filings that were
 * imported. Rules that compare a draft with others look here; whatever the machine does not hold cannot be known.
 */

/** What an entry's value is. Numbers and addresses are compared by their key, so notation makes no difference. */
export const LEDGER_KINDS = ['phone', 'email', 'person', 'domain', 'principal'] as const
export type LedgerKind = (typeof LEDGER_KINDS)[number]

export interface LedgerEntry {
  readonly kind: LedgerKind
  /** Normalised value: digits of a phone, lower-case address, certificate number in code form, domain as ASCII. */
  readonly key: string
  /** `filing`: filed or handed in, as far as is known. `draft`: only prepared, so nobody else sees it yet. */
  readonly standing: 'filing' | 'draft'
  /** Id of the draft, or of the imported row: entries of one source are never compared with each other. */
  readonly source: string
  /** What people call the source: the draft's title or the principal's name. */
  readonly title: string
  readonly principal: { readonly name: string | null; readonly number: string | null }
  /** Where the value stands there, in words: `主体负责人手机`, `网站负责人邮箱`. */
  readonly role: string
  /** Name of the person to whom a phone, e-mail or certificate number belongs, where known. */
  readonly person: string | null
  /** Certificate number of that person, where known. */
  readonly personNumber: string | null
}

/** Look-up by kind and key; built once and asked by many checks. */
export interface Ledger {
  readonly size: number
  at(kind: LedgerKind, key: string): readonly LedgerEntry[]
}
