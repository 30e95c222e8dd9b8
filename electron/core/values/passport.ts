import { parsed, refused, type Parsed } from './parsed'
import { codeForm } from './text-form'

/** Passport number. Only the shape can be told: the check digit stands in the machine-readable lines alone. */
export interface Passport {
  readonly text: string
  /** True for the shapes that China issues. */
  readonly chinese: boolean
}

export type PassportFailure = 'empty' | 'length' | 'characters'

/** E and 8 digits; E, a letter without I and O, and 7 digits; G, D, S, P series with 7 or 8 digits. */
const CHINESE = /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|[GDSP]\d{8}|[DSP][A-Z]\d{7}|[GDSP]\d{7})$/

export function parsePassport(text: string): Parsed<Passport, PassportFailure> {
  const code = codeForm(text)
  if (code === '') return refused('empty')
  if (code.length < 5 || code.length > 17) return refused('length')
  if (!/^[0-9A-Z]+$/.test(code)) return refused('characters')
  return parsed({ text: code, chinese: CHINESE.test(code) })
}

/** Check digit of a field of the machine-readable lines: weights 7 3 1, `<` counts 0, A = 10 to Z = 35. */
export function mrzCheck(field: string): string {
  let sum = 0
  for (let at = 0; at < field.length; at++) {
    const value = field[at] === '<' ? 0 : parseInt(field.charAt(at), 36)
    sum += value * ([7, 3, 1][at % 3] ?? 0)
  }
  return String(sum % 10)
}
