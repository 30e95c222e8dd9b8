import type { NameForm } from '../../values/name-form'
import { typedPart } from '../../values/name-form'

/** Where a word stands in the key of a name. */
export interface Hit {
  readonly word: string
  readonly start: number
  readonly end: number
  /** As it was typed. */
  readonly text: string
}

export interface WordList {
  readonly words: ReadonlySet<string>
  /** Every word, the longest first at each place. */
  readonly find: (form: NameForm) => Hit[]
}

const LATIN = /[A-Z0-9]/

/** True when a Latin letter or digit touches the place: VPN is no word in VPNS, 0元 none in 100元. */
const touched = (form: NameForm, inside: number, outside: number): boolean => {
  const [one, other] = [form.key[inside] ?? '', form.key[outside] ?? '']
  if (!LATIN.test(one) || !LATIN.test(other)) return false
  return inside > outside
    ? form.ends[outside] === form.starts[inside]
    : form.ends[inside] === form.starts[outside]
}

/** Words are keys: simplified Han, capitals, digits. */
export function wordList(words: readonly string[]): WordList {
  const byFirst = new Map<string, string[]>()
  for (const word of [...words].sort((one, other) => other.length - one.length))
    byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word])
  return {
    words: new Set(words),
    find: (form) => {
      const hits: Hit[] = []
      for (let start = 0; start < form.key.length; start++)
        for (const word of byFirst.get(form.key[start]!) ?? []) {
          const end = start + word.length
          if (!form.key.startsWith(word, start)) continue
          if (touched(form, start, start - 1) || touched(form, end - 1, end)) continue
          hits.push({ word, start, end, text: typedPart(form, start, end) })
        }
      return hits
    },
  }
}
