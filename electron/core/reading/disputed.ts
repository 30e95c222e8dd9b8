import { alignTexts } from './align-texts'

/** Strokes that recognisers give for one another: they are told by their shapes (`settleLetters`), not by votes. */
const STROKES = /[1lij]/
/** How many readings outweigh one that has another letter in the same place. */
const OUTWEIGHED = 4

/**
 * True when readings of a domain have another letter where the chosen one has its own: letters are misread alike at most
 * heights of a poor picture, and the one height that tells them apart is the only witness. A letter more or fewer is none,
 * nor is a v in the place of a y: of 1,300 y read at several heights 22 had lost their tail, and of 119 v none had won one.
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
    const isStroke = STROKES.test(other) && STROKES.test(own)
    return other !== '' && other !== own && !isStroke && !(own === 'y' && other === 'v')
  })
}

/**
 * True where a reading has a y for a v of the domain, whatever else it reads otherwise: recognisers lose the tail of a y,
 * in thin faces nearly every time, and give no v one.
 */
export const isForked = (domain: string, readings: readonly (string | null)[]): boolean =>
  readings.some((read) => read !== null && lostTails(domain, read, 'v', 'y') > 0)

/** True where most readings have a j for an i of the domain: faint print loses its tail, and what is left of it is an i. */
export const hasLostTail = (domain: string, readings: readonly string[]): boolean =>
  readings.filter((read) => lostTails(domain, read, 'i', 'j') > 0).length * 2 > readings.length

/** Letters of the domain without a tail that have one in a reading. */
function lostTails(domain: string, reading: string, without: string, tailed: string): number {
  if (!domain.includes(without) || !reading.includes(tailed)) return 0
  const letters = [...domain]
  const { read } = alignTexts(letters, [...reading])
  return read.filter((letter, at) => letters[at] === without && letter === tailed).length
}
