import type { Draft } from '../../filing/draft'
import type { Parsed } from '../../values/parsed'
import { parsePhoneNumber, type PhoneNumber, type PhoneNumberFailure } from '../../values/phone-number'
import { isBlank } from '../blank'
import { peopleOf, type NamedPerson } from '../people'

export type NumberField = 'mobile' | 'emergencyPhone' | 'landline'

/** A number of a responsible person, as typed and as read. */
export interface PlacedNumber {
  readonly owner: NamedPerson
  /** `principal.responsible.mobile` */
  readonly path: string
  /** `主体负责人手机` */
  readonly what: string
  readonly typed: string
  readonly phone: Parsed<PhoneNumber, PhoneNumberFailure>
}

const FIELD_NAMES: Record<NumberField, string> = {
  mobile: '手机',
  emergencyPhone: '应急电话',
  landline: '固定电话',
}

export const numberName = (owner: NamedPerson, field: NumberField): string =>
  `${owner.role}${FIELD_NAMES[field]}`

/** The numbers that somebody filled in, the principal's responsible person first. */
export const numbersOf = (draft: Draft, field: NumberField): PlacedNumber[] =>
  peopleOf(draft).flatMap((owner) => {
    const typed = owner.person[field]
    if (isBlank(typed)) return []
    const [path, what] = [`${owner.path}.${field}`, numberName(owner, field)]
    return [{ owner, path, what, typed, phone: parsePhoneNumber(typed) }]
  })
