import { derived } from '../../reference/derived'
import { divisionsSchema } from '../../reference/division-facts'
import type { Fact } from '../../reference/facts'
import { placesSchema } from '../../reference/naming-facts'
import { parseDivisions } from '../../values/divisions'
import { shortNames, shortProvince } from '../../values/place-names'
import { joinedFrom, meaningOf } from './meant'
import { joinsOf } from './name-lists'
import type { NameSubject } from './name-subject'
import { wordList, type Hit, type WordList } from './word-list'

/** Names of places in names of sites. */

interface PlaceLists {
  /** Provinces and cities. */
  readonly sure: WordList
  /** Counties by their full names, and names that only may be meant as places. */
  readonly less: WordList
  readonly fact: Fact<unknown> | null
}

const listsOf = derived((facts): PlaceLists => {
  const fact = facts.get('naming/places', placesSchema)
  const ordinary = new Set(fact?.value.ordinary)
  const sure = new Set(fact?.value.sure)
  const less = new Set(fact?.value.less)
  for (const { id, name } of facts.choices('province')) {
    sure.add(name).add(shortProvince(name))
    const divisions = facts.get(`divisions/${id}`, divisionsSchema)
    for (const one of divisions ? parseDivisions(id, divisions.value) : []) {
      if (!one.current || one.name === '') continue
      if (one.code.endsWith('00'))
        for (const own of [one.name, ...shortNames(one.name)]) {
          if (!ordinary.has(own)) sure.add(own)
        }
      // 郊区, 城区 and 矿区 are words before they are names.
      else if (one.name.length > 2) less.add(one.name)
    }
  }
  return { sure: wordList([...sure]), less: wordList([...less].filter((own) => !sure.has(own))), fact }
})

export interface FoundPlace extends Hit {
  readonly sure: boolean
  readonly fact: Fact<unknown> | null
}

/** True when the place begins inside a common word: 快乐|山 is hardly 乐山. What follows says little: 上海|滩. */
const leansBack = ({ key }: NameSubject['form'], { start }: Hit, joins: ReadonlySet<string>): boolean =>
  start > 0 && joins.has(key.slice(start - 1, start + 1))

/** Places in the name, provinces and cities first. */
export function placesIn(name: NameSubject): FoundPlace[] {
  const { form, facts } = name
  const lists = listsOf(facts)
  const joins = joinsOf(facts)
  const found = ([list, sure]: readonly [WordList, boolean]): FoundPlace[] =>
    list.find(form).flatMap((hit) => {
      if (joinedFrom(form, hit, joins) || meaningOf(form, hit, facts) === 'other') return []
      return [{ ...hit, sure: sure && !leansBack(form, hit, joins), fact: lists.fact }]
    })
  return [[lists.sure, true] as const, [lists.less, false] as const].flatMap(found)
}

/** Length of the place name at the start of a key; 0 when it begins with none. */
export function placeAtStart(name: NameSubject, form: NameSubject['form']): number {
  const lists = listsOf(name.facts)
  const lengths = [lists.sure, lists.less].flatMap((list) =>
    list.find(form).flatMap(({ start, end }) => (start === 0 ? [end] : [])),
  )
  return Math.max(0, ...lengths)
}
