import { parsed, refused, type Parsed } from './parsed'
import { codeForm } from './text-form'

/** 台湾居民来往大陆通行证: 8 digits on cards; 10 digits and a letter, often in brackets, on the old booklets. No check digit. */
export interface TaiwanPermit {
  /** Without brackets. */
  readonly text: string
  readonly edition: 'card' | 'booklet'
}

export type TaiwanPermitFailure = 'empty' | 'length' | 'characters'

export function parseTaiwanPermit(text: string): Parsed<TaiwanPermit, TaiwanPermitFailure> {
  const code = codeForm(text).replace(/\(([A-Z])\)$/, '$1')
  if (code === '') return refused('empty')
  if (code.length !== 8 && code.length !== 11) return refused('length')
  if (!/^(?:\d{8}|\d{10}[A-Z])$/.test(code)) return refused('characters')
  return parsed({ text: code, edition: code.length === 8 ? 'card' : 'booklet' })
}
