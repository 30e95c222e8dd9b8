import { parseChineseDate, isLongTerm } from '../values/chinese-date'
import { CARD_YEARS } from '../values/card-span'
import { repairResidentId, repairUnifiedCreditCode } from '../values/code-repair'
import { hasSaneYears, isCompleteDate } from '../values/complete-date'
import { parseEthnicGroup } from '../values/ethnic-group'
import { parseDomainName } from '../values/domain-name'
import { parseMoney } from '../values/money'
import { parseRegistrationNumber15 } from '../values/registration-number-15'
import { parseResidentId } from '../values/resident-id'
import { codeForm, halfWidth, oneMiddleDot, withoutSpace } from '../values/text-form'
import { parseUnifiedCreditCode } from '../values/unified-credit-code'
import type { ParsedField } from './document-kind'

/** Parsers of printed values. Each gives the value as printed, or null when the text cannot be such a value. */

const unconfirmed = (value: string): ParsedField => ({ value, confirmed: false })
/** Dates and money have a form of their own: a reading without it is a poor reading, and speaks for no other value. */
const formed = (value: string): ParsedField => ({ value, confirmed: false, known: true })

/** Recognised Chinese text: no spaces between characters, no stray marks at its ends. */
export const chineseText = (text: string): string =>
  oneMiddleDot(withoutSpace(text).replace(/[“”"‘’|]/gu, '')).replace(
    /^[^\p{L}\p{N}（(《]+|[^\p{L}\p{N}）)》]+$/gu,
    '',
  )

/** Names print no other mark than the middle dot, which is read as any of these. */
const dotted = (name: string): string =>
  name.replace(/(?<=\p{Script=Han})[,，.。、'’‘`"*:-](?=\p{Script=Han})/gu, '·')

/** Names of organisations have round brackets; each half may be taken for a title's or a corner one. */
const roundBrackets = (name: string): string =>
  name.replace(/[《〈【[{（(]([^《〈【[{（()）}\]】〉》]{1,12})[)）}\]】〉》]/gu, (whole, inner: string) =>
    whole.startsWith('《') && whole.endsWith('》')
      ? whole
      : whole.includes('（')
        ? `（${inner}）`
        : `(${inner})`,
  )

/** What forms print beside the place of a name, and no name. */
const LABEL_WORD = /^(?:签[字名宇孙]|盖章|日期|姓名|性别|民族|名称|住址|类型)$/u

export function parseHanName(text: string): ParsedField | null {
  const name = dotted(chineseText(text))
  if (LABEL_WORD.test(name)) return null
  return /^\p{Script=Han}{1,20}(?:·\p{Script=Han}{1,20}){0,4}$/u.test(name) && [...name].length >= 2
    ? unconfirmed(name)
    : null
}

/** How headings of a form's parts end: 网站主办者 | 基本信息. */
const HEADING_END = /^(?:基本|主要)?(?:信息|情况)$/u

/** Ink behind a form that ends every name, read as one more character; 公司 may go on as 公司厂部 does. */
const BEHIND_FORM = /(?<=有限公司|分公司|\((?:有限|普通|特殊普通)合伙\))(?![店厂部站社所])\p{Script=Han}$/u
/** Behind the form that ends a firm's name. */
const AFTER_FORM = String.raw`(?<=公司|\((?:有限|普通|特殊普通)合伙\))`
/** The same read as letters or marks. */
const CAUGHT = new RegExp(String.raw`${AFTER_FORM}(?:[^\p{Script=Han}\p{N}()]{1,3}一?|一)$`, 'u')
/** A line of the paper that says what kind the firm is, read on from its name. */
const KIND_BEHIND = new RegExp(
  `${AFTER_FORM}(?:其他)?(?:有限责任公司|股份有限公司|有限合伙企业|普通合伙企业|个人独资企业).*$`,
  'u',
)
/** The address, read on from a name whose own next line was not there. */
const ADDRESS_BEHIND = new RegExp(
  String.raw`${AFTER_FORM}\p{Script=Han}{2,8}(?:省|自治区|市)\p{Script=Han}.*\d.*$`,
  'u',
)
/** A bracket that alone did not fit on the line, or was lost at its end. */
const OPEN_FORM = /(?<=\((?:有限|普通|特殊普通)合伙)$/u
/** The last character of the form, lost at an edge or under an ornament. */
const CUT_FORM = /(?<=有限(?:责任)?公|分公)$/u

/** One character of a form misread: before 限公司 stands 有, between 有限责 and 公司 stands 任. */
const MISREAD_IN_FORM: readonly (readonly [RegExp, string])[] = [
  [/[^有无](?=限(?:责任)?公司)/u, '有'],
  [/(?<=有限责).(?=公司)/u, '任'],
  [/(?<=\()[^有](?=限合伙\)?$)/u, '有'],
  [/(?<=\(有)[^限](?=合伙\)?$)/u, '限'],
  [/(?<=合)[伏仗](?=企业|\)?$)/gu, '伙'],
]

/** A firm's name as it ends: nothing follows its form, and the form is whole. */
const wholeForm = (name: string): string =>
  MISREAD_IN_FORM.reduce((one, [wrong, right]) => one.replace(wrong, right), name)
    .replace(KIND_BEHIND, '')
    .replace(ADDRESS_BEHIND, '')
    .replace(CAUGHT, '')
    .replace(BEHIND_FORM, '')
    .replace(CUT_FORM, '司')
    .replace(OPEN_FORM, ')')

/** A person or an organisation, in Han or Latin letters. */
export function parseOwner(text: string): ParsedField | null {
  const name = /\p{Script=Han}/u.test(text)
    ? wholeForm(roundBrackets(dotted(chineseText(text))))
    : text.trim().replace(/\s+/g, ' ')
  const isNone = HEADING_END.test(name) || LABEL_WORD.test(name) || DATE.test(name) || isBareForm(name)
  return [...name].length >= 2 && /\p{L}/u.test(name) && !isNone ? unconfirmed(name) : null
}

/** Nothing but the form of a firm, or its end: the name itself stood on a line that was not read. */
export const isBareForm = (name: string): boolean =>
  /^[股份有限责任公司集团合伙企业普通特殊分()（）]+$/u.test(name)

export function parseOrganisation(text: string): ParsedField | null {
  const name = wholeForm(roundBrackets(chineseText(text)))
  const isLong = [...name].length >= 3 && /\p{Script=Han}{2}/u.test(name)
  return isLong && !DATE.test(name) && !isBareForm(name) ? unconfirmed(name) : null
}

/** An authority: a name in Han that ends as offices are called. */
export function parseIssuer(text: string): ParsedField | null {
  const name = chineseText(text).replace(/[（(](?:印章|盖章|公章|章)[）)]?$/u, '')
  return /^\p{Script=Han}{3,}(?:局|厅|队|部|院|委|办|会|机关|中心|政府)$/u.test(name)
    ? unconfirmed(name)
    : null
}

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
  const plain = moneyText(text)
  return parseMoney(plain).ok && /[元圆万亿]/.test(plain) ? formed(plain) : null
}

/** Words of addresses that are read as something no address has. */
const ADDRESS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)单[完宏兀无]/gu, '单元'],
  [/目治(?=[区州县旗])/gu, '自治'],
  [/(?<=\d)[憨疃撞](?=\d)/gu, '幢'],
]

const PROVINCE =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆'
/** What is left of the label 住址 or 住所 before the province that an address begins with. */
const LABEL_LEFT = new RegExp(`^.?[址所](?=(?:${PROVINCE})\\p{Script=Han}*[省市区])`, 'u')

/** How addresses begin where no city stands first: what is read there and is none of these was misread. */
const NO_PROVINCE = /北京|天津|上海|重庆|内蒙古|广西|西藏|宁夏|新疆/u
const BEGINNINGS = [
  ...PROVINCE.split('|')
    .filter((one) => !NO_PROVINCE.test(one))
    .map((one) => `${one}省`),
  ...['内蒙古', '广西壮族', '西藏', '宁夏回族', '新疆维吾尔'].map((one) => `${one}自治区`),
]
const differences = (one: string, other: string): number =>
  [...one].filter((char, at) => char !== other[at]).length

/** The province that an address begins with, one character of which was misread; only where there is just one such. */
function withProvince(address: string): string {
  if (BEGINNINGS.some((one) => address.startsWith(one))) return address
  const meant = BEGINNINGS.filter(
    (one) => one.at(-1) === address[one.length - 1] && differences(one, address) === 1,
  )
  return meant.length === 1 ? meant[0]! + address.slice(meant[0]!.length) : address
}

/** A postal address in Han. */
export function parseAddress(text: string): ParsedField | null {
  const plain = ADDRESS_WORDS.reduce(
    (one, [wrong, right]) => one.replace(wrong, right),
    withProvince(chineseText(text).replace(LABEL_LEFT, '')),
  )
  return [...plain].length >= 2 ? unconfirmed(plain) : null
}

export function parseLongText(text: string): ParsedField | null {
  const plain = chineseText(text)
  return [...plain].length >= 2 ? unconfirmed(plain) : null
}

/** Departments and categories of GB 32100 that are given out. */
const CATEGORY = /^(?:1[1-39]|2[19]|3[1-59]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[1-3]|A[19]|N[1-39]|Y1)/

/** A character read twice, as itself and as a neighbour in looks that no such code has: OQ for Q, 5S for 5. */
const DOUBLED = /[OIZSV](?=[Q0D1L2578U])|(?<=[Q0D1L2578U])[OIZSV]/g

/** A code of one character too many without the doubled one, when there is just one. */
function withoutDoubled(code: string): string {
  const doubled = code.match(DOUBLED) ?? []
  return code.length === 19 && doubled.length === 1 ? code.replace(DOUBLED, '') : code
}

/**
 * The run of 18 at the text's end, or at its start: a label's last character may be read as a digit beside it. Of a
 * longer text nothing is repaired: which 18 are meant is a guess already, and among guesses some pass the checks.
 */
function codesIn(text: string): string[] {
  const code = withoutDoubled(codeForm(text).replace(/[^0-9A-Z]/g, ''))
  return code.length > 18 ? [code.slice(-18), code.slice(0, 18)] : [code]
}

/**
 * True when every repaired character could not stand where it was read. Swaps of possible characters are not taken:
 * with dozens of them some pass the checks by chance.
 */
const isForced = (read: string, repaired: string, possible: (char: string, at: number) => boolean): boolean =>
  [...repaired].every((char, at) => char === read[at] || !possible(read[at] ?? '', at))

/** What a letter that no code has is first taken for. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2' }

/** Of two characters repaired at once the checks say little unless both are the likeliest: among all pairs some pass by chance. */
function isCertain(read: string, repaired: string): boolean {
  const changed = [...repaired].filter((char, at) => char !== read[at]).length
  return changed < 2 || [...repaired].every((char, at) => char === read[at] || MEANT[read[at] ?? ''] === char)
}

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
      return { value: repaired, confirmed: isCertain(code, repaired) }
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

const DATE = /(?<!\d)\d{4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?/
const LONG_TERM = /长期|无固定期限|永久/

/**
 * Marks that wide gaps between a date's parts are taken for go; what stands between its figures can only be 年 and 月,
 * whatever it was read as (半, 华).
 */
const dateText = (text: string): string =>
  halfWidth(text)
    .replace(/[:;,“”"'‘’`|!]+/g, '')
    .replace(/(?<=\d)-*[~*—–_][-~*—–_]*(?=\d)/g, '-')
    .replace(/[-.]+(?=\s*[年月日])|(?<=[年月])[-.]+/g, '')
    .replace(/(?<=\d{4}\s*)\p{Script=Han}(?=\s*\d{1,2}\s*月)/gu, '年')
    .replace(/(?<=\d{4}\s*年\s*\d{1,2}\s*)\p{Script=Han}(?=\s*\d{1,2}\s*日)/gu, '月')
    .replace(/(?<=年\s*)[IlL工丨](?=\s*月)/gu, '1')
    .replace(/(?<=月\s*\d{1,2}\s*)[目曰白甘旦]/g, '日')

/** No date has ten figures: two of them are slashes, which thin faces make look like 1 or 7; or a slash was read twice. */
const SLASHED = /^\D*(\d{4})(?:[17/]|1\/|\/1)(\d{2})(?:[17/]|1\/|\/1)(\d{2})\D*$/

/** Year, month and day whole, and one character after each, whatever a seal over it made of it. */
const FIGURES = /^(\d{4})\p{Script=Han}(\d{2})\p{Script=Han}(\d{2})\p{Script=Han}?$/u

/** A date as printed: 2021年03月18日, 2021.03.18, 2021-03-18, 2021/03/18. */
export function parseDate(text: string): ParsedField | null {
  const slashed = SLASHED.exec(halfWidth(text).replace(/[|lI!]/g, '1'))
  const figures = FIGURES.exec(withoutSpace(halfWidth(text)))
  const found = slashed
    ? slashed.slice(1).join('/')
    : figures
      ? `${figures[1]}年${figures[2]}月${figures[3]}日`
      : DATE.exec(dateText(text))?.[0]
  // Where 年 and 月 are printed, so is 日: the last stroke of a line is easily lost.
  const printed = found && withoutSpace(found).replace(/(?<=年.*月\d+)$/, '日')
  return printed && isWholeDate(printed) ? formed(printed) : null
}

const isWholeDate = (printed: string): boolean =>
  parseChineseDate(printed).ok && isCompleteDate(printed) && hasSaneYears(printed)
/** A span whose second date was not read: the first one is not its end. */
const GOES_ON = /^\D{0,2}(?:[-~—–至]\D?\d|\D?\d{4})/u

/** The end of a span, as printed: the last date, or 长期. */
export function parseEnd(text: string): ParsedField | null {
  const plain = withoutSpace(dateText(text))
  const long = LONG_TERM.exec(plain)?.[0]
  if (long && isLongTerm(long)) return formed(long)
  const last = [...plain.matchAll(new RegExp(DATE, 'g'))].at(-1)
  if (!last || GOES_ON.test(plain.slice(last.index + last[0].length))) return null
  return isWholeDate(last[0]) ? formed(last[0]) : null
}

/** The start of a span `A-B`, as printed. */
export function parseStart(text: string): ParsedField | null {
  const plain = withoutSpace(dateText(text))
  const dates = [...plain.matchAll(new RegExp(DATE, 'g'))].map(([date]) => date)
  const first = dates[0]
  const isSpan = dates.length > 1 || LONG_TERM.test(plain)
  return first && isSpan && isWholeDate(first) ? formed(first) : null
}

/** Registries of Chinese domains take no letters with accents: a speck above an e is none. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/giu, '')
    .normalize('NFC')

export function parseDomain(text: string): ParsedField | null {
  const plain = withoutAccents(withoutSpace(text))
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[—–][-—–]*/g, '-')
  // A first letter is read twice, or it is a double one: nothing here tells which.
  if (/^\p{Lu}\p{Ll}/u.test(plain) && plain[0]!.toLowerCase() === plain[1]) return null
  const spelt = withWordAtEnd(plain.toLowerCase())
  const name = parseDomainName(spelt)
  return name.ok && spelt.includes('.') ? unconfirmed(spelt) : null
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
  /(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})\D{0,3}(?:(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})|.{0,2}(长期))/
/** The same where the dash took the 2 of the second year with it: 2014.05.15.:019.05.15. */
const CUT_CARD_SPAN =
  /(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})\D{0,3}\d?(0\d{2})\D{0,2}(\d{2})\D{0,2}(\d{2})(?!\d)/

/** Start and end of a card's validity; confirmed when the span is one that cards have: 5, 10 or 20 years. */
export function parseCardSpan(text: string): CardSpan | null {
  const plain = withoutSpace(halfWidth(text))
  const whole = spanOf(CARD_SPAN.exec(plain))
  if (whole) return whole
  const [all, year, month, day, cutYear, ...end] = CUT_CARD_SPAN.exec(plain) ?? []
  if (all === undefined) return null
  const mended = spanOf([all, year!, month!, day!, `2${cutYear}`, ...end])
  return mended?.until.confirmed ? mended : null
}

interface CardSpan {
  readonly from: ParsedField
  readonly until: ParsedField
}

/** `found`: all, then the parts of the first date, then those of the second or 长期. */
function spanOf(found: readonly string[] | null): CardSpan | null {
  if (!found) return null
  const [, year, month, day, endYear, endMonth, endDay, long] = found
  const from = `${year}.${month}.${day}`
  if (!isWholeDate(from)) return null
  if (long) return { from: formed(from), until: formed(long) }
  const until = `${endYear}.${endMonth}.${endDay}`
  if (!isWholeDate(until)) return null
  const years = Number(endYear) - Number(year)
  const confirmed = month === endMonth && day === endDay && CARD_YEARS.includes(years)
  return {
    from: { ...formed(from), confirmed },
    until: { ...formed(until), confirmed },
  }
}
