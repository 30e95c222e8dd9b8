import type { Facts } from '../../reference/facts'
import type { NameForm } from '../../values/name-form'
import { guardsOf, joinsOf, lastOnlyOf } from './name-lists'
import type { Hit } from './word-list'

/** How a word in a name is to be taken: as the word itself, as one in doubt, or as something else. */
export type Meaning = 'meant' | 'doubtful' | 'other'

function covers(key: string, longer: string, { word, start, end }: Hit): boolean {
  if (!longer.includes(word)) return key.includes(longer)
  for (let at = key.indexOf(longer); at >= 0; at = key.indexOf(longer, at + 1))
    if (at <= start && at + longer.length >= end) return true
  return false
}

/** Two characters that are the end of one common word and the beginning of another: 心中|心事 is no 中心. */
export function joinedFrom({ key }: NameForm, { start, end }: Hit, joins: ReadonlySet<string>): boolean {
  return (
    end - start === 2 &&
    joins.has(key.slice(Math.max(0, start - 1), start + 1)) &&
    start > 0 &&
    joins.has(key.slice(start + 1, end + 1))
  )
}

const AT_END = /^[\s（(]|^$/u

export function meaningOf(form: NameForm, hit: Hit, facts: Facts): Meaning {
  if (lastOnlyOf(facts).has(hit.word) && !AT_END.test(form.text.slice(form.ends[hit.end - 1]))) return 'other'
  if (joinedFrom(form, hit, joinsOf(facts))) return 'other'
  const guard = guardsOf(facts).get(hit.word)
  if (!guard?.ok.some((longer) => covers(form.key, longer, hit))) return 'meant'
  return guard.weaker ? 'doubtful' : 'other'
}
