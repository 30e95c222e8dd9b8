import { BadLineModel } from './bad-line-model'
import type { ByteStream } from './byte-stream'

/** Of the list of characters: a space has this number. */
export const SPACE = 0
/** No character: of a path that is within the codes of one, or between two. */
export const NONE = -1

/** What may follow within the codes of a character, after those read already. */
export interface CodeTree {
  /** Codes that end a character, and which. */
  readonly ends: ReadonlyMap<number, number>
  /** Codes after which more are needed. */
  readonly more: ReadonlyMap<number, CodeTree>
}

/** What the outputs of a network stand for. */
export interface CharacterCodes {
  /** By number. */
  readonly characters: readonly string[]
  /** Which of them stand in no words with spaces between: Chinese ones. */
  readonly isWord: readonly boolean[]
  readonly tree: CodeTree
  /** The output for: nothing here. */
  readonly blank: number
}

const MOST_CHARACTERS = 65_536
const MOST_CODES = 9
/** Between the characters and the codes: kind of training, how far it came, the blank output, three rates. */
const COUNTERS = 12
const RATES = 12
/** Characters' scripts that are written without spaces between words. */
const WITHOUT_SPACES = /^(?:Han|Hiragana|Katakana|Hangul|Thai)$/

/**
 * The characters behind a network: their list, one a line, and the codes of each. Those `without` are left out.
 * @throws BadLineModel, RangeError at the end of the bytes
 */
export function readCharacterCodes(stream: ByteStream, without: ReadonlySet<string>): CharacterCodes {
  const count = Number.parseInt(stream.line(), 10)
  if (!(count > 0 && count < MOST_CHARACTERS)) throw new BadLineModel('no list of characters')
  const lines = Array.from({ length: count }, () => stream.line().split(' '))
  const characters = lines.map(([name], at) => (at === SPACE ? ' ' : name!))
  // The network's description in words.
  stream.text()
  stream.skip(COUNTERS)
  const blank = stream.int32()
  stream.skip(RATES)
  if (stream.int32() !== count) throw new BadLineModel('characters without codes')
  const tree = branch()
  for (const [at, character] of characters.entries()) {
    stream.skip(1)
    const length = stream.int32()
    if (length < 1 || length > MOST_CODES) throw new BadLineModel(`${length} codes`)
    const codes = Array.from({ length }, () => stream.int32())
    if (!without.has(character)) add(tree, codes, at)
  }
  tree.ends.set(blank, NONE)
  return { characters, isWord: lines.map((words) => !WITHOUT_SPACES.test(scriptOf(words))), tree, blank }
}

/** A line: the name, its properties, measures, the script, and more. */
const scriptOf = ([, ...rest]: readonly string[]): string =>
  rest.find((word) => /^[A-Z][a-z]+$/.test(word)) ?? ''

interface Branch {
  readonly ends: Map<number, number>
  readonly more: Map<number, Branch>
}

const branch = (): Branch => ({ ends: new Map(), more: new Map() })

function add(tree: Branch, codes: readonly number[], character: number): void {
  let at = tree
  for (const code of codes.slice(0, -1)) {
    const next = at.more.get(code) ?? branch()
    at.more.set(code, next)
    at = next
  }
  // Two names that share their codes are one: the later is meant.
  at.ends.set(codes.at(-1)!, character)
}
