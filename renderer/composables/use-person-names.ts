import { nameOfPerson, type ConsentPerson } from '../../electron/core/privacy/consent'
import { useDraft } from '../stores/draft'
import { text } from '../text'

/** How a person of the open draft is called: by role, with the name where one is typed. */
export function usePersonNames() {
  const draft = useDraft()
  const personName = (person: ConsentPerson): string => {
    const name = draft.draft ? nameOfPerson(draft.draft, person) : null
    const service = /^service-(\d+)$/.exec(person)?.[1]
    const role = service === undefined ? text.people.principal : text.consent.ofService(Number(service) + 1)
    return name ? `${role} ${name}` : role
  }
  return { personName }
}
