import type { Cast } from '../invent/cast'
import { inventPerson, type Person } from '../invent/person'
import { isoDay, plainChineseDay } from '../invent/calendar'
import type { Random } from '../random'
import { same, type PrintedFields } from './printed'

export interface IdPortrait {
  readonly kind: 'id-portrait'
  readonly person: Person
  /** Cards of autonomous regions repeat their lines in a second script. */
  readonly layout?: 'plain' | 'bilingual-strokes' | 'bilingual-latin'
}

/** Every region may have bilingual cards here: the second script is invented, and the layout is what matters. */
export function inventIdPortrait(random: Random, cast?: Cast): IdPortrait {
  const person = inventPerson(random.part('person'), undefined, cast)
  const often = person.nameStyle === 'minority' ? 0.45 : 0.08
  const layouts = ['bilingual-strokes', 'bilingual-strokes', 'bilingual-latin'] as const
  const layout = random.part('layout').chance(often) ? random.part('script').pick(layouts) : 'plain'
  return { kind: 'id-portrait', person, layout }
}

export const idPortraitFields = ({ person }: IdPortrait): PrintedFields => ({
  name: same(person.name),
  gender: same(person.sex === 'male' ? '男' : '女'),
  ethnicity: same(person.ethnicity),
  birth: { printed: plainChineseDay(person.birth), typed: isoDay(person.birth) },
  address: same(person.address),
  idNumber: same(person.idNumber),
})
