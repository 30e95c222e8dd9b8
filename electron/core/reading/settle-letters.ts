import { barOrWider, gOrQ, hangs, TORN } from './letter-shapes'
import type { Letter, LineLetters } from './line-letters'

/** The letters of a domain that hang below the line. */
const HANGING = /[gjpqy]/

/** So many more shapes than letters are a stamp or a pattern, and no line of letters. */
const MOST_MORE = 1.25

/**
 * A domain as it was read, with v and y, g and q, l and 1 as the picture shows them. Letters are matched with shapes only where
 * both are of one number: hanging ones with hanging ones, all with all. A digit in place of an l needs a digit behind it
 * as well: in faces with serifs the two look alike but for their height.
 */
export function settleLetters(name: string, line: LineLetters): string {
  return settleOnes(settleTails(settleForks(name, line), line), line)
}

/**
 * A y that was read as v, where every letter has its shape and all others hang or stand as they were read: its tail is lost
 * to readers, and in faint print to the picture. No v wins one, so what was read as y is none.
 */
function settleForks(name: string, line: LineLetters): string {
  const characters = [...name]
  const { letters } = line
  if (!/[vy]/.test(name) || letters.length !== characters.length) return name
  const isFork = (character: string): boolean => character === 'v' || character === 'y'
  const hang = letters.map((letter) => hangs(letter, line))
  if (!characters.every((one, at) => isFork(one) || HANGING.test(one) === hang[at])) return name
  return characters.map((one, at) => (one === 'v' && hang[at] === true ? 'y' : one)).join('')
}

/** Shapes that stand clear of the one before them: a thin face has letters of two and three pieces. */
const wholeShapes = ({ letters, height }: LineLetters): number =>
  letters.filter((letter, at) => at === 0 || letter.left - letters[at - 1]!.right > height * TORN).length

function settleTails(name: string, line: LineLetters): string {
  const characters = [...name]
  const places = characters.flatMap((character, at) => (HANGING.test(character) ? [at] : []))
  const shapes = line.letters.filter((letter) => hangs(letter, line))
  if (shapes.length !== places.length || wholeShapes(line) > characters.length * MOST_MORE) return name
  // The last part of a domain is a word that recognisers know.
  const last = name.lastIndexOf('.')
  for (const [i, at] of places.entries())
    if (at < last && /[gq]/.test(characters[at]!)) characters[at] = gOrQ(shapes[i]!, line) ?? characters[at]!
  return characters.join('')
}

function settleOnes(name: string, { letters }: LineLetters): string {
  const characters = [...name]
  if (letters.length !== characters.length) return name
  const tall = tallerThanDigits(characters, letters)
  return characters
    .map((character, at) => {
      if (character !== '1' && character !== 'l') return character
      const shape = barOrWider(letters[at]!)
      if (shape === 'bar') return character === '1' ? 'l' : character
      const isBeforeDigit = /\d/.test(characters[at + 1] ?? '')
      const byHeight = isBeforeDigit && tall ? tall(letters[at]!) : null
      if (byHeight !== null) return byHeight ? 'l' : '1'
      return character === 'l' && shape === 'wider' && isBeforeDigit ? '1' : character
    })
    .join('')
}

/** Letters that reach up as far as l does. */
const ASCENDING = /[bdhk]/
/** Sure digits: a 1 is what is asked for, a 0 may be an o. */
const DIGIT = /[2-9]/
/** Digits that are nearly as tall as letters, in shares of their height, tell nothing. */
const LEAST_TALLER = 0.035
/** The middle third between both heights is neither. */
const UNDECIDED = 1 / 6

/** Tells l from 1 by height, in faces whose letters clearly reach above their digits; null in others. */
function tallerThanDigits(
  characters: readonly string[],
  letters: readonly Letter[],
): ((letter: Letter) => boolean | null) | null {
  const heightOf = ({ top, bottom }: Letter): number => bottom - top + 1
  const mean = (wanted: RegExp): number => {
    const heights = letters.filter((_, at) => wanted.test(characters[at]!)).map(heightOf)
    return heights.length > 0 ? heights.reduce((sum, one) => sum + one, 0) / heights.length : NaN
  }
  const [digit, ascending] = [mean(DIGIT), mean(ASCENDING)]
  // Not a number where the name has none of either.
  if (!(ascending - digit >= digit * LEAST_TALLER)) return null
  return (letter) => {
    const share = (heightOf(letter) - digit) / (ascending - digit)
    return Math.abs(share - 0.5) < UNDECIDED ? null : share > 0.5
  }
}
