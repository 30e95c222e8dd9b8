import { dottedDay, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import { homeAddress } from '../invent/address'
import { inventPerson, type Person } from '../invent/person'
import { inventRegion } from '../invent/region'
import type { Random } from '../random'
import { policeOf } from './id-emblem'
import { same, type PrintedFields } from './printed'

export interface ResidencePermit {
  readonly kind: 'residence-permit'
  readonly person: Person
  /** Where the person lives now, in another place than the register says. */
  readonly address: string
  readonly issuer: string
  readonly expiry: Day
}

export function inventResidencePermit(random: Random): ResidencePermit {
  const region = inventRegion(random.part('region'))
  return {
    kind: 'residence-permit',
    person: inventPerson(random.part('person')),
    address: homeAddress(random.part('address'), region),
    issuer: policeOf(region),
    expiry: yearsLater(inventDay(random.part('issued'), 2023, 2025), random.pick([1, 3])),
  }
}

export const residencePermitFields = (permit: ResidencePermit): PrintedFields => ({
  name: same(permit.person.name),
  idNumber: same(permit.person.idNumber),
  address: same(permit.address),
  issuer: same(permit.issuer),
  expiry: { printed: dottedDay(permit.expiry), typed: isoDay(permit.expiry) },
})
