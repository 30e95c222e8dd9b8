import { derived } from '../../reference/derived'
import type { Facts } from '../../reference/facts'
import { negationsSchema } from '../../reference/naming-facts'
import { nameForm, type NameForm } from '../../values/name-form'
import { meaningOf } from './meant'
import { listOf, type KnownList } from './name-lists'
import type { Hit } from './word-list'

/** Words of a remark that no personal site's name may have, clause by clause. */

const CLAUSE = /[^，。；;,.！？!?\n]+/gu

/** Words that several sources refuse. */
export const REFUSED = [
  'words.organisation.confirmed',
  'words.industry.confirmed',
  'words.siteType.confirmed',
] as const

const negations = derived((facts) => {
  const value = facts.get('naming/negations', negationsSchema)?.value
  return { words: value?.words ?? [], self: new Set(value?.self) }
})

export interface RemarkWord extends Hit {
  readonly list: KnownList
}

/** Clauses that deny something hold nothing: 不含企业和行业内容 speaks of no enterprise. */
const clausesOf = (remark: string, facts: Facts): NameForm[] =>
  (remark.match(CLAUSE) ?? [])
    .map(nameForm)
    .filter(({ key }) => !negations(facts).words.some((word) => key.includes(word)))

export function remarkWords(remark: string, ids: readonly string[], facts: Facts): RemarkWord[] {
  const { self } = negations(facts)
  return clausesOf(remark, facts).flatMap((form) =>
    ids.flatMap((id) => {
      const list = listOf(facts, id)
      if (!list) return []
      return list
        .find(form)
        .filter((hit) => !self.has(hit.word) && meaningOf(form, hit, facts) === 'meant')
        .map((hit) => ({ ...hit, list }))
    }),
  )
}
