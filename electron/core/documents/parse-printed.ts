import { parseChineseDate, isLongTerm } from '../values/chinese-date'
import { repairResidentId, repairUnifiedCreditCode } from '../values/code-repair'
import { parseEthnicGroup } from '../values/ethnic-group'
import { parseDomainName } from '../values/domain-name'
import { parseRegistrationNumber15 } from '../values/registration-number-15'
import { parseResidentId } from '../values/resident-id'
import { codeForm, halfWidth, oneMiddleDot, withoutSpace } from '../values/text-form'
import { parseUnifiedCreditCode } from '../values/unified-credit-code'
import type { ParsedField } from './document-kind'

/** Parsers of printed values. Each gives the value as printed, or null when the text cannot be such a value. */

const unconfirmed = (value: string): ParsedField => ({ value, confirmed: false })
/** A date has a form of its own: a reading without it is a poor reading, and speaks for no other date. */
const dated = (value: string): ParsedField => ({ value, confirmed: false, known: true })

/** Recognised Chinese text: no spaces between characters, no stray marks at its ends. */
export const chineseText = (text: string): string =>
  oneMiddleDot(withoutSpace(text).replace(/[“”"‘’|]/gu, '')).replace(
    /^[^\p{L}\p{N}（(《]+|[^\p{L}\p{N}）)》]+$/gu,
    '',
  )

/** Names print no other mark than the middle dot, which is read as any of these. */
const dotted = (name: string): string =>
  name.replace(/(?<=\p{Script=Han})[,，.。、'’‘`"*:-](?=\p{Script=Han})/gu, '·')

export function parseHanName(text: string): ParsedField | null {
  const name = dotted(chineseText(text))
  return /^\p{Script=Han}{1,20}(?:·\p{Script=Han}{1,20}){0,4}$/u.test(name) && [...name].length >= 2
    ? unconfirmed(name)
    : null
}

/** A person or an organisation, in Han or Latin letters. */
export function parseOwner(text: string): ParsedField | null {
  const name = /\p{Script=Han}/u.test(text) ? dotted(chineseText(text)) : text.trim().replace(/\s+/g, ' ')
  return [...name].length >= 2 && /\p{L}/u.test(name) ? unconfirmed(name) : null
}

export function parseOrganisation(text: string): ParsedField | null {
  const name = chineseText(text)
  return [...name].length >= 3 && /\p{Script=Han}{2}/u.test(name) ? unconfirmed(name) : null
}

/** An authority: a name in Han that ends as offices are called. */
export function parseIssuer(text: string): ParsedField | null {
  const name = chineseText(text).replace(/[（(](?:印章|盖章|公章|章)[）)]?$/u, '')
  return /^\p{Script=Han}{3,}(?:局|厅|队|部|院|委|办|会|机关|中心|政府)$/u.test(name)
    ? unconfirmed(name)
    : null
}

export function parseLongText(text: string): ParsedField | null {
  const plain = chineseText(text)
  return [...plain].length >= 2 ? unconfirmed(plain) : null
}

/** Departments and categories of GB 32100 that are given out. */
const CATEGORY = /^(?:1[1-39]|2[19]|3[1-59]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[1-3]|A[19]|N[1-39]|Y1)/

/**
 * The run of 18 at the text's end, or at its start: a label's last character may be read as a digit beside it. Of a
 * longer text nothing is repaired: which 18 are meant is a guess already, and among guesses some pass the checks.
 */
function codesIn(text: string): string[] {
  const code = codeForm(text).replace(/[^0-9A-Z]/g, '')
  return code.length > 18 ? [code.slice(-18), code.slice(0, 18)] : [code]
}

/**
 * True when every repaired character could not stand where it was read. Swaps of possible characters are not taken:
 * with dozens of them some pass the checks by chance.
 */
const isForced = (read: string, repaired: string, possible: (char: string, at: number) => boolean): boolean =>
  [...repaired].every((char, at) => char === read[at] || !possible(read[at] ?? '', at))

export function parseIdNumber(text: string): ParsedField | null {
  const codes = codesIn(text)
  const isCut = codes.length > 1
  for (const code of codes) {
    if (parseResidentId(code).ok) return { value: code, confirmed: true }
    if (isCut) continue
    const repaired = repairResidentId(code)
    if (repaired && isForced(code, repaired, (char, at) => /\d/.test(char) || (at === 17 && char === 'X')))
      return { value: repaired, confirmed: true }
  }
  return null
}

export function parseCreditCode(text: string): ParsedField | null {
  const codes = codesIn(text)
  const isCut = codes.length > 1
  for (const code of codes) {
    if (!CATEGORY.test(code)) continue
    if (parseUnifiedCreditCode(code).ok) return { value: code, confirmed: true }
    if (isCut) continue
    const repaired = repairUnifiedCreditCode(code)
    const possible = (char: string, at: number): boolean =>
      at > 1 && at < 8 ? /\d/.test(char) : /[0-9A-HJ-NPQRTUWXY]/.test(char)
    if (repaired && CATEGORY.test(repaired) && isForced(code, repaired, possible))
      return { value: repaired, confirmed: true }
  }
  return null
}

/** 通行证号码: H or M and 8 digits (2 more count re-issues), or the 8 digits of a pass from Taiwan. */
export function parsePassNumber(text: string): ParsedField | null {
  const code = codeForm(text).replace(/[^0-9A-Z]/g, '')
  return /^(?:[HM]\d{8}(?:\d{2})?|\d{8})$/.test(code) ? unconfirmed(code) : null
}

/** The number of an approval: letters, brackets and at least four digits, or 字第 and two; its forms differ from authority to authority. */
export function parseApprovalNumber(text: string): ParsedField | null {
  const plain = withoutSpace(text).replace(/^[^\p{L}\p{N}（(]+|[^\p{L}\p{N}）)]+$/gu, '')
  return /^[\p{L}\p{N}（）()〔〕［］[\]\-—]{5,40}$/u.test(plain) &&
    ((plain.match(/\d/g)?.length ?? 0) >= 4 || /字第?\d{2,}/u.test(plain))
    ? unconfirmed(plain)
    : null
}

/** 注册号 of licences before 2015: 15 digits with a check digit, or 13 of before 2007, which nothing confirms. */
export function parseRegistrationNumber(text: string): ParsedField | null {
  const digits = codeForm(text).replace(/\D/g, '')
  if (parseRegistrationNumber15(digits).ok) return { value: digits, confirmed: true }
  return /^\d{13}$/.test(digits) ? unconfirmed(digits) : null
}

const DATE = /\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?/
const LONG_TERM = /长期|无固定期限|永久/

/** Marks that wide gaps between a date's parts are taken for. */
const dateText = (text: string): string =>
  halfWidth(text)
    .replace(/[:;,“”"'‘’`|!]+/g, '')
    .replace(/[-.]+(?=\s*[年月日])|(?<=[年月])[-.]+/g, '')
    .replace(/(?<=月\s*\d{1,2}\s*)[目曰白甘旦]/g, '日')

/** A date as printed: 2021年03月18日, 2021.03.18, 2021-03-18. */
export function parseDate(text: string): ParsedField | null {
  const found = DATE.exec(dateText(text))?.[0]
  // Where 年 and 月 are printed, so is 日: the last stroke of a line is easily lost.
  const printed = found && withoutSpace(found).replace(/(?<=年.*月\d+)$/, '日')
  return printed && parseChineseDate(printed).ok ? dated(printed) : null
}

/** The end of a span, as printed: the last date, or 长期. */
export function parseEnd(text: string): ParsedField | null {
  const plain = withoutSpace(dateText(text))
  const long = LONG_TERM.exec(plain)?.[0]
  if (long && isLongTerm(long)) return dated(long)
  const dates = [...plain.matchAll(new RegExp(DATE, 'g'))].map(([date]) => date)
  const last = dates.at(-1)
  return last && parseChineseDate(last).ok ? dated(last) : null
}

/** The start of a span `A-B`, as printed. */
export function parseStart(text: string): ParsedField | null {
  const plain = withoutSpace(dateText(text))
  const dates = [...plain.matchAll(new RegExp(DATE, 'g'))].map(([date]) => date)
  const first = dates[0]
  const isSpan = dates.length > 1 || LONG_TERM.test(plain)
  return first && isSpan && parseChineseDate(first).ok ? dated(first) : null
}

export function parseDomain(text: string): ParsedField | null {
  const plain = withoutSpace(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const name = parseDomainName(plain)
  return name.ok && plain.includes('.') ? unconfirmed(plain.toLowerCase()) : null
}

export function parseGender(text: string): ParsedField | null {
  const found = /[男女]/.exec(text)?.[0]
  return found ? { value: found, confirmed: false, known: true } : null
}

/** One of the 56 peoples; 汉 is often read as one of its look-alikes. */
export function parseEthnicity(text: string): ParsedField | null {
  const name = chineseText(text).replace(/^[汊双]$/u, '汉')
  return parseEthnicGroup(name) === null ? null : { value: name, confirmed: false, known: true }
}

/** An organisation's kind: a closing bracket at the very end is easily lost. */
export function parseCompanyType(text: string): ParsedField | null {
  // The label 类　型 is set so wide that its end may be taken for the value's beginning.
  const plain = parseLongText(chineseText(text).replace(/^型(?=\p{Script=Han})/u, ''))
  if (!plain) return null
  const open = plain.value.split(/[（(]/).length - plain.value.split(/[）)]/).length
  return open === 1 ? unconfirmed(plain.value + (plain.value.includes('（') ? '）' : ')')) : plain
}

/** The two dates of an identity card, always printed as YYYY.MM.DD; thin dots and dashes are read as anything. */
const CARD_SPAN =
  /(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})\D{1,3}(?:(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})|.{0,2}(长期))/

/** Start and end of a card's validity; confirmed when the span is one that cards have: 5, 10 or 20 years. */
export function parseCardSpan(text: string): { from: ParsedField; until: ParsedField } | null {
  const found = CARD_SPAN.exec(withoutSpace(halfWidth(text)))
  if (!found) return null
  const [, year, month, day, endYear, endMonth, endDay, long] = found
  const from = `${year}.${month}.${day}`
  if (!parseChineseDate(from).ok) return null
  if (long) return { from: dated(from), until: dated(long) }
  const until = `${endYear}.${endMonth}.${endDay}`
  if (!parseChineseDate(until).ok) return null
  const years = Number(endYear) - Number(year)
  const confirmed = month === endMonth && day === endDay && [5, 10, 20].includes(years)
  return {
    from: { ...dated(from), confirmed },
    until: { ...dated(until), confirmed },
  }
}
