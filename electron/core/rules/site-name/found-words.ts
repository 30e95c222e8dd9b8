import type { KnownList } from './name-lists'
import { listOf } from './name-lists'
import { meaningOf } from './meant'
import { isRegistered, type NameSubject } from './name-subject'
import type { Severity } from '../finding'
import type { Hit } from './word-list'

/** A word of a list in a name, meant as that word. */
export interface FoundWord extends Hit {
  readonly list: KnownList
  /** A person may well read it as the word, though it is likely not. */
  readonly doubtful: boolean
}

export interface Seek {
  readonly where?: (hit: Hit) => boolean
  /** Count words of the registered name too. */
  readonly evenRegistered?: boolean
}

/** Words of the lists in the name, list by list; without those that only look like it or are registered. */
export function wordsIn(name: NameSubject, ids: readonly string[], seek: Seek = {}): FoundWord[] {
  return ids.flatMap((id) => {
    const list = listOf(name.facts, id)
    if (!list) return []
    return list.find(name.form).flatMap((hit) => {
      if (seek.where && !seek.where(hit)) return []
      if (!seek.evenRegistered && isRegistered(name, hit.word)) return []
      const meaning = meaningOf(name.form, hit, name.facts)
      return meaning === 'other' ? [] : [{ ...hit, list, doubtful: meaning === 'doubtful' }]
    })
  })
}

/** What a found word weighs: a doubtful one is less than the check wants. */
export const weightOf = ({ doubtful }: FoundWord, wanted: Severity): Severity =>
  doubtful ? (wanted === 'block' ? 'risk' : 'hint') : wanted

/** `“交流”、“设计”` */
export const quoted = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => `“${text}”`).join('、')
