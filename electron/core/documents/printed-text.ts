import { oneMiddleDot, withoutSpace } from '../values/text-form'
import type { ParsedField } from './document-kind'

/** What all parsers of printed values share: the text as recognised, and the forms of an answer. */

export const unconfirmed = (value: string): ParsedField => ({ value, confirmed: false })

/** Dates and money have a form of their own: a reading without it is a poor reading, and speaks for no other value. */
export const formed = (value: string): ParsedField => ({ value, confirmed: false, known: true })

/** Recognised Chinese text: no spaces between characters, no stray marks at its ends. */
export const chineseText = (text: string): string =>
  oneMiddleDot(withoutSpace(text).replace(/[“”"‘’|]/gu, '')).replace(
    /^[^\p{L}\p{N}（(《]+|[^\p{L}\p{N}）)》]+$/gu,
    '',
  )

export function parseLongText(text: string): ParsedField | null {
  const plain = chineseText(text)
  return [...plain].length >= 2 ? unconfirmed(plain) : null
}
