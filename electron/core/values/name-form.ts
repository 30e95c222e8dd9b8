import { simplified } from './simplified-han'

/** A name as word lists see it: no width, case, spaces or symbols, simplified; with the way back to what was typed. */
export interface NameForm {
  readonly text: string
  /** Han characters, Latin capitals and digits only, each one UTF-16 unit where Unicode has it so. */
  readonly key: string
  /** For each unit of `key` where its character begins and ends in `text`. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const CARRIES_MEANING = /[\p{L}\p{N}]/u
/** Cyrillic and Greek capitals that are drawn like Latin ones. */
const DRAWN_LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ν: 'N',
  Ρ: 'P',
  Τ: 'T',
}

export function nameForm(text: string): NameForm {
  const starts: number[] = []
  const ends: number[] = []
  let key = ''
  let at = 0
  for (const character of text) {
    const end = at + character.length
    for (const part of character.normalize('NFKC').toUpperCase()) {
      if (!CARRIES_MEANING.test(part)) continue
      const kept = DRAWN_LATIN[part] ?? simplified(part)
      key += kept
      for (let unit = 0; unit < kept.length; unit++) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { text, key, starts, ends }
}

/** What was typed for the units `from` (inclusive) to `to` (exclusive) of the key. */
export const typedPart = ({ text, starts, ends }: NameForm, from: number, to: number): string =>
  text.slice(starts[from] ?? 0, ends[to - 1] ?? text.length)

/** Han characters of a text. */
export const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0

/** Length of the longest run of characters that stands in both. */
export function longestShared(one: string, other: string): number {
  let best = 0
  for (let at = 0; at + best < one.length; at++)
    while (at + best < one.length && other.includes(one.slice(at, at + best + 1))) best += 1
  return best
}
