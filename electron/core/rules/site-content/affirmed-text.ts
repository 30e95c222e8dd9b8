import { codeForm } from '../../values/text-form'
import { negationSchema } from '../../reference/site-content-facts'
import { derived } from '../../reference/derived'
import type { Facts } from '../../reference/facts'
import { wordList, type WordList } from './word-list'

const negations = derived((facts): WordList<true> => {
  const words = facts.get('content-words/negation', negationSchema)?.value.words ?? []
  return wordList([[true, words]])
})

/** A denial ends with its sentence, or where the text turns. */
const SENTENCE = /[;。.!?]|但是|但|而是/u
const BRACKETS = /\([^()]*\)/gu
/** `不涉及新闻，出版，教育`: a bare noun after a clause that denies is denied with it; a verb begins anew. */
const BARE_NOUN = 6
const BEGINS_ANEW = /^(?:[是有做卖只]|提供|发布|销售|经营|从事|展示|介绍|记录|分享|开展)/u

/** Clauses end with commas: 、 joins the members of one list. */
function affirmedClauses(sentence: string, denies: (clause: string) => boolean): string[] {
  let denied = false
  return sentence.split(',').filter((clause) => {
    denied = denies(clause) || (denied && clause.length <= BARE_NOUN && !BEGINS_ANEW.test(clause))
    return !denied
  })
}

/**
 * What a text says that there is: plain clauses, without those that say what there is not (`不涉及…`, `不含…`,
 * `除依法须经批准的项目外`), so that a disclaimer is never held against anybody.
 */
export function affirmedText(text: string, facts: Facts): string {
  const { pattern } = negations(facts)
  const denies = (clause: string): boolean => pattern !== null && clause.search(pattern) >= 0
  return codeForm(text.replaceAll('\n', '。'))
    .replace(BRACKETS, (bracket) => (denies(bracket) ? ',' : bracket))
    .split(SENTENCE)
    .flatMap((sentence) => affirmedClauses(sentence, denies))
    .join('。')
}
