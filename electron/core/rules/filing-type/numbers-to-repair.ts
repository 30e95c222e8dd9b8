import type { Slot } from '../../filing/vocabulary'
import type { Kind } from '../../reading/reading'
import { parseChineseDate } from '../../values/chinese-date'
import { organisationNameKey } from '../../values/organisation-name'
import type { KnownNumber } from '../../values/repair-proposals'
import { isBlank } from '../blank'
import { domainsOf } from '../domains'
import { KINDS_OF_SIDE, ORGANISATION_KINDS } from '../kinds-for-slot'
import { isPersonal, peopleOf } from '../people'
import { personCertificateType } from '../person-number'
import type { Filing } from '../rule'
import { pagesOf, SLOT_NAMES } from '../slots'
import { knownPrincipals } from './known-principals'

/** A certificate number of the draft that carries a check digit, and what is known about it from elsewhere. */
export interface NumberPlace {
  readonly path: string
  /** `主体证件号码`, `主体负责人的证件号码` … */
  readonly what: string
  readonly number: string
  readonly type: string
  /** Numbers read from the pictures that belong to it, then all others that stand in the draft and the ledger. */
  readonly known: readonly KnownNumber[]
  /** YYYY-MM-DD, read from the card that belongs to it. */
  readonly birth: string | null
}

interface Pictures {
  readonly slots: readonly Slot[]
  readonly service: number | null
}

const HEAD_CARD: Pictures = {
  slots: ['principal-person-portrait', 'residence-permit', 'principal-certificate'],
  service: null,
}
const LICENCE: Pictures = { slots: ['principal-certificate'], service: null }
const CARD_KINDS: readonly Kind[] = [...KINDS_OF_SIDE.portrait, 'residence-permit']

function readNumbers(filing: Filing, { slots, service }: Pictures): KnownNumber[] {
  const read = (kind: Kind | readonly Kind[], field: string): KnownNumber[] =>
    slots.flatMap((slot) =>
      pagesOf(filing, [slot], kind, service).flatMap(({ reading }) => {
        const value = reading.fields[field]?.value
        return value === undefined ? [] : [{ text: value, from: `${SLOT_NAMES[slot]}图片上` }]
      }),
    )
  return [...read(CARD_KINDS, 'idNumber'), ...read(ORGANISATION_KINDS, 'uscc')]
}

function readBirth(filing: Filing, { slots, service }: Pictures): string | null {
  for (const { reading } of pagesOf(filing, slots, KINDS_OF_SIDE.portrait, service)) {
    const birth = parseChineseDate(reading.fields['birth']?.value ?? '')
    if (birth.ok) return birth.value
  }
  return null
}

type Place = Omit<NumberPlace, 'known' | 'birth' | 'number' | 'type'> & {
  readonly number: string | null
  readonly type: string | null
  readonly pictures: Pictures
}

/** Who owns a domain in the principal's name does so with the principal's certificate. */
function ownerType(
  filing: Filing,
  owner: { name: string | null; certificateType: string | null },
): string | null {
  if (owner.certificateType !== null) return owner.certificateType
  const { name, certificate } = filing.draft.principal
  const same = !isBlank(owner.name) && organisationNameKey(owner.name) === organisationNameKey(name ?? '')
  return same ? certificate.type : null
}

function placesIn(filing: Filing): Place[] {
  const { draft } = filing
  const { certificate } = draft.principal
  return [
    {
      path: 'principal.certificate.number',
      what: '主体证件号码',
      number: certificate.number,
      type: certificate.type,
      pictures: isPersonal(draft) ? HEAD_CARD : LICENCE,
    },
    ...peopleOf(draft).map(({ person, path, role, service }) => ({
      path: `${path}.certificate.number`,
      what: `${role}的证件号码`,
      number: person.certificate.number,
      type: personCertificateType(person),
      pictures: service === null ? HEAD_CARD : { slots: ['service-person-portrait' as const], service },
    })),
    ...domainsOf(draft).map(({ domain, path }) => ({
      path: `${path}.owner.certificateNumber`,
      what: isBlank(domain.name) ? '域名所有者的证件号码' : `域名“${domain.name}”所有者的证件号码`,
      number: domain.owner.certificateNumber,
      type: ownerType(filing, domain.owner),
      pictures: { slots: [], service: null },
    })),
  ]
}

/** Every certificate number that somebody typed and whose type is known, with what stands elsewhere. */
export function numbersToRepair(filing: Filing): NumberPlace[] {
  const places = placesIn(filing)
  const inDraft = places.flatMap(({ path, number, what }) =>
    isBlank(number) ? [] : [{ path, text: number, from: `草稿里${what}` }],
  )
  const inLedger = knownPrincipals(filing).sameName.flatMap(({ principal, title }) =>
    principal.number === null ? [] : [{ path: '', text: principal.number, from: `台账里“${title}”` }],
  )
  return places.flatMap(({ pictures, number, type, ...place }) => {
    if (isBlank(number) || type === null) return []
    const others = [...inDraft, ...inLedger].filter(({ path }) => path !== place.path)
    return [
      {
        ...place,
        number,
        type,
        known: [...readNumbers(filing, pictures), ...others],
        birth: readBirth(filing, pictures),
      },
    ]
  })
}
