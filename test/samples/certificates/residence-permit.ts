import { dottedDay, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import { homeAddress } from '../invent/address'
import type { Cast } from '../invent/cast'
import { inventPerson, type Person } from '../invent/person'
import { inventRegion } from '../invent/region'
import type { Random } from '../random'
import { policeOf } from './id-emblem'
import { same, type PrintedFields } from './printed'

/** `span` prints from and to, `issued` the day of issue as well, `front` is the side without issuer and end. */
export type PermitLayout = 'card' | 'span' | 'issued' | 'front'

export interface ResidencePermit {
  readonly kind: 'residence-permit'
  readonly layout: PermitLayout
  readonly person: Person
  /** Where the person lives now, in another place than the register says. */
  readonly address: string
  readonly issuer: string
  readonly issued: Day
  readonly expiry: Day
}

export function inventResidencePermit(random: Random, cast?: Cast): ResidencePermit {
  const region = inventRegion(random.part('region'))
  const issued = inventDay(random.part('issued'), 2023, 2025)
  return {
    kind: 'residence-permit',
    layout: random.part('layout').pick(['card', 'card', 'span', 'span', 'issued', 'front'] as const),
    person: inventPerson(random.part('person'), undefined, cast),
    address: homeAddress(random.part('address'), region),
    issuer: policeOf(region),
    issued,
    expiry: yearsLater(issued, random.pick([1, 3])),
  }
}

export const residencePermitFields = (permit: ResidencePermit): PrintedFields => ({
  name: same(permit.person.name),
  idNumber: same(permit.person.idNumber),
  address: same(permit.address),
  ...(permit.layout === 'front'
    ? {}
    : {
        issuer: same(permit.issuer),
        expiry: { printed: dottedDay(permit.expiry), typed: isoDay(permit.expiry) },
      }),
})
