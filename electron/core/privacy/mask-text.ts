import { findPersonal } from './find-personal'
import { maskValue, type PersonalValue } from './mask-value'

/**
 * The sentence with every person's number and address masked; the rest stays to the character. `known`: values of the
 * draft at hand, found even where their form tells nothing.
 */
export const maskText = (text: string, known: readonly PersonalValue[] = []): string => {
  let masked = ''
  let from = 0
  for (const { start, end, kind } of findPersonal(text, known)) {
    masked += text.slice(from, start) + maskValue(kind, text.slice(start, end))
    from = end
  }
  return masked + text.slice(from)
}
