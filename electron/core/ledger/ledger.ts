/**
 * What is known of other filings: drafts kept on this machine, drafts checked together, and earlier filings that were
 * imported. Rules that compare a draft with others look here; whatever the machine does not hold cannot be known.
 */

/** What an entry's value is. Numbers and addresses are compared by their key, so notation makes no difference. */
export const LEDGER_KINDS = ['phone', 'email', 'person', 'domain', 'principal'] as const
export type LedgerKind = (typeof LEDGER_KINDS)[number]

/** What the value serves for there; a kind of phone only says how it was filed, not what the number is. */
export const LEDGER_USES = [
  'mobile',
  'emergency',
  'landline',
  'email',
  'certificate',
  'domain',
  'principal',
] as const
export type LedgerUse = (typeof LEDGER_USES)[number]

/** `filing`: filed or handed in, as far as is known. `draft`: only prepared, so nobody else sees it yet. */
export const LEDGER_STANDINGS = ['filing', 'draft'] as const
export type LedgerStanding = (typeof LEDGER_STANDINGS)[number]

/** `draft`: a draft of this program, filed or not. `earlier`: taken from a list or given as an earlier filing. */
export const LEDGER_ORIGINS = ['draft', 'earlier'] as const
export type LedgerOrigin = (typeof LEDGER_ORIGINS)[number]

/** Whose person a value belongs to: the principal's (主体负责人) or a service's (网站负责人、App 负责人). */
export const LEDGER_PARTS = ['principal', 'service'] as const
export type LedgerPart = (typeof LEDGER_PARTS)[number]

export interface LedgerEntry {
  readonly kind: LedgerKind
  /**
   * Normalised value: digits of a phone, lower-case address, certificate number in code form, domain as ASCII. A
   * principal stands under its number and under its name.
   */
  readonly key: string
  readonly use: LedgerUse
  /** Null where an imported row does not say. */
  readonly part: LedgerPart | null
  readonly standing: LedgerStanding
  readonly origin: LedgerOrigin
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

/** Look-up by kind and key, or all of one source; built once and asked by many checks. */
export interface Ledger {
  readonly size: number
  at(kind: LedgerKind, key: string): readonly LedgerEntry[]
  of(source: string): readonly LedgerEntry[]
}
