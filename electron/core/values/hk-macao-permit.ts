import { parsed, refused, type Parsed } from './parsed'
import { codeForm } from './text-form'

/** 港澳居民来往内地通行证: H (Hong Kong) or M (Macao) and 8 digits; older copies add two digits of the issue count. No check digit. */
export interface HkMacaoPermit {
  readonly text: string
  /** Letter and 8 digits: the holder's number for life. */
  readonly number: string
  readonly holder: 'hong-kong' | 'macao'
  readonly issueCount: string | null
}

export type HkMacaoPermitFailure = 'empty' | 'length' | 'characters'

export function parseHkMacaoPermit(text: string): Parsed<HkMacaoPermit, HkMacaoPermitFailure> {
  const code = codeForm(text)
  if (code === '') return refused('empty')
  if (code.length !== 9 && code.length !== 11) return refused('length')
  if (!/^[HM]\d+$/.test(code)) return refused('characters')
  return parsed({
    text: code,
    number: code.slice(0, 9),
    holder: code.startsWith('H') ? 'hong-kong' : 'macao',
    issueCount: code.length === 11 ? code.slice(9) : null,
  })
}
