import { inBoth } from './in-both'

/** How words are put together to a sentence, in the language of the moment. */
const ways = inBoth(
  {
    list: (words: readonly string[]) => words.join('、'),
    clauses: (parts: readonly string[]) => parts.join('；'),
    pair: (name: string, value: string) => `${name}：${value}`,
    then: (one: string, other: string) => `${one}，${other}`,
    sentences: (one: string, other: string) => `${one}。${other}`,
    aside: (words: string) => `（${words}）`,
  },
  {
    list: (words) => words.join(', '),
    clauses: (parts) => parts.join('; '),
    pair: (name, value) => `${name}: ${value}`,
    then: (one, other) => `${one}, ${other}`,
    sentences: (one, other) => `${one}. ${other}`,
    aside: (words) => ` (${words})`,
  },
)

/** “甲、乙” */
export const listed = (words: readonly string[]): string => ways.list(words)
/** “甲；乙”: for parts that are sentences themselves. */
export const clauses = (parts: readonly string[]): string => ways.clauses(parts)
/** “名称：值” */
export const pair = (name: string, value: string): string => ways.pair(name, value)
/** “一，二” */
export const inTurn = (one: string, other: string): string => ways.then(one, other)
/** “一。二”; neither ends with a full stop. */
export const sentences = (one: string, other: string): string => ways.sentences(one, other)
/** “（旁注）” */
export const aside = (words: string): string => ways.aside(words)
