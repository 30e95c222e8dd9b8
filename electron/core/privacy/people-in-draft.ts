import type { Draft, Person } from '../filing/draft'
import { PERSON_CERTIFICATE_TYPES } from '../filing/vocabulary'
import { certificateKey, emailKey, nameKey, phoneKey } from '../ledger/ledger-keys'
import { peopleOf } from '../rules/people'
import { findPersonal } from './find-personal'
import type { ConsentPerson } from './consent'

/** A natural person at one place of a draft. */
export interface PersonPlace {
  /** `principal.responsible`, `services[0].responsible`, `services[0].domains[1].owner`, or `principal`. */
  readonly path: string
  /** `主体负责人`, `网站负责人`, `域名所有者`, `主体`. */
  readonly role: string
  readonly name: string | null
  readonly number: string | null
  /** What is typed about the person there, by the field's name. */
  readonly values: Readonly<Record<string, string>>
  /** Whose pictures and whose agreement belong to this place; null for an owner of a domain. */
  readonly consent: ConsentPerson | null
}

const filled = (values: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => (pair[1] ?? '').trim() !== ''),
  )

const valuesOf = ({
  name,
  certificate,
  mobile,
  emergencyPhone,
  landline,
  email,
}: Person): Record<string, string> =>
  filled({
    name,
    'certificate.number': certificate.number,
    'certificate.validUntil': certificate.validUntil,
    mobile,
    emergencyPhone,
    landline,
    email,
  })

const isPersonNumber = (type: string | null, number: string | null): boolean =>
  (PERSON_CERTIFICATE_TYPES as readonly (string | null)[]).includes(type) ||
  findPersonal(number ?? '').some(({ start, end }) => end - start === number?.length)

function ownersOf(draft: Draft): PersonPlace[] {
  return draft.services.flatMap(({ domains }, service) =>
    domains.flatMap(({ owner }, domain): PersonPlace[] => {
      const { name, certificateType, certificateNumber, relation } = owner
      if (relation === null && !isPersonNumber(certificateType, certificateNumber)) return []
      return [
        {
          path: `services[${service}].domains[${domain}].owner`,
          role: '域名所有者',
          name,
          number: certificateNumber,
          values: filled({ name, certificateNumber }),
          consent: null,
        },
      ]
    }),
  )
}

function principalOf({ principal }: Draft): PersonPlace[] {
  const { nature, name, certificate, postalAddress } = principal
  if (nature !== 'personal' && !isPersonNumber(certificate.type, certificate.number)) return []
  const values = filled({
    name,
    'certificate.number': certificate.number,
    'certificate.address': certificate.address,
    'certificate.validUntil': certificate.validUntil,
    postalAddress,
  })
  return [{ path: 'principal', role: '主体', name, number: certificate.number, values, consent: 'principal' }]
}

/** Every natural person of a draft, each place by itself; places where nothing is typed are left out. */
export const peopleInDraft = (draft: Draft): PersonPlace[] =>
  [
    ...principalOf(draft),
    ...peopleOf(draft).map(({ person, path, role, service }): PersonPlace => ({
      path,
      role,
      name: person.name,
      number: person.certificate.number,
      values: valuesOf(person),
      consent: service === null ? 'principal' : `service-${service}`,
    })),
    ...ownersOf(draft),
  ].filter(({ values }) => Object.keys(values).length > 0)

/** Under what a person is gathered: the number, else the name, else a phone or address; null where nothing tells. */
export function personKey({
  name,
  number,
  values,
}: Pick<PersonPlace, 'name' | 'number' | 'values'>): string | null {
  const byNumber = certificateKey(number)
  if (byNumber !== null) return `number:${byNumber}`
  const byName = nameKey(name)
  if (byName !== null) return `name:${byName}`
  const byPhone = phoneKey(values['mobile'] ?? values['emergencyPhone'] ?? values['landline'] ?? null)
  if (byPhone !== null) return `phone:${byPhone}`
  const byEmail = emailKey(values['email'] ?? null)
  return byEmail === null ? null : `email:${byEmail}`
}
