import { homeAddress } from '../invent/address'
import { dottedDay, inventDay, isoDay, plainChineseDay, yearsLater, type Day } from '../invent/calendar'
import type { Cast } from '../invent/cast'
import { inventPerson, type Person } from '../invent/person'
import { inventRegion } from '../invent/region'
import { inventResidentId } from '../invent/resident-id'
import type { Random } from '../random'
import { policeOf } from './id-emblem'
import { same, type PrintedFields } from './printed'

export type HmtOrigin = 'hong-kong' | 'macao' | 'taiwan'
const CODES: Record<HmtOrigin, string> = { 'hong-kong': '810000', macao: '820000', taiwan: '830000' }
const inventOrigin = (random: Random): HmtOrigin => random.pick(['hong-kong', 'macao', 'taiwan'])

/** 港澳台居民居住证, portrait side: a citizen's card without 民族. */
export interface HmtPortrait {
  readonly kind: 'hmt-residence-portrait'
  readonly person: Person
}

export function inventHmtPortrait(random: Random, cast?: Cast): HmtPortrait {
  const region = inventRegion(random.part('region'))
  const person = inventPerson(random.part('person'), region, cast)
  const code = CODES[inventOrigin(random.part('origin'))]
  return {
    kind: 'hmt-residence-portrait',
    person: {
      ...person,
      address: homeAddress(random.part('address'), region),
      idNumber: inventResidentId(random.part('number'), code, person.birth, person.sex),
    },
  }
}

export const hmtPortraitFields = ({ person }: HmtPortrait): PrintedFields => ({
  name: same(person.name),
  gender: same(person.sex === 'male' ? '男' : '女'),
  birth: { printed: plainChineseDay(person.birth), typed: isoDay(person.birth) },
  address: same(person.address),
  idNumber: same(person.idNumber),
})

export interface HmtEmblem {
  readonly kind: 'hmt-residence-emblem'
  readonly origin: HmtOrigin
  readonly issuer: string
  readonly from: Day
  readonly until: Day
  readonly passNumber: string
  readonly timesIssued: number
}

export function inventHmtEmblem(random: Random): HmtEmblem {
  const origin = inventOrigin(random.part('origin'))
  const from = inventDay(random.part('from'), 2018, 2025)
  const letter = { 'hong-kong': 'H', macao: 'M', taiwan: '' }[origin]
  return {
    kind: 'hmt-residence-emblem',
    origin,
    issuer: policeOf(inventRegion(random.part('region'))),
    from,
    until: yearsLater(from, 5),
    passNumber: letter + String(random.integer(0, 99_999_999)).padStart(8, '0'),
    timesIssued: random.integer(1, 3),
  }
}

export const hmtEmblemFields = ({ issuer, from, until, passNumber }: HmtEmblem): PrintedFields => ({
  issuer: same(issuer),
  validFrom: { printed: dottedDay(from), typed: isoDay(from) },
  expiry: { printed: dottedDay(until), typed: isoDay(until) },
  passNumber: same(passNumber),
})
