import { alignTexts } from './align-texts'

/** Strokes that recognisers give for one another: they are told by their shapes (`settleLetters`), not by votes. */
const STROKES = /[1lij]/
/** How many readings outweigh one that has another letter in the same place. */
const OUTWEIGHED = 4

/**
 * True when readings of a domain have another letter where the chosen one has its own: letters are misread alike at most
 * heights of a poor picture, and the one height that tells them apart is the only witness. A letter more or fewer is none.
 */
export function isDisputed(chosen: string, readings: readonly string[]): boolean {
  const own = readings.filter((reading) => reading === chosen).length
  const against = readings.filter((reading) => reading !== chosen && hasAnotherLetter(chosen, reading)).length
  return against > 0 && own < against * OUTWEIGHED
}

function hasAnotherLetter(chosen: string, reading: string): boolean {
  const letters = [...chosen]
  const { read } = alignTexts(letters, [...reading])
  return read.some((other, at) => {
    const own = letters[at]!
    return other !== '' && other !== own && !(STROKES.test(other) && STROKES.test(own))
  })
}

/**
 * True where a reading has a y for a v of the domain: recognisers lose the tail of a y, in thin faces nearly every time,
 * and give no v one.
 */
export const isForked = (domain: string, readings: readonly (string | null)[]): boolean =>
  readings.some(
    (read) =>
      read !== null &&
      read !== domain &&
      read.length === domain.length &&
      [...domain].every((letter, at) => letter === read[at] || (letter === 'v' && read[at] === 'y')),
  )
