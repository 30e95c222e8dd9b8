import type { JsonPath } from './json-scanner'

/** Why a text is not a draft. The message is a whole sentence without the file's name. */
export interface DraftFailure {
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'too-deep'
    | 'forbidden-key'
    | 'not-a-draft'
    | 'newer-version'
    | 'unknown-key'
    | 'bad-value'
  readonly message: string
  /** Where in the draft, as `services[0].name`; absent when it is the file as a whole. */
  readonly path?: string
  /** Line of the text, from 1, where it can be told. */
  readonly line?: number
}

/** A path as the findings write it: `services[0].domains[1].name`. Odd keys stand in quotes. */
export const pathText = (path: JsonPath): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^[\p{L}\p{N}_$-]{1,60}$/u.test(step)) return `[${JSON.stringify(step.slice(0, 60))}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')

/** Text of a stranger inside a sentence: short, on one line, without marks that turn the writing direction. */
export function quoted(text: string): string {
  const plain = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (mark) => `〔U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`,
  )
  return `“${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}”`
}
