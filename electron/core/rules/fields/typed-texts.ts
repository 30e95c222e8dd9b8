import type { Draft, Person } from '../../filing/draft'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import { peopleOf } from '../people'

/** How a field is written: a number or code, a name or address on one line, or free text. */
export type TextKind = 'number' | 'line' | 'text'

export interface TypedText {
  readonly path: string
  readonly text: string
  readonly kind: TextKind
}

const ofPerson = (person: Person, path: string): [string, string | null, TextKind][] => [
  [`${path}.name`, person.name, 'line'],
  [`${path}.certificate.number`, person.certificate.number, 'number'],
]

/**
 * The typed texts of a draft that are given. Left out are those whose notation other families mend: names of
 * services, domain names, home pages, phones, e-mails and filing numbers.
 */
export function typedTexts(draft: Draft): TypedText[] {
  const { principal, services } = draft
  const all: [string, string | null, TextKind][] = [
    ['principal.name', principal.name, 'line'],
    ['principal.certificate.number', principal.certificate.number, 'number'],
    ['principal.certificate.address', principal.certificate.address, 'line'],
    ['principal.postalAddress', principal.postalAddress, 'line'],
    ['principal.remark', principal.remark, 'text'],
    ...peopleOf(draft).flatMap(({ person, path }) => ofPerson(person, path)),
    ...services.flatMap(({ description, remark }, index): [string, string | null, TextKind][] => [
      [`services[${index}].description`, description, 'text'],
      [`services[${index}].remark`, remark, 'text'],
    ]),
    ...domainsOf(draft).flatMap(({ domain, path }): [string, string | null, TextKind][] => [
      [`${path}.owner.name`, domain.owner.name, 'line'],
      [`${path}.owner.certificateNumber`, domain.owner.certificateNumber, 'number'],
      [`${path}.registrar`, domain.registrar, 'line'],
    ]),
  ]
  return all.flatMap(([path, text, kind]) => (isBlank(text) ? [] : [{ path, text, kind }]))
}
