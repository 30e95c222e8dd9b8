import { remembered } from './remembered'

/** Forms of a text that differ only in ways that carry no meaning. */

/** Full-width letters, digits and punctuation in their half-width form (Unicode NFKC). */
export const halfWidth = (text: string): string => text.normalize('NFKC')

/** No white space of any kind, nor invisible marks that pictures, PDFs and chat programs leave behind. */
export const withoutSpace = (text: string): string =>
  text.replace(/[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')

/** A number or code as one run of half-width capitals: ` ｘ１2 ` becomes `X12`. */
export const codeForm = remembered((text) => withoutSpace(halfWidth(text)).toUpperCase())

/** Every style of dash in one. */
export const oneDash = (text: string): string =>
  text.replace(/[\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d]/gu, '-')

/** The dots seen in names of minorities and foreigners, all as U+00B7. A plain dot counts only between Han characters. */
export const oneMiddleDot = (text: string): string =>
  text
    .replace(
      /[\u00b7\u0387\u16eb\u2022\u2027\u2218\u2219\u22c5\u25cf\u25e6\u2e31\u2e33\u30fb\uff0e\uff65\ua78f]/gu,
      '·',
    )
    .replace(/(?<=\p{Script=Han})\s*\.\s*(?=\p{Script=Han})/gu, '·')

/** Round, square, tortoise-shell and lenticular brackets all as ( and ). */
export const oneBracketStyle = (text: string): string =>
  text.replace(/[[{〔【〖〘〚﹙﹝❨（［｛]/gu, '(').replace(/[\]}〕】〗〙〛﹚﹞❩）］｝]/gu, ')')
