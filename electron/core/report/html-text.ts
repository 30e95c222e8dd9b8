import { withMarksShown } from './hidden-marks'

/** Markup of ours. Made by `markup` and of constants only, so a text of a stranger can never pass for it. */
export class Html {
  constructor(readonly markup: string) {}
}

export type HtmlPart = string | number | null | false | Html | readonly HtmlPart[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or a quoted attribute; marks that hide or turn the writing direction are shown as 〔U+202E〕. */
export const escapeHtml = (text: string): string =>
  withMarksShown(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

function markupOf(part: HtmlPart): string {
  if (part === null || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return part.map(markupOf).join('')
}

/** Template: what is written here is markup, what is put in is text unless it is Html already. */
export const markup = (strings: TemplateStringsArray, ...parts: HtmlPart[]): Html =>
  new Html(strings.reduce((all, piece, index) => all + markupOf(parts[index - 1] ?? '') + piece))
