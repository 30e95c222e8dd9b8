import { alignTexts } from './align-texts'
import type { Variant } from './vote'

/** Readings by the recogniser of Latin letters that have to agree, and how many of them have to be sure. */
const ALIKE = 3
const SURE_ONES = 2
const SURE = 0.8

/**
 * Readings of a domain without those that the recogniser of Chinese gave otherwise, where the one of Latin letters reads it
 * alike at every height and surely: the former takes l for 1 and x, y, z for capitals. What it says of g and q counts: the
 * latter takes q for g in some faces.
 */
export function trustLatin(variants: readonly Variant[]): readonly Variant[] {
  const latin = variants.filter(({ engine }) => engine === 'latin')
  const value = latin[0]?.parsed?.value
  if (value === undefined || latin.length < ALIKE) return variants
  if (!latin.every(({ parsed }) => parsed?.value === value)) return variants
  if (latin.filter(({ confidence }) => confidence >= SURE).length < SURE_ONES) return variants
  return variants.filter(
    ({ engine, parsed, confidence }) =>
      engine === 'latin' ||
      parsed?.value === value ||
      confidence >= SURE ||
      differsInTail(parsed?.value, value),
  )
}

function differsInTail(one: string | undefined, other: string): boolean {
  if (one === undefined) return false
  const letters = [...other]
  return alignTexts(letters, [...one]).read.some(
    (read, at) => read !== letters[at] && /[gq]/.test(read) && /[gq]/.test(letters[at]!),
  )
}
