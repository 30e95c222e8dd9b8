import { parseEthnicGroup } from '../values/ethnic-group'
import { parseDomainName } from '../values/domain-name'
import { parseMoney } from '../values/money'
import { withoutSpace } from '../values/text-form'
import type { ParsedField } from './document-kind'
import { unconfirmed, formed, chineseText } from './printed-text'

/** Parsers of other printed values. Each gives the value as printed, or null when the text cannot be such a value. */

/** What printed money is read as, and is not: 兀 for 元, a comma with the speck beside it. */
const moneyText = (text: string): string =>
  withNumerals(
    chineseText(text)
      .replace(/[.,，]{2,}/g, ',')
      .replace(/(?<=[\d万亿仟佰拾][\s]*)[兀丌几亓](?=整?$)/u, '元'),
  )

/** What the numerals of an amount in words are read as, where nothing but numerals can stand. */
const NUMERALS: Readonly<Record<string, string>> = {
  壶: '壹',
  武: '贰',
  戒: '贰',
  拙: '拾',
  折: '拾',
  仕: '仟',
  伯: '佰',
}

const IN_WORDS = /^(?:人民币)?[壹贰叁肆伍陆柒捌玖零拾佰仟万亿壶武戒拙折仕伯]{2,}[元圆](?:整|人民币)?$/u

const withNumerals = (text: string): string =>
  IN_WORDS.test(text) ? text.replace(/[壶武戒拙折仕伯]/gu, (sign) => NUMERALS[sign]!) : text

/** Money as printed: 50万元, 伍佰万元整, 10,000,000.00元. */
export function parseMoneyText(text: string): ParsedField | null {
  const thin = text.trim().replace(LOST_ONE, '1')
  if (thin !== text.trim()) return guessed(parseMoneyText(thin))
  const plain = moneyText(text)
  if (!/[元圆万亿]/.test(plain) || /^(?:人民币)?0\d/.test(plain)) return null
  if (parseMoney(plain).ok) return formed(plain)
  const whole = plain.replace(LOST_TWO, '贰')
  return parseMoney(whole).ok ? guessed(formed(whole)) : null
}

const guessed = (field: ParsedField | null): ParsedField | null => field && { ...field, guess: true }

/** No amount begins with a nought: what stands before it, as thin as a bracket, is a one. */
const LOST_ONE = /^[\]|I!](?=0)/

/** Before a unit stands a figure, and recognisers do not know 贰: they give any other character for it. */
const LOST_TWO = /(?<=^|[零万亿拾佰仟币])[^零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆币\d](?=[拾佰仟万亿])/u

/** Registries of Chinese domains take no letters with accents: a speck above an e is none. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/giu, '')
    .normalize('NFC')

export function parseDomain(text: string): ParsedField | null {
  const plain = withoutAccents(withoutSpace(withLostDot(text)))
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[—–][-—–]*/g, '-')
  // A first letter is read twice, or it is a double one: nothing here tells which.
  if (/^\p{Lu}\p{Ll}/u.test(plain) && plain[0]!.toLowerCase() === plain[1]) return null
  const spelt = withWordAtEnd(plain.toLowerCase())
  const name = parseDomainName(spelt)
  return name.ok && spelt.includes('.') ? unconfirmed(spelt) : null
}

/** No domain has a comma. */
const COMMA = /(?<=[a-z\d])\s*[,，]\s*(?=[a-z\d])/gi

/** A small dot is read as a comma, or as the space that stands around it: before a domain's ending nothing else can stand. */
function withLostDot(text: string): string {
  const dotted = text.trim().replace(COMMA, '.')
  const [, name, last] = /^([^.]*[a-z\d])\s+([a-z\d]{2,}(?:\.[a-z]{2})?)$/i.exec(dotted) ?? []
  if (name === undefined || last === undefined) return dotted
  const own = withWordAtEnd(`a.${last.toLowerCase()}`)
  const ending = parseDomainName(own)
  const isEnding = ending.ok && ending.value.suffixKnown && ending.value.registrable?.ascii === own
  return isEnding ? `${name}.${last}` : dotted
}

/** The last part of a domain has no digits unless it is encoded (RFC 3696, section 2): a 1 is an l there, a 0 an o. */
const withWordAtEnd = (name: string): string =>
  name
    .replace(/\.orq(?=\.cn$|$)/, '.org')
    .replace(/\.(?!xn--)(?=.*[a-z])[a-z01]{2,}$/, (end) => end.replaceAll('1', 'l').replaceAll('0', 'o'))

export function parseGender(text: string): ParsedField | null {
  const found = /[男女]/.exec(text)?.[0]
  return found ? { value: found, confirmed: false, known: true } : null
}

/** One of the 56 peoples; 汉 is often read as one of its look-alikes. */
export function parseEthnicity(text: string): ParsedField | null {
  const name = chineseText(text).replace(/^[汊双]$/u, '汉')
  return parseEthnicGroup(name) === null ? null : { value: name, confirmed: false, known: true }
}
