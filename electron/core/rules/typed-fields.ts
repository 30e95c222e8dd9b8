import type { Draft, Person, Principal } from '../filing/draft'
import type { TypedFields } from '../reading/reading'
import { parseDomainName } from '../values/domain-name'
import { isBlank } from './blank'
import { isPersonal } from './people'

/** Typed values of a draft by field name of the picture in a slot, and where each stands or would stand. */
export interface TypedPaths {
  readonly typed: TypedFields
  readonly paths: Record<string, string>
}

type Entry = readonly [field: string, value: string | null, path: string]

const ofPerson = (person: Person, path: string): Entry[] => [
  ['name', person.name, `${path}.name`],
  ['idNumber', person.certificate.number, `${path}.certificate.number`],
  ['expiry', person.certificate.validUntil, `${path}.certificate.validUntil`],
]

/** For a person who files, principal and responsible person are one: either place may be filled. */
const ofPersonalPrincipal = ({ name, certificate, responsible }: Principal): Entry[] => [
  ...ofPerson(responsible, 'principal.responsible'),
  ['name', name, 'principal.name'],
  ['idNumber', certificate.number, 'principal.certificate.number'],
  ['expiry', certificate.validUntil, 'principal.certificate.validUntil'],
  ['address', certificate.address, 'principal.certificate.address'],
]

const ofLicence = ({ name, certificate, responsible }: Principal): Entry[] => [
  ['companyName', name, 'principal.name'],
  ['uscc', certificate.number, 'principal.certificate.number'],
  ['address', certificate.address, 'principal.certificate.address'],
  ['expiry', certificate.validUntil, 'principal.certificate.validUntil'],
  [
    'legalRep',
    responsible.isLegalRepresentative === true ? responsible.name : null,
    'principal.responsible.name',
  ],
]

/** Services a material may be about: the one it names, else all. */
const servicesFor = (draft: Draft, service: number | null): number[] =>
  service === null ? draft.services.map((_, index) => index) : [service]

function ofServicePerson(draft: Draft, service: number | null): Entry[] {
  const own = servicesFor(draft, service).find((index) => draft.services[index]?.responsible)
  const person = own === undefined ? null : draft.services[own]?.responsible
  if (person) return ofPerson(person, `services[${own}].responsible`)
  return ofHead(draft)
}

const ofHead = ({ principal, ...draft }: Draft): Entry[] =>
  isPersonal({ principal, ...draft })
    ? ofPersonalPrincipal(principal)
    : ofPerson(principal.responsible, 'principal.responsible')

/**
 * The domain a certificate is about: the one read from it, else the one in the file's name, else the one at the
 * certificate's own place among the certificates.
 */
function domainFor(draft: Draft, materialIndex: number, readDomain?: string): [number, number] | null {
  const material = draft.materials[materialIndex]
  const places = servicesFor(draft, material?.service ?? null).flatMap((service) =>
    (draft.services[service]?.domains ?? []).map((domain, at) => {
      const name = parseDomainName(domain.name ?? '')
      return { service, at, ascii: name.ok ? name.value.ascii : null }
    }),
  )
  const read = parseDomainName(readDomain ?? '')
  const wanted = read.ok ? (read.value.registrable?.ascii ?? read.value.ascii) : null
  const own = draft.materials.filter(
    ({ slot, service }, index) =>
      index < materialIndex && slot === 'domain-certificate' && service === material?.service,
  ).length
  const place =
    places.find(({ ascii }) => ascii !== null && ascii === wanted) ??
    places.find(({ ascii }) => ascii !== null && material?.file.toLowerCase().includes(ascii)) ??
    places[own]
  return place ? [place.service, place.at] : null
}

function ofDomain(draft: Draft, materialIndex: number, readDomain?: string): Entry[] {
  const place = domainFor(draft, materialIndex, readDomain)
  const domain = place && draft.services[place[0]]?.domains[place[1]]
  if (!place || !domain) return []
  const path = `services[${place[0]}].domains[${place[1]}]`
  return [
    ['domain', domain.name, `${path}.name`],
    ['owner', domain.owner.name, `${path}.owner.name`],
    ['registrar', domain.registrar, `${path}.registrar`],
    ['registered', domain.registeredOn, `${path}.registeredOn`],
    ['expiry', domain.expiresOn, `${path}.expiresOn`],
  ]
}

function ofSheet(draft: Draft, service: number | null): Entry[] {
  const [first] = servicesFor(draft, service)
  const domain = first === undefined ? null : draft.services[first]?.domains[0]
  return [
    ['companyName', draft.principal.name, 'principal.name'],
    ['domain', domain?.name ?? null, `services[${first}].domains[0].name`],
    ...ofServicePerson(draft, service).filter(([field]) => field === 'name'),
  ]
}

/** Only somebody other than the legal representative needs a letter: then it names the responsible person. */
const ofLetter = (draft: Draft, service: number | null): Entry[] => [
  ['companyName', draft.principal.name, 'principal.name'],
  ...(draft.principal.responsible.isLegalRepresentative === false
    ? ofServicePerson(draft, service).filter(([field]) => field !== 'expiry')
    : []),
]

function entries(draft: Draft, materialIndex: number, readDomain?: string): Entry[] {
  const material = draft.materials[materialIndex]
  switch (material?.slot) {
    case 'principal-certificate':
      return isPersonal(draft) ? ofPersonalPrincipal(draft.principal) : ofLicence(draft.principal)
    case 'principal-person-portrait':
    case 'principal-person-emblem':
      return ofHead(draft)
    case 'residence-permit':
      // The permit's own validity is not in the draft: the card's must not be compared with it.
      return ofHead(draft).filter(([field]) => field === 'name' || field === 'idNumber')
    case 'service-person-portrait':
    case 'service-person-emblem':
      return ofServicePerson(draft, material.service)
    case 'domain-certificate':
      return ofDomain(draft, materialIndex, readDomain)
    case 'verification-sheet':
      return ofSheet(draft, material.service)
    case 'authorisation-letter':
      return ofLetter(draft, material.service)
    case 'prior-approval':
      return [['companyName', draft.principal.name, 'principal.name']]
    default:
      return []
  }
}

/** `readDomain`: the domain read from a domain certificate, where it is known already. */
export function typedPathsFor(draft: Draft, materialIndex: number, readDomain?: string): TypedPaths {
  const typed: TypedFields = {}
  const paths: Record<string, string> = {}
  for (const [field, value, path] of entries(draft, materialIndex, readDomain)) {
    // A place without a value is named too, so that a reading can be offered for it; one with a value wins.
    paths[field] ??= path
    if (isBlank(value)) continue
    typed[field] = value
    paths[field] = path
  }
  return { typed, paths }
}

/** Only values that somebody gave. */
export const typedFieldsFor = (draft: Draft, materialIndex: number, readDomain?: string): TypedFields =>
  typedPathsFor(draft, materialIndex, readDomain).typed
