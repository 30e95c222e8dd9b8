import { oneMiddleDot, withoutSpace } from '../values/text-form'
import type { ParsedField } from './document-kind'

/** What all parsers of printed values share: the text as recognised, and the forms of an answer. */

export const unconfirmed = (value: string): ParsedField => ({ value, confirmed: false })

/** Dates and money have a form of their own: a reading without it is a poor reading, and speaks for no other value. */
export const formed = (value: string): ParsedField => ({ value, confirmed: false, known: true })

/** Places as readers give them, time after time, where no place is called so: before what only a place has, or in brackets. */
const MISREAD_PLACES: readonly (readonly [RegExp, string])[] = [
  [/鸟(?=鲁木齐)/gu, '乌'],
  [/[费贷](?=[阳港]市|州省|[阳州港][)）])/gu, '贵'],
  [/厨(?=门市|门[)）])/gu, '厦'],
  [/恭(?=施[市州土)）])/gu, '恩'],
  // The 三 of a county is read as a mark, or as nothing.
  [/(?<=[市州][^\p{L}\p{N}]{0,2})江(?=侗族自治县)/gu, '三江'],
]

/** Recognised Chinese text: no spaces between characters, no stray marks at its ends. */
export const chineseText = (text: string): string => {
  const plain = oneMiddleDot(withoutSpace(text).replace(/[“”"‘’|]/gu, '')).replace(
    /^[^\p{L}\p{N}（(《]+|[^\p{L}\p{N}）)》]+$/gu,
    '',
  )
  return MISREAD_PLACES.reduce((one, [wrong, right]) => one.replace(wrong, right), plain)
}

export function parseLongText(text: string): ParsedField | null {
  const plain = chineseText(text)
  return [...plain].length >= 2 ? unconfirmed(plain) : null
}
