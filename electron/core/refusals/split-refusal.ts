/** Splits a pasted refusal message into its sentences. Nothing is lost: the parts joined are the message. */

/** A part of the message as it was pasted, with the white space that follows it. */
export type RefusalPart = string

/** The end of a sentence; a plain dot is none, since it stands in domains and numbers. */
const ENDS = /[。；;！!？?\n\r]+[”’」』"'）)]*\s*/gu

/**
 * A mark that begins an item of a list: `1、` `2.` `（3）` `④` `一、` `第二，` `其三：` `-`. A number directly before or
 * after it makes it part of a number, a letter before it or a small one after it part of a domain.
 */
const MARKS =
  /(?<![\dA-Za-z.\-第(（])(?:\d{1,2}(?:[、)）]|[.．](?![\da-z]))|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）])|[①-⑳❶-❿⑴-⒇]|(?<=^|[\s。；;：:，,])(?:(?:第[一二三四五六七八九十]{1,2}|其[一二三四五六七八九十])[，,、：:]|[一二三四五六七八九十]{1,2}[、.．]|[-–—•·●▪*]\s+)/gu

/** Places at which a new part begins. */
function cutsOf(text: string, headings: readonly RegExp[]): number[] {
  const cuts = new Set<number>()
  for (const found of text.matchAll(ENDS)) cuts.add(found.index + found[0].length)
  for (const found of text.matchAll(MARKS)) cuts.add(found.index)
  const starts = [0, ...cuts].sort((one, other) => one - other)
  for (const [at, start] of starts.entries()) {
    const part = text.slice(start, starts[at + 1])
    for (const heading of headings) {
      const found = heading.exec(part)
      if (found) cuts.add(start + found.index + found[0].length)
    }
  }
  return [...cuts].filter((at) => at > 0 && at < text.length).sort((one, other) => one - other)
}

/** Something that can be read: a letter, a digit or a Han character. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** `headings`: patterns of what may stand before the first reason in a part of its own. */
export function splitRefusal(text: string, headings: readonly RegExp[]): RefusalPart[] {
  const cuts = [0, ...cutsOf(text, headings), text.length]
  const parts: string[] = []
  for (let at = 0; at + 1 < cuts.length; at++) {
    const part = text.slice(cuts[at], cuts[at + 1])
    // What says nothing by itself (a lone bracket, empty lines) stays with the part before it.
    if (parts.length > 0 && !SAYS_SOMETHING.test(part)) parts[parts.length - 1] += part
    else parts.push(part)
  }
  return parts.filter((part) => part.trim() !== '')
}

/** The part without its list mark and the punctuation around it. */
export const bareSentence = (part: string): string =>
  part
    .trim()
    .replace(new RegExp(`^(?:${MARKS.source})`, 'u'), '')
    .replace(/^[\s，,、：:；;。.\-–—•·●▪*]+/u, '')
    .replace(/[\s，,；;。！!？?、]+$/u, '')
