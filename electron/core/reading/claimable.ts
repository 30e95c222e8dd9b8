import { hasOddUnit, PROVINCE_BEGINNINGS } from '../documents/parse-address'
import { isBareForm, TITLES } from '../documents/parse-names'
import { hasSaneYears, isCompleteDate } from '../values/complete-date'
import { ETHNIC_GROUPS } from '../values/ethnic-group'
import { withoutSpace } from '../values/text-form'
import { isDottedName, SOUNDS } from './dotted-names'
import { beginsWithPlace, lacksOwnName } from './familiar-words'
import { isOddSpelling } from './odd-spelling'
import type { GlyphEvidence } from './glyph-evidence'
import { standsUnbroken } from './glyph-proof'
import { MODEL_CHARACTERS } from './model-characters'

/**
 * What a value must look like before it may be claimed that the picture shows it. A reader misreads some pictures the
 * same way every time, and who types its misreading would be told that it is right: such texts are odd in themselves.
 */
export function isClaimable(
  field: string,
  typed: string,
  read: string,
  look: GlyphEvidence | null = null,
): boolean {
  const text = withoutSpace(typed.normalize('NFKC'))
  if (!bracketsPair(text)) return false
  const test = Object.hasOwn(TESTS, field) ? TESTS[field] : undefined
  return test?.(text, withoutSpace(read.normalize('NFKC')), look) ?? true
}

type Test = (typed: string, read: string, look: GlyphEvidence | null) => boolean

const date: Test = (_, read) => isCompleteDate(read) && hasSaneYears(read)

/** Labels of certificates: read where the value of the one before it was not. 单元 is what an address leaves on its second line. */
const LABELS = new Set(
  '姓名 名称 性别 民族 出生 住址 住所 类型 签发机关 有效期限 法定代表人 负责人 经营者 注册资本 成立日期 营业期限 经营范围 登记机关 公民身份号码 签字 签名 签宇 盖章 日期 单元'
    .split(' ')
    .concat(TITLES),
)
/** A full stop is what readers give for the dot of a name. */
const STOP_FOR_DOT = /(?<=\p{Script=Han})\.(?=\p{Script=Han})/u
/** A name is more than what stands in brackets: (中文) belongs to the label before it. */
const isMoreThanAdded = (text: string): boolean => text.replace(/\([^()]*\)/g, '') !== ''
/** Parts of a name with dots are words of two and more characters that everybody writes: one alone was cut off. */
const isWholeDotted = (text: string): boolean =>
  !text.includes('·') ||
  (text.split('·').every((part) => [...part].length >= 2) &&
    (text.match(/\p{Script=Han}/gu) ?? []).every((character) => MODEL_CHARACTERS.has(character)))
const name: Test = (typed) => !STOP_FOR_DOT.test(typed) && isMoreThanAdded(typed) && isWholeDotted(typed)
/** Names without a dot are mostly shorter, double surnames too: a longer one may have lost its dot, or what followed it. */
const LONG_NAME = /^\p{Script=Han}{5,}$/u
const isPersons = (typed: string): boolean => !typed.includes('·') || isDottedName(typed)
const person: Test = (typed, read, look) =>
  !LABELS.has(typed) &&
  (!LONG_NAME.test(typed) || (look !== null && standsUnbroken(look))) &&
  isPersons(typed) &&
  name(typed, read, look)

/** Where a form is signed, the second character misread; nobody is called so. */
const SIGN_HERE = /^签.$/u

/** True of a name with a stroke that is a character in dictionaries alone: ink beside the name. */
export const hasBareStroke = (name: string): boolean => /[乀乁丨丶丿亅乚]/u.test(name)

/** True of a label, whole or half misread, that no person is called by. */
export const isLabel = (text: string): boolean => LABELS.has(text) || SIGN_HERE.test(text)

/** How the names of firms, offices and societies end; one that ends otherwise may have been cut off. */
const ORGANISATION_END =
  /(?:[司店厂馆部社院所行校心会铺坊屋室站场局委办处队团园吧厅楼庄居轩阁堂城户网点摊组台]|企业|集团|合伙|\))$/
/** True of a name that ends as those of organisations do. */
export const endsAsOrganisation = (name: string): boolean => ORGANISATION_END.test(name)

const A_DATE = /^\d{4}年\d{1,2}月\d{1,2}日?$/
/** A branch is called after its firm: 发区第一分公司 lost it. */
const isWholeBranch = (typed: string): boolean =>
  !typed.endsWith('分公司') || /(?:公司|集团|企业|合作社|厂|社|行|院|所|中心)/u.test(typed.slice(0, -3))
const organisation: Test = (typed, read, look) =>
  ORGANISATION_END.test(typed) &&
  isWholeBranch(typed) &&
  !isBareForm(typed) &&
  !lacksOwnName(typed) &&
  name(typed, read, look)
/** A person's name without a dot may be as long where it is written in characters that stand for sounds, as Mongols' are. */
const isLongPersons = (typed: string): boolean =>
  LONG_NAME.test(typed) && !ORGANISATION_END.test(typed) && [...typed].every((one) => SOUNDS.has(one))
/** A domain's owner is a person or an organisation: longer than a person's name it is one. */
const owner: Test = (typed, read, look) => {
  if (A_DATE.test(typed) || isBareForm(typed) || LABELS.has(typed)) return false
  const letters = typed.includes('·') ? 0 : (typed.match(/\p{Script=Han}/gu) ?? []).length
  // A firm's name that was cut off: no person of four characters is called after a city.
  if (letters === 4 && beginsWithPlace(typed) && !ORGANISATION_END.test(typed)) return false
  if (isLongPersons(typed)) return person(typed, read, look)
  const isLong = letters >= 5
  return isLong ? organisation(typed, read, look) : isPersons(typed) && name(typed, read, look)
}

/** How what stands in brackets behind a company's kind ends: (自然人投资或控股的法人) lost its 独资. */
const ADDED_END =
  /(?:独资|控股|合资|合作|投资|上市|合伙|所有制|经营|公司|企业|联营|个人|家庭|国有|集体|股份)\)$/
/** Ends of a company's kind, before what stands in brackets behind it; the start of one is no kind. */
const KIND_END = /(?:公司|企业|工商户|合作社|合作联社|事务所|机构|办事处|支店|经营)(?:\(.+\))?$/

/** Where small marks stand in a text, whichever they are. */
const markPlaces = (text: string): string =>
  [...text].flatMap((character, at) => (/[、,.·'’]/u.test(character) ? [at] : [])).join(' ')

/** What a police office is called after. A name that begins with the office, or with the end of a place's name, was cut off at its start; no city has a name of one character. */
const OFFICE = /^(?:(?:\p{Script=Han}?市|[省县区州旗盟])?(?:公安|市场监督|行政审批|工商行政|民政)|安?局)/u

/** The peoples after which a self-governing place is called, each with its 族. */
const PEOPLES = new RegExp(`(?:(?:${ETHNIC_GROUPS.join('|')})族)+$`, 'u')
/** Those that are called after their people alone: 东乡族自治县, 鄂伦春自治旗, 鄂温克族自治旗. */
const PEOPLE_ALONE = /(?:东乡族|鄂伦春|鄂温克族)$/u
/** A self-governing county is a place's name of two characters and more before its peoples: 水苗族土家族自治县 lost a 彭. */
const lacksSelfGoverned = (office: string): boolean =>
  [...office.matchAll(/([^省市区州县旗盟]*)自治(?=[州县旗])/gu)].some(
    ([, name = '']) => !PEOPLE_ALONE.test(name) && [...name.replace(PEOPLES, '')].length < 2,
  )

/** How such an office ends; 分 is the start of 分局. */
const OFFICE_END = /[局厅处所队室会部院司府]$/u

/** Province, city, district and street are longer; what is shorter was cut off. */
const LEAST_ADDRESS = 7
/** A province's name before anything else, or what is left of a city's: of 海省西宁市 the start was cut off. */
const PROVINCE_HEAD = /^[^市区县州旗盟\d]{1,7}?(?:省|自治区)/u
const CUT_CITY = /^(?:\p{Script=Han}?[市盟]|州)/u
const isCutAtStart = (address: string): boolean => {
  const head = PROVINCE_HEAD.exec(address)?.[0]
  return CUT_CITY.test(address) || (head !== undefined && !PROVINCE_BEGINNINGS.includes(head))
}
/** An address that ends in a bare number lost what the number counts; of 室-5 a figure may be lost, 室-50 is whole. */
const BARE_END = /(?<!室-\d?)\d$/
const MAYBE_BARE_END = /室-\d$/
/** An address that ends in a place's name or in half a word lost what followed. */
const CUT_END = /(?:(?<![小园业发社校院片厂矿景库税术])区|(?<![超门夜])市|街道)$/
/** How whole addresses end: with a room, a house, a village, a building; 望江 lost its 路, and 石桥路 its numbers. */
const ADDRESS_END =
  /(?:[号室楼层栋幢座元村组队社厦场园城苑院坊户店铺间房区市屯寨湾堡庄里旁内侧边面馆所站厂库心段营寓学墅地仓部局司校处台]|[)A-Z]|室-\d+)$/u
/** An address goes on into the office that issued the card: the row below was taken for its own. */
const OFFICE_BEHIND = /[号室楼层栋幢座元组户](?:.{1,14}[市县区州旗盟])?公安局/u
/** A stroke that is no numeral: lines of paper and dashes are read as one. */
const LOOSE_STROKE =
  /(?<![第统一二三四五六七八九十百千〇零甲])一(?![一二三四五六七八九十百千〇零期号楼层路街区村组队巷弄幢栋座单中马道环环段体品方心])/

/** True of a text that begins and ends as addresses do, and counts as they do: of another a part was lost or misread. */
export const looksLikeAddress = (text: string): boolean =>
  [...text].length >= LEAST_ADDRESS &&
  !isCutAtStart(text) &&
  !BARE_END.test(text) &&
  !CUT_END.test(text) &&
  !OFFICE_BEHIND.test(text) &&
  ADDRESS_END.test(text) &&
  !hasOddUnit(text) &&
  !LOOSE_STROKE.test(text)

const TESTS: Readonly<Record<string, Test>> = {
  birth: date,
  validFrom: date,
  expiry: date,
  established: date,
  registered: date,
  date,
  name: person,
  legalRep: person,
  companyName: organisation,
  owner,
  // A dot is what readers give for the comma between 非上市 and 自然人.
  companyType: (typed, read) =>
    KIND_END.test(typed) &&
    (!typed.endsWith(')') || ADDED_END.test(typed)) &&
    !typed.includes('·') &&
    markPlaces(typed) === markPlaces(read),
  issuer: (typed) => !OFFICE.test(typed) && !lacksSelfGoverned(typed) && OFFICE_END.test(typed),
  // 叁拾万元 is what is left of 叁拾万元整.
  capital: (typed) => !/[壹贰叁肆伍陆柒捌玖拾佰仟]/u.test(typed) || !/[元圆]$/u.test(typed),
  address: (typed) => looksLikeAddress(typed) && !MAYBE_BARE_END.test(typed),
  domain: (typed) => !isOddSpelling(typed.toLowerCase()),
}

const OPENING = '([{<《〈「『【〔〖'
const CLOSING = ')]}>》〉」』】〕〗'

/** Every bracket has its fellow: one that was cut off, or misread as another, has not. */
export function bracketsPair(text: string): boolean {
  const open: number[] = []
  for (const sign of text) {
    const opens = OPENING.indexOf(sign)
    if (opens >= 0) open.push(opens)
    const closes = CLOSING.indexOf(sign)
    if (closes >= 0 && open.pop() !== closes) return false
  }
  return open.length === 0
}
