import type { LedgerEntry } from '../../ledger/ledger'
import { certificateKey, domainKey, emailKey, phoneKey } from '../../ledger/ledger-keys'
import { organisationNameKey } from '../../values/organisation-name'
import { domainsOf } from '../domains'
import { peopleOf } from '../people'
import type { Filing } from '../rule'

/** The draft's principal in the ledger: entries under its number, and entries of its name under another number. */
export interface KnownPrincipals {
  readonly sameNumber: readonly LedgerEntry[]
  readonly sameName: readonly LedgerEntry[]
}

/** Entries that share a person, a domain, a phone or an e-mail with the draft: the ledger has no look-up by name. */
function relatives({ draft, ledger }: Filing): LedgerEntry[] {
  if (!ledger) return []
  const at = (kind: LedgerEntry['kind'], key: string | null): readonly LedgerEntry[] =>
    key === null ? [] : ledger.at(kind, key)
  return [
    ...peopleOf(draft).flatMap(({ person }) => [
      ...at('person', certificateKey(person.certificate.number)),
      ...at('phone', phoneKey(person.mobile)),
      ...at('phone', phoneKey(person.landline)),
      ...at('email', emailKey(person.email)),
    ]),
    ...domainsOf(draft).flatMap(({ domain }) => at('domain', domainKey(domain.name))),
  ]
}

/** Each other principal once, however many of its entries were reached. */
const once = (entries: readonly LedgerEntry[]): LedgerEntry[] => [
  ...new Map(
    entries.map((entry) => [
      `${entry.principal.name ?? ''} ${entry.principal.number ?? ''} ${entry.source}`,
      entry,
    ]),
  ).values(),
]

export function knownPrincipals(filing: Filing): KnownPrincipals {
  const { draft, ledger } = filing
  if (!ledger) return { sameNumber: [], sameName: [] }
  const number = certificateKey(draft.principal.certificate.number)
  const name = organisationNameKey(draft.principal.name ?? '')
  const others = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
    once(entries.filter(({ source }) => source !== draft.id))
  return {
    sameNumber: number === null ? [] : others(ledger.at('principal', number)),
    sameName:
      name === ''
        ? []
        : others(relatives(filing)).filter(({ principal }) => {
            const theirs = certificateKey(principal.number)
            return theirs !== null && theirs !== number && organisationNameKey(principal.name ?? '') === name
          }),
  }
}
