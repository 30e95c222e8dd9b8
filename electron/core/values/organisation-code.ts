import { parsed, refused, type Parsed } from './parsed'
import { codeForm, oneDash } from './text-form'

/** Code of GB 11714: eight characters and a check character, printed with a hyphen between. */
export interface OrganisationCode {
  /** Nine characters without the hyphen. */
  readonly text: string
  /** As printed: `MA00TEXT-0`. */
  readonly printed: string
}

export type OrganisationCodeFailure = 'empty' | 'length' | 'characters' | 'check-digit'

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** The check character after eight characters of 0-9 A-Z. */
export function organisationCheck(body: string): string {
  let sum = 0
  for (let at = 0; at < 8; at++) sum += parseInt(body.charAt(at), 36) * (WEIGHTS[at] ?? 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

export function parseOrganisationCode(text: string): Parsed<OrganisationCode, OrganisationCodeFailure> {
  const code = oneDash(codeForm(text)).replace(/-/g, '')
  if (code === '') return refused('empty')
  if (code.length !== 9) return refused('length')
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return refused('characters')
  if (organisationCheck(code) !== code[8]) return refused('check-digit')
  return parsed({ text: code, printed: `${code.slice(0, 8)}-${code.slice(8)}` })
}
