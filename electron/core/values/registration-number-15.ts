import { parsed, refused, type Parsed } from './parsed'
import { codeForm } from './text-form'

/** Former business registration number (工商注册号), superseded by the unified credit code. ISO 7064 MOD 11,10. */
export interface RegistrationNumber15 {
  readonly text: string
  /** Six digits of the registering authority. */
  readonly authority: string
}

export type RegistrationNumber15Failure = 'empty' | 'length' | 'characters' | 'check-digit'

function checkOf14(digits: string): string {
  let product = 10
  for (let at = 0; at < 14; at++) {
    const sum = (product + Number(digits[at])) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return String((11 - product) % 10)
}

export function parseRegistrationNumber15(
  text: string,
): Parsed<RegistrationNumber15, RegistrationNumber15Failure> {
  const code = codeForm(text)
  if (code === '') return refused('empty')
  if (code.length !== 15) return refused('length')
  if (/\D/.test(code)) return refused('characters')
  if (checkOf14(code) !== code[14]) return refused('check-digit')
  return parsed({ text: code, authority: code.slice(0, 6) })
}
