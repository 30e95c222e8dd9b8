import { inventPerson, type Person } from '../invent/person'
import { isoDay, plainChineseDay } from '../invent/calendar'
import type { Random } from '../random'
import { same, type PrintedFields } from './printed'

export interface IdPortrait {
  readonly kind: 'id-portrait'
  readonly person: Person
}

export const inventIdPortrait = (random: Random): IdPortrait => ({
  kind: 'id-portrait',
  person: inventPerson(random.part('person')),
})

export const idPortraitFields = ({ person }: IdPortrait): PrintedFields => ({
  name: same(person.name),
  gender: same(person.sex === 'male' ? '男' : '女'),
  ethnicity: same(person.ethnicity),
  birth: { printed: plainChineseDay(person.birth), typed: isoDay(person.birth) },
  address: same(person.address),
  idNumber: same(person.idNumber),
})
