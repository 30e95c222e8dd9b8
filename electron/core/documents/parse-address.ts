import { PROVINCE_NAMES } from '../draft/province-names'
import type { ParsedField } from './document-kind'
import { unconfirmed, chineseText } from './printed-text'

/** Printed addresses. */

/** Words of addresses that are read as something no address has. */
const ADDRESS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)单[完宏兀无儿]/gu, '单元'],
  [/目治(?=[区州县旗])/gu, '自治'],
  [/^厂(?=[东西])/gu, '广'],
  [/(?<=\d)[憨疃撞慷憧幛潼橦僮幡幔幅憬](?=\d)/gu, '幢'],
  // A pattern beside the second line; before a unit small letters are figures.
  [/(?<=\p{Script=Han})["“”|]*[a-z][a-z0-9"“”|]*(?=\p{Script=Han})(?![号室楼层栋幢座单])/gu, ''],
]

/** A figure with no unit behind it, before the end or another figure; names of places (798艺术区) go on with words. */
const ODD_UNIT =
  /(?<=\d)(?![号室楼层栋幢座单弄组户村队社区期街路道巷条排院门梯段连团师营场大小甲乙丙丁附之至和与里米公厅间房铺店档位亭片线支环坊屯块柱井库馆厂厦栏舍城站桥胡同地中东南西北])\p{Script=Han}(?=$|\d)/u

/** Rooms and floors are those of a house: of 和顺路2室 the line between street and room was lost. */
const ROOM_OF_STREET = /[路街巷]\d+(?:室|单元|层)/u

/** 单 begins 单元 and nothing else behind a figure: of 1204单兀 the end was misread. */
const ODD_ENTRANCE = /\d单(?!元)\p{Script=Han}/u

/** True of an address one of whose numbers counts nothing that there is: 44亏 is 44号, misread; or nothing that it may. */
export const hasOddUnit = (address: string): boolean =>
  [ODD_UNIT, ROOM_OF_STREET, ODD_ENTRANCE].some((odd) => odd.test(address))

/** Of the mainland: addresses elsewhere begin otherwise. */
const PROVINCES = Object.entries(PROVINCE_NAMES).flatMap(([code, name]) => (code < '7' ? [name] : []))

/** What is left of the label 住址 or 住所 before the province that an address begins with. */
const LABEL_LEFT = new RegExp(`^.?[址所](?=(?:${PROVINCES.join('|')})\\p{Script=Han}*[省市区])`, 'u')

const NO_PROVINCE = /北京|天津|上海|重庆|内蒙古|广西|西藏|宁夏|新疆/u
/** How addresses begin where no city stands first: what is read there and is none of these was misread. */
export const PROVINCE_BEGINNINGS: readonly string[] = [
  ...PROVINCES.filter((one) => !NO_PROVINCE.test(one)).map((one) => `${one}省`),
  ...['内蒙古', '广西壮族', '西藏', '宁夏回族', '新疆维吾尔'].map((one) => `${one}自治区`),
]

const differences = (one: string, other: string): number =>
  [...one].filter((char, at) => char !== other[at]).length

/** The province that an address begins with, one character of which was misread; only where there is just one such. */
function withProvince(address: string): string {
  if (PROVINCE_BEGINNINGS.some((one) => address.startsWith(one))) return address
  const meant = PROVINCE_BEGINNINGS.filter(
    (one) => one.at(-1) === address[one.length - 1] && differences(one, address) === 1,
  )
  return meant.length === 1 ? meant[0]! + address.slice(meant[0]!.length) : address
}

/** Marks that no address has: lines of a pattern, and wide gaps, are read as such. */
const STRAY_MARKS = /[~;:：；!！?？[\]{}<>_=+*「」『』]/gu

/** A postal address in Han. */
export function parseAddress(text: string): ParsedField | null {
  const plain = ADDRESS_WORDS.reduce(
    (one, [wrong, right]) => one.replace(wrong, right),
    withProvince(chineseText(text.replace(STRAY_MARKS, '')).replace(LABEL_LEFT, '')),
  )
  return [...plain].length >= 2 ? unconfirmed(plain) : null
}
