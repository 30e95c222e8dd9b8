import type { Draft } from '../../filing/draft'
import { certificateKey, emailKey, phoneKey } from '../../ledger/ledger-keys'
import { peopleOf } from '../people'
import type { PersonMark } from './same-person'

/** A value of a responsible person with its place in the draft. */
export interface PlacedValue {
  readonly path: string
  readonly text: string
  /** Null for a text that is no such value. */
  readonly key: string | null
  /** `主体负责人` … */
  readonly role: string
  readonly person: PersonMark
}

const FIELDS = {
  mobile: phoneKey,
  emergencyPhone: phoneKey,
  landline: phoneKey,
  email: emailKey,
  'certificate.number': certificateKey,
} as const
export type PersonField = keyof typeof FIELDS

/** The values of one field that are filled in, each value once: at the first place where it stands. */
export function placedValues(draft: Draft, field: PersonField): PlacedValue[] {
  const seen = new Set<string>()
  return peopleOf(draft).flatMap(({ person, path, role }) => {
    const text = field === 'certificate.number' ? person.certificate.number : person[field]
    if (text === null || text.trim() === '') return []
    const key = FIELDS[field](text)
    if (seen.has(key ?? text)) return []
    seen.add(key ?? text)
    return [
      {
        path: `${path}.${field}`,
        text,
        key,
        role,
        person: { name: person.name, number: person.certificate.number },
      },
    ]
  })
}
