import { valueAt } from '../draft/value-at'
import type { Draft } from '../filing/draft'
import { PERSON_CERTIFICATE_TYPES } from '../filing/vocabulary'
import { findPersonal } from './find-personal'
import type { PersonalKind, PersonalValue } from './mask-value'

const LAST: Readonly<Record<string, PersonalKind>> = {
  mobile: 'phone',
  emergencyPhone: 'phone',
  landline: 'phone',
  email: 'email',
}

const isPersonType = (type: string | null | undefined): boolean =>
  (PERSON_CERTIFICATE_TYPES as readonly (string | null | undefined)[]).includes(type)

/** A number under no or another type of certificate is a person's when it has the form of one. */
const looksPersonal = (value: string | null | undefined): boolean =>
  typeof value === 'string' &&
  findPersonal(value.trim()).some(({ start, end }) => end - start === value.trim().length)

/** Kind of person's value that stands at a place of the draft; null where an organisation's or no number stands. */
export const personalKindAt = (draft: Draft, path: string): PersonalKind | null => {
  const last = path.split('.').at(-1) ?? ''
  if (/\bresponsible\./.test(path)) return LAST[last] ?? (last === 'number' ? 'certificate' : null)
  if (path === 'principal.certificate.number') {
    const { nature, certificate } = draft.principal
    const isPersonal =
      nature === 'personal' || isPersonType(certificate.type) || looksPersonal(certificate.number)
    return isPersonal ? 'certificate' : null
  }
  const owner = /^services\[(\d+)\]\.domains\[(\d+)\]\.owner\.certificateNumber$/.exec(path)
  if (!owner) return null
  const { certificateType, certificateNumber } =
    draft.services[Number(owner[1])]?.domains[Number(owner[2])]?.owner ?? {}
  return isPersonType(certificateType) || looksPersonal(certificateNumber) ? 'certificate' : null
}

/** Every place of the draft where such a value may stand. */
const placesOf = (draft: Draft): string[] => {
  const ofPerson = (at: string): string[] =>
    ['certificate.number', 'mobile', 'emergencyPhone', 'landline', 'email'].map((field) => `${at}.${field}`)
  return [
    'principal.certificate.number',
    ...ofPerson('principal.responsible'),
    ...draft.services.flatMap(({ responsible, domains }, service) => [
      ...(responsible ? ofPerson(`services[${service}].responsible`) : []),
      ...domains.map((_, domain) => `services[${service}].domains[${domain}].owner.certificateNumber`),
    ]),
  ]
}

/** All values of people in the draft, to be hidden wherever a sentence repeats one. */
export const personalValuesOf = (draft: Draft): PersonalValue[] =>
  placesOf(draft).flatMap((path): PersonalValue[] => {
    const kind = personalKindAt(draft, path)
    const value = valueAt(draft, path)
    return kind !== null && typeof value === 'string' && value.trim() !== ''
      ? [{ kind, value: value.trim() }]
      : []
  })

/** Kind of person's value that a field of a certificate holds, whatever was read there. */
export const personalKindOfField = (field: string): PersonalKind | null =>
  field === 'idNumber' || field === 'passNumber' ? 'certificate' : null
