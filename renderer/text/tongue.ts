import { language, OF_RULES, type Language } from './language'

/** Which language a text is in, for screen readers: a window in English still quotes names, terms and certificates. */

const HAN = /\p{Script=Han}/u
/** Chinese from its first character to its last, with the marks and figures between. */
const RUN =
  /[《“〔]?\p{Script=Han}(?:[\p{Script=Han}\d\s，、。；：（）《》〔〕“”·]*[\p{Script=Han}》”）〕。])?/gu
/** A word that stands by itself; a domain or a number is no language. */
const ENGLISH_WORD = /(?:^|[\s“(/])[A-Za-z][A-Za-z’'-]+(?=$|[\s,:;·”)/]|\.(?:\s|$))/

/** True for a text without a word of another language. */
export const isChinese = (words: string): boolean => HAN.test(words) && !ENGLISH_WORD.test(words)

/** What an element that holds just this text says of its language; undefined where that is the page's own. */
export const tongueOf = (words: string | null | undefined): Language | undefined =>
  language.value !== OF_RULES && words && isChinese(words) ? OF_RULES : undefined

export interface TonguePiece {
  readonly text: string
  readonly chinese: boolean
}

/** A sentence cut where it changes between English and Chinese. */
export function tonguePieces(words: string): TonguePiece[] {
  const pieces: TonguePiece[] = []
  let end = 0
  for (const { 0: run, index } of words.matchAll(RUN)) {
    if (index > end) pieces.push({ text: words.slice(end, index), chinese: false })
    pieces.push({ text: run, chinese: true })
    end = index + run.length
  }
  if (end < words.length) pieces.push({ text: words.slice(end), chinese: false })
  return pieces
}
