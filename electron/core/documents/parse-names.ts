import type { ParsedField } from './document-kind'
import { unconfirmed, chineseText, parseLongText } from './printed-text'
import { DATE } from './parse-dates'
import { withoutSpace } from '../values/text-form'

/** Printed names: of persons, firms, offices, and of the kinds of firms. */

/** Names print no other mark than the middle dot, which is read as any of these. */
const dotted = (name: string): string =>
  name.replace(/(?<=\p{Script=Han})[,，.。、'’‘`"「」*:;；^~-](?=\p{Script=Han})/gu, '·')

/** A quotation mark between parts as long as names have them; elsewhere it is a speck. */
const withQuotedDot = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}{2})[“”"](?=\p{Script=Han}{2})/gu, '·')

/** Names of organisations have round brackets; each half may be taken for a title's or a corner one. */
const roundBrackets = (name: string): string =>
  // A bracket's curve may be read as a dash before it.
  name
    .replace(/(?<=\p{Script=Han})[-—–_](?=[（(])/gu, '')
    .replace(/[《〈【[{（(]([^《〈【[{（()）}\]】〉》]{1,12})[)）}\]】〉》]/gu, (whole, inner: string) =>
      whole.startsWith('《') && whole.endsWith('》')
        ? whole
        : whole.includes('（')
          ? `（${inner}）`
          : `(${inner})`,
    )

/** What forms print beside the place of a name or above it, an address's end on its second line: no name. */
const LABEL_WORD = /^(?:签[字名宇孙]|盖章|日期|姓名|性别|民族|名称|住址|类型|样本|单元|中华人民共和国)$/u
/** Titles of certificates. */
export const TITLES: readonly string[] = '营业执照 居民身份证 居住证 居留证 核验单 正本 副本 证明 证书'.split(
  ' ',
)
const isPrinted = (name: string): boolean => LABEL_WORD.test(name) || TITLES.includes(name)

/** How an address begins, and no name. */
const PLACE = /^\p{Script=Han}{2,7}(?:省|自治区)|^\p{Script=Han}{2,3}市\p{Script=Han}{2,}[区县]/u

/** No name has a T: it is what readers give for 丁, in thin faces as a corner that no name has either. */
const withDing = (name: string): string => name.replace(/^T(?=\p{Script=Han})/u, '丁')
const LOST_DING = /^\s*[「『](?=\p{Script=Han})/u

/** Characters from which on a name is one that is written in sounds. */
const LONG_NAME = 4

/** Nobody is called 鸟: it is what readers give for the 乌 that names begin with, and long ones have anywhere. */
const withCrow = (name: string): string =>
  [...name].length < LONG_NAME ? name.replace(/^鸟(?=\p{Script=Han}|·)/u, '乌') : name.replaceAll('鸟', '乌')

export function parseHanName(text: string): ParsedField | null {
  if (LOST_DING.test(text)) return null
  const name = withCrow(dotted(chineseText(withQuotedDot(withDing(withoutSpace(text))))))
  if (isPrinted(name) || PLACE.test(name)) return null
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
  [/(?<=有限)\p{Script=Han}(?=任公司)/u, '责'],
  [/(?<=\p{Script=Han}{3}有限)[^公责](?=司$)/u, '公'],
  [/(?<=合伙企业\((?:有限|普通))[^合](?=伙\)?$)/u, '合'],
  [/(?<=\()[^有](?=限合伙\)?$)/u, '有'],
  [/(?<=\(有)[^限](?=合伙\)?$)/u, '限'],
  [/(?<=合)[伏仗](?=企业|\)?$)/gu, '伙'],
]

/** Branches are numbered, and a lone stroke is lost: 第分公司 is the first. */
const LOST_FIRST = /第(?=分公司)/u

/** A firm's name as it ends: nothing follows its form, and the form is whole. */
const wholeForm = (name: string): string =>
  MISREAD_IN_FORM.reduce((one, [wrong, right]) => one.replace(wrong, right), name)
    .replace(KIND_BEHIND, '')
    .replace(ADDRESS_BEHIND, '')
    .replace(CAUGHT, '')
    .replace(BEHIND_FORM, '')
    .replace(CUT_FORM, '司')
    .replace(LOST_FIRST, '第一')
    .replace(OPEN_FORM, ')')

/** What is added to a label in brackets and was not told apart from the value: 持有者（中文）. */
const ADDED_TO_LABEL = /^\s*[^\p{L}\p{N}]?\s*[中英]\s*\p{Script=Han}\s*[)）】\]}」](?=.*\p{L})/u

/** A person or an organisation, in Han or Latin letters. */
export function parseOwner(text: string): ParsedField | null {
  const name = /\p{Script=Han}/u.test(text)
    ? wholeForm(roundBrackets(dotted(chineseText(text.replace(ADDED_TO_LABEL, '')))))
    : text.trim().replace(/\s+/g, ' ')
  const isNone = HEADING_END.test(name) || isPrinted(name) || DATE.test(name) || isBareForm(name)
  return [...name].length >= 2 && /\p{L}/u.test(name) && !isNone ? unconfirmed(name) : null
}

/** Nothing but the form of a firm, or its end: the name itself stood on a line that was not read. */
export const isBareForm = (name: string): boolean =>
  /^[股份有限责任公司集团合伙企业普通特殊分()（）]+$/u.test(name)

export function parseOrganisation(text: string): ParsedField | null {
  // The second character of the label 名称, found with the value.
  const name = wholeForm(roundBrackets(chineseText(text))).replace(/^称(?=.{4})/u, '')
  const isLong = [...name].length >= 3 && /\p{Script=Han}{2}/u.test(name)
  return isLong && !DATE.test(name) && !isBareForm(name) ? unconfirmed(name) : null
}

/** What readers give for the 安 of a police office. */
const MISREAD_POLICE = /(?<=[省市县区旗州盟]公)[宇农字牢](?=局)/u

/** An authority: a name in Han that ends as offices are called. */
export function parseIssuer(text: string): ParsedField | null {
  const name = chineseText(text)
    .replace(/[（(](?:印章|盖章|公章|章)[）)]?$/u, '')
    .replace(MISREAD_POLICE, '安')
  return /^\p{Script=Han}{3,}(?:局|厅|队|部|院|委|办|会|机关|中心|政府)$/u.test(name)
    ? unconfirmed(name)
    : null
}

/** The last character of the label 签发机关, found with the value; places begin with it as well: 关岭. */
const LABEL_END = /^关(?!岭)(?=.{2,}公安)/u

/** The police office that issued a card. */
export function parsePoliceOffice(text: string): ParsedField | null {
  const name = parseIssuer(text)?.value.replace(LABEL_END, '') ?? ''
  return /^\p{Script=Han}{2,}公安(?:局|分局|处)(?:\p{Script=Han}+[局队处])?$/u.test(name)
    ? unconfirmed(name)
    : null
}

/** An organisation's kind: a closing bracket at the very end is easily lost. */
export function parseCompanyType(text: string): ParsedField | null {
  // The label 类　型 is set so wide that its end may be taken for the value's beginning.
  const plain = parseLongText(chineseText(text).replace(/^型(?=\p{Script=Han})/u, ''))
  if (!plain) return null
  const open = plain.value.split(/[（(]/).length - plain.value.split(/[）)]/).length
  return open === 1 ? unconfirmed(plain.value + (plain.value.includes('（') ? '）' : ')')) : plain
}
