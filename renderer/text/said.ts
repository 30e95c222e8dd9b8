import { PATTERNS, SAID } from './en/said'
import { language } from './language'

/**
 * What facts and core say in Chinese, in the language of the page. Most of it is fixed and stands in a table; what names
 * something of the draft is recognised by its shape. What nobody has put into English stays as it is.
 */

const bare = (zh: string): string => zh.replace(/。$/, '')

function oneInEnglish(zh: string): string | null {
  const fixed = SAID[zh] ?? SAID[bare(zh)]
  if (fixed !== undefined) return fixed
  for (const { zh: shape, en } of PATTERNS) {
    const found = shape.exec(bare(zh))
    if (found) return en(found.slice(1), (rest) => inEnglish(rest) ?? rest)
  }
  return null
}

const ended = (words: string): string => (/[.?!”)]$/.test(words) ? words : `${words}.`)

function inEnglish(zh: string): string | null {
  const whole = oneInEnglish(zh)
  if (whole !== null) return zh.endsWith('。') ? ended(whole) : whole
  const sentences = zh.split(/(?<=。)(?=.)/)
  if (sentences.length < 2) return null
  const each = sentences.map(inEnglish)
  return each.includes(null) ? null : each.join(' ')
}

/** The Chinese itself where the page speaks it, and where there is no English for it. */
export const said = (zh: string): string => (language.value === 'en' ? (inEnglish(zh) ?? zh) : zh)

/** Null where the page speaks Chinese, or where there is no English for it. */
export const saidElse = (zh: string): string | null => (language.value === 'en' ? inEnglish(zh) : null)

/** A source may be several, their titles in one line. */
export const sourceTitle = (title: string): string =>
  language.value === 'en' ? title.split('；').map(said).join('; ') : title
