import type { Draft } from '../../filing/draft'
import { personNameKey } from '../../values/person-name'
import { codeForm } from '../../values/text-form'
import { isBlank } from '../blank'
import { isPersonal, peopleOf, type NamedPerson } from '../people'
import { headName, headNumber } from '../person-number'

/** Two places of a draft that name a responsible person. */
export interface PersonPair {
  /** The place that comes first in the draft. */
  readonly earlier: NamedPerson
  readonly person: NamedPerson
  /** Null = the draft does not tell whether it is one person, or names another where only one may be. */
  readonly same: boolean | null
}

export const nameOf = (draft: Draft, { service, person }: NamedPerson): string | null =>
  service === null ? headName(draft) : person.name

export const numberOf = (draft: Draft, { service, person }: NamedPerson): string | null =>
  service === null ? headNumber(draft) : person.certificate.number

/** By number where both are given, else by name; null where neither tells. */
function isSame(draft: Draft, one: NamedPerson, other: NamedPerson): boolean | null {
  const numbers = [numberOf(draft, one), numberOf(draft, other)] as const
  const names = [nameOf(draft, one), nameOf(draft, other)] as const
  if (!isBlank(numbers[0]) && !isBlank(numbers[1])) return codeForm(numbers[0]) === codeForm(numbers[1])
  if (!isBlank(names[0]) && !isBlank(names[1])) return personNameKey(names[0]) === personNameKey(names[1])
  return null
}

/** A person who files is the one responsible everywhere; that another is named is found among responsible persons. */
const sameOf = (draft: Draft, one: NamedPerson, other: NamedPerson): boolean | null => {
  const same = isSame(draft, one, other)
  return isPersonal(draft) && same !== true ? null : same
}

/** Every service's own responsible person with each person named before, the principal's first. */
export function pairsOf(draft: Draft): PersonPair[] {
  const people = peopleOf(draft)
  return people.flatMap((person, at) =>
    people.slice(0, at).map((earlier) => ({ earlier, person, same: sameOf(draft, earlier, person) })),
  )
}
