import * as en from './en/fact-words'
import { inBoth } from './in-both'
import * as zh from './zh-CN/fact-words'

const words = inBoth({ factWords: zh.factWords }, { factWords: en.factWords })

/** The value of a fact in words; a table is only counted. */
export const factWords = (id: string, value: unknown): string => words.factWords(id, value)
