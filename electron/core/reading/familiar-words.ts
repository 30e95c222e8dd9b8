import { isDottedName } from './dotted-names'
import { FORMS, PLACES, TRADES } from './organisation-words'

/**
 * Words that names of organisations begin and end with. What several readings agree on within such a word needs no proof
 * from the shapes of a face that the templates hardly know: no firm is called 科技 with another character in its place.
 * Its own name, between place and trade, is in no list.
 */

const ANYWHERE = new Set([...FORMS, ...TRADES])
const LONGEST = 6
const LEAST_OWN = 2

/**
 * For each character of a name, whether it stands in a familiar word: the place that the name begins with or has in
 * brackets, and the row of trades and forms that it ends with; or in a name with dots (U+00B7), for which few characters
 * are used. `name`: without spaces, with round brackets of half width.
 */
export function familiarIn(name: string): boolean[] {
  const letters = [...name]
  if (isDottedName(name)) return letters.map(() => true)
  const known = letters.map(() => false)
  const from = tailFrom(letters)
  if (from === letters.length) return known
  known.fill(true, from)
  const start = placeAt(letters, 0)
  if (start > 0 && start < from) known.fill(true, 0, start)
  const bracket = letters.indexOf('(')
  if (bracket >= 0 && bracket < from) {
    const end = placeAt(letters, bracket + 1)
    if (letters[end] === ')') known.fill(true, bracket, end + 1)
  }
  // Where too little is left for its own name, that is a familiar word as well, and may be misread like any other.
  return known.filter((one) => !one).length < LEAST_OWN ? letters.map(() => false) : known
}

/**
 * Characters of a word, at least, of which one may be misread and the word still be told by the others; and where no two
 * readings agree on that one.
 */
const TOLD = 3
const TOLD_UNSETTLED = 2

/**
 * The name with one character changed that keeps its last words from being a form or a trade (有限节司); none where they
 * are words already as far as they go. `name`: as for `familiarIn`. `unsettled`: no two readings agree on some character.
 */
export function withFamiliarWord(name: string, unsettled = false): string[] {
  const letters = [...name]
  const least = unsettled ? TOLD_UNSETTLED : TOLD
  const ends = tailEnds(letters)
  const from = ends.at(-1)!
  const mended = ends.flatMap((end) =>
    [...(end === letters.length ? FORMS : ANYWHERE)].flatMap((word) => {
      const inWord = [...word]
      const start = end - inWord.length
      if (inWord.length < least || start < 0 || start >= from) return []
      const wrong = inWord.filter((character, at) => character !== letters[start + at]).length
      return wrong === 1 ? [[...letters.slice(0, start), ...inWord, ...letters.slice(end)].join('')] : []
    }),
  )
  return [...new Set(mended)]
}

/** True of a name that begins with a city or province. `name`: as for `familiarIn`. */
export const beginsWithPlace = (name: string): boolean => placeAt([...name], 0) > 0

/**
 * True of a name of whose own part fewer than two characters stand before its trades and forms, and no place: its start was
 * cut off (理有限公司). Own names have two characters and more. `name`: as for `familiarIn`.
 */
export function lacksOwnName(name: string): boolean {
  const letters = [...name]
  return !beginsWithPlace(name) && tailFrom(letters) < LEAST_OWN
}

/** Where a place that begins at `from` ends; `from` itself where none does. */
function placeAt(letters: readonly string[], from: number): number {
  for (let length = LONGEST; length >= 2; length--)
    if (PLACES.has(letters.slice(from, from + length).join(''))) {
      const end = from + length
      return /[省市]/u.test(letters[end] ?? '') ? end + 1 : end
    }
  return from
}

/** Where the row of familiar words begins that the name ends with; the name's length where it ends with no form. */
const tailFrom = (letters: readonly string[]): number => tailEnds(letters).at(-1)!

/** The name's length, then where each word of that row begins, from the last to the first. */
function tailEnds(letters: readonly string[]): number[] {
  const ends = [letters.length]
  for (let from = letters.length; from > 0; ends.push(from)) {
    const length = wordBefore(letters, from, from === letters.length)
    if (length === 0) break
    from -= length
  }
  return ends
}

function wordBefore(letters: readonly string[], end: number, isEnd: boolean): number {
  for (let length = Math.min(end, LONGEST + 2); length > 0; length--) {
    const word = letters.slice(end - length, end).join('')
    if (FORMS.has(word) || (!isEnd && (TRADES.has(word) || PLACES.has(word)))) return length
  }
  return 0
}
