import { derived } from '../../reference/derived'
import type { Fact, Facts } from '../../reference/facts'
import { guardsSchema, wordsSchema } from '../../reference/naming-facts'
import { wordList, type WordList } from './word-list'

/** The word lists of the naming pack, made once for each state of the facts. */

export interface KnownList extends WordList {
  readonly fact: Fact<unknown>
}

const kept = derived((facts) => {
  const lists = new Map<string, KnownList | null>()
  return (id: string): KnownList | null => {
    const known = lists.get(id)
    if (known !== undefined) return known
    const fact = facts.get(`naming/${id}`, wordsSchema)
    const made = fact ? { ...wordList(fact.value.words), fact } : null
    lists.set(id, made)
    return made
  }
})

/** The list `naming/ID`; null on a day when nothing says it. */
export const listOf = (facts: Facts, id: string): KnownList | null => kept(facts)(id)

/** Lists whose ids begin so, in the order of the pack. */
export const listsOf = (facts: Facts, prefix: string): KnownList[] =>
  facts.ids(`naming`).flatMap((id) => {
    if (!id.startsWith(`naming/${prefix}`)) return []
    return listOf(facts, id.slice('naming/'.length)) ?? []
  })

export interface Guard {
  readonly ok: readonly string[]
  /** A guarded word is weaker, not gone. */
  readonly weaker: boolean
}

export const guardsOf = derived((facts): ReadonlyMap<string, Guard> => {
  const guards = facts.get('naming/guards', guardsSchema)?.value.guards ?? []
  return new Map(guards.map(({ word, ok, then }) => [word, { ok, weaker: then === 'warn' }]))
})

/** Common words of two characters. */
export const joinsOf = derived(
  (facts): ReadonlySet<string> => new Set(facts.get('naming/joins', wordsSchema)?.value.words),
)

/** Words that count only at the end of a name or before a bracket. */
export const lastOnlyOf = derived(
  (facts): ReadonlySet<string> => new Set(facts.get('naming/last-only', wordsSchema)?.value.words),
)
