import type { LedgerEntry } from '../../ledger/ledger'
import { certificateKey } from '../../ledger/ledger-keys'
import { personNameKey } from '../../values/person-name'

export interface PersonMark {
  readonly name: string | null
  readonly number: string | null
}

/** `likely`: the same name, and no number to tell by. `unknown`: neither can be compared. */
export type PersonRelation = 'same' | 'likely' | 'other' | 'unknown'

export function personRelation(one: PersonMark, other: PersonMark): PersonRelation {
  const numbers = [certificateKey(one.number), certificateKey(other.number)] as const
  if (numbers[0] !== null && numbers[1] !== null) return numbers[0] === numbers[1] ? 'same' : 'other'
  const names = [personNameKey(one.name ?? ''), personNameKey(other.name ?? '')] as const
  if (names[0] === '' || names[1] === '') return 'unknown'
  return names[0] === names[1] ? 'likely' : 'other'
}

/** Entries by whether they belong to the person. */
export function byPerson(
  person: PersonMark,
  entries: readonly LedgerEntry[],
): Record<PersonRelation, LedgerEntry[]> {
  const found: Record<PersonRelation, LedgerEntry[]> = { same: [], likely: [], other: [], unknown: [] }
  for (const entry of entries)
    found[personRelation(person, { name: entry.person, number: entry.personNumber })].push(entry)
  return found
}
