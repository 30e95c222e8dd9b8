import * as en from './en/field-labels'
import { inBoth } from './in-both'
import * as zh from './zh-CN/field-labels'

/** Label and hint of a field of the draft. */
export interface FieldText {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
}

/** By the field's path without list numbers. */
export const FIELD_TEXTS: Readonly<Record<string, FieldText>> = inBoth(zh.FIELD_TEXTS, en.FIELD_TEXTS)
const WHOLES = inBoth(zh.WHOLES, en.WHOLES)

const bare = (path: string): string => path.replace(/\[\d+\]/g, '[]')

/** Texts of a field; a path without texts of its own is shown as its nearest whole. */
export function fieldText(path: string): FieldText {
  let key = bare(path)
  for (;;) {
    const own = FIELD_TEXTS[key]
    if (own) return own
    const whole = WHOLES[key]
    if (whole !== undefined || key === '') return { label: whole ?? WHOLES[''] ?? '' }
    key = key.replace(/(\.[^.]+|\[\])$|^[^.[]+$/, '')
  }
}
