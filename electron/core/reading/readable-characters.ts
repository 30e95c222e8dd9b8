import { MODEL_CHARACTERS } from './model-characters'
import { MODEL_LURES } from './model-lures'

const isHan = (character: string): boolean => /^[\p{Script=Han}\p{Co}]$/u.test(character)

/** A character that the recogniser knows; of letters, digits and marks it knows all. */
export const isKnown = (character: string): boolean => !isHan(character) || MODEL_CHARACTERS.has(character)

/** A character that the recogniser reads as itself, and gives for no other. */
export const isReadable = (character: string): boolean => isKnown(character) && !MODEL_LURES.has(character)

/** Different characters that readings give for one which the recogniser lacks; one that it knows it would have given. */
const SCATTERED = 3

/** True of readings of one place that agree so little that none of the characters they give stands there, nor another known one. */
export const isScattered = (characters: readonly string[]): boolean => new Set(characters).size >= SCATTERED

/** True of readings of one place two of which give the same character; '' is none. */
export const twoAgree = (read: readonly string[]): boolean =>
  read.some((one, at) => one !== '' && read.indexOf(one) !== at)
