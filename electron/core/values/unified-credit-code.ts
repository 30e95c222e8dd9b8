import { organisationCheck } from './organisation-code'
import { parsed, refused, type Parsed } from './parsed'
import { codeForm } from './text-form'

/** 统一社会信用代码 of GB 32100: 18 characters without I O S V Z. */
export interface UnifiedCreditCode {
  readonly text: string
  /** First character: the department that registered it. */
  readonly department: string
  /** First two characters: 91 company, 92 sole trader, 93 co-operative, 12 public institution … */
  readonly category: string
  /** Six digits, GB/T 2260 at the time of registration; 100000 for national registration. */
  readonly region: string
  /** Nine characters, see organisation-code.ts. */
  readonly organisationCode: string
  /** False for a few early codes whose inner check fails though the outer one passes: a warning, no error. */
  readonly innerCheckPasses: boolean
}

export type UnifiedCreditCodeFailure = 'empty' | 'length' | 'characters' | 'check-digit'

export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The check character after 17 characters: weights 3^i mod 31. */
export function creditCodeCheck(body: string): string {
  let sum = 0
  let weight = 1
  for (let at = 0; at < 17; at++) {
    sum += CREDIT_CODE_ALPHABET.indexOf(body.charAt(at)) * weight
    weight = (weight * 3) % 31
  }
  return CREDIT_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31)
}

export function parseUnifiedCreditCode(text: string): Parsed<UnifiedCreditCode, UnifiedCreditCodeFailure> {
  const code = codeForm(text)
  if (code === '') return refused('empty')
  if (code.length !== 18) return refused('length')
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return refused('characters')
  if (creditCodeCheck(code) !== code[17]) return refused('check-digit')
  const organisationCode = code.slice(8, 17)
  return parsed({
    text: code,
    department: code.slice(0, 1),
    category: code.slice(0, 2),
    region: code.slice(2, 8),
    organisationCode,
    innerCheckPasses: organisationCheck(organisationCode) === organisationCode[8],
  })
}
