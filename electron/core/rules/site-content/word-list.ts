import { codeForm } from '../../values/text-form'

/** Words looked for in a text, each with a mark; guards are longer words that hide what stands in them. */
export interface WordList<Mark> {
  readonly pattern: RegExp | null
  readonly marks: ReadonlyMap<string, Mark | null>
}

export interface WordFound<Mark> {
  readonly word: string
  readonly mark: Mark
}

/** A word of several groups keeps the mark of the first. */
export function wordList<Mark>(
  groups: readonly (readonly [Mark, readonly string[]])[],
  guards: readonly string[] = [],
): WordList<Mark> {
  const marks = new Map<string, Mark | null>()
  for (const guard of guards) marks.set(codeForm(guard), null)
  for (const [mark, words] of groups)
    for (const word of words.map(codeForm)) if (!marks.has(word)) marks.set(word, mark)
  // The longest first, so that a guard that begins with a word wins over it.
  const all = [...marks.keys()].sort((a, b) => b.length - a.length)
  return { pattern: all.length === 0 ? null : new RegExp(all.join('|'), 'gu'), marks }
}

/** Every word that stands in the text outside of guards, once, in the order of the text. `text` is plain. */
export function wordsIn<Mark>(text: string, { pattern, marks }: WordList<Mark>): WordFound<Mark>[] {
  if (!pattern) return []
  const found = new Map<string, WordFound<Mark>>()
  for (const [word] of text.matchAll(pattern)) {
    const mark = marks.get(word)
    if (mark !== null && mark !== undefined) found.set(word, { word, mark })
  }
  return [...found.values()]
}
