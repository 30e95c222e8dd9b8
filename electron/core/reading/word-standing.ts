import type { TellingWord } from '../documents/document-kind'
import { errorsAllowed, findWord, readAs } from './find-word'
import type { PageLine } from './page-cues'

/** Where a word stands on its line: certificates print it as a title or as a label, sentences in their middle. */
export type Standing = TellingWord['stands']

/** A gap this wide, in heights of a character, begins a new segment. */
const SEGMENT_GAP = 0.7
/** Characters closer than this, in their heights, run on without a gap. */
const RUNS_ON = 0.3
/** Marks within sentences and lists; a colon or a bracket begins something new. */
const LISTS = /[、，,；;。]/
/** What follows a word that is part of a sentence or list. */
const GOES_ON = /[、，。；的和与及或等应须需可将为是在由不未已并后时]/u
/** What may stand before a title on its line: the country, a place, one stray mark. */
const BEFORE_TITLE = /^(?:中华人民共和国)?(?:\p{Script=Han}{1,14}(?:省|市|区|县|旗|盟|州))?.?$/u
/** What may stand behind it. */
const AFTER_TITLE = /^(?:[正副]本.{0,4}|样本|.{0,2})$/u

/** The best standing of a word on one line; null when it does not stand there. */
export function standingOf(line: PageLine, word: string): Standing | null {
  if (!mayHold(line, word)) return null
  const found = findWord(line.letters, [...word])
  if (!found || !endsAlike(line.letters.slice(found.start, found.end), word)) return null
  if (line.isTitle && isWholeTitle(line.letters, found.start, found.end)) return 'title'
  return startsSegment(line, found.start) && !goesOn(line, found.end) ? 'label' : 'anywhere'
}

/** Every character of a word that its line lacks is an error. */
function mayHold({ alphabet }: PageLine, word: string): boolean {
  let missing = 0
  for (const char of word) if (![...readAs(char)].some((one) => alphabet.has(one.toLowerCase()))) missing++
  return missing <= errorsAllowed([...word].length)
}

/** 统一社会信用代码 alone is no 统一社会信用代码证书: of a long word's last two characters one has to be there. */
function endsAlike(letters: readonly string[], word: string): boolean {
  const end = [...word].slice(-2)
  return end.length < 2 || word.length < 6 || end.some((char) => letters.slice(-2).includes(char))
}

const isWholeTitle = (letters: readonly string[], start: number, end: number): boolean =>
  BEFORE_TITLE.test(letters.slice(0, start).join('')) && AFTER_TITLE.test(letters.slice(end).join(''))

function startsSegment({ rects, following, letters, goesOn: isSentence }: PageLine, at: number): boolean {
  if (at === 0 && isSentence) return false
  // One letter before it is a speck.
  if (at === 0 || (at === 1 && !/\p{Script=Han}/u.test(letters[0]!))) return true
  const mark = following.get(at)
  if (mark !== undefined) return !LISTS.test(mark)
  const before = rects[at - 1]!
  const first = rects[at]!
  return first.x - before.x - before.width > first.height * SEGMENT_GAP
}

function goesOn({ letters, rects, following }: PageLine, end: number): boolean {
  const mark = following.get(end)
  if (mark !== undefined) return GOES_ON.test(mark)
  const next = letters[end]
  if (next === undefined || !GOES_ON.test(next)) return false
  const last = rects[end - 1]!
  return rects[end]!.x - last.x - last.width < last.height * RUNS_ON
}
