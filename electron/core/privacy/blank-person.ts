import { draftSchema, personSchema, type Draft } from '../filing/draft'
import type { PersonPlace } from './people-in-draft'

/** The draft without a person at the given places; the title goes too where it holds the name. */
export function withoutPerson(draft: Draft, places: readonly PersonPlace[]): Draft {
  const next = draftSchema.parse(draft)
  for (const { path, name } of places) {
    if (name !== null && name.length > 1 && next.title?.includes(name)) next.title = null
    if (path === 'principal') {
      const { principal } = next
      principal.name = null
      principal.postalAddress = null
      Object.assign(principal.certificate, { number: null, address: null, validUntil: null })
    } else if (path === 'principal.responsible') next.principal.responsible = personSchema.parse({})
    else {
      const [service, domain] = [...path.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]))
      const owner = next.services[service ?? -1]?.domains[domain ?? -1]?.owner
      if (owner) Object.assign(owner, { name: null, certificateNumber: null })
      // Null would mean “the same as the principal's”, which nobody said.
      else if (next.services[service ?? -1]) next.services[service!]!.responsible = personSchema.parse({})
    }
  }
  return next
}
