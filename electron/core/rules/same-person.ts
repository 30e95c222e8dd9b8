import type { Draft, Person } from '../filing/draft'
import { personNameKey } from '../values/person-name'
import { codeForm } from '../values/text-form'
import { isBlank } from './blank'
import { headName, headNumber } from './person-number'

/** Whether a person is the principal's responsible one: by number where both are given, else by name; null = cannot tell. */
export function isHead(draft: Draft, person: Person): boolean | null {
  const [number, name] = [headNumber(draft), headName(draft)]
  if (!isBlank(person.certificate.number) && !isBlank(number))
    return codeForm(person.certificate.number) === codeForm(number)
  if (!isBlank(person.name) && !isBlank(name)) return personNameKey(person.name) === personNameKey(name)
  return null
}
