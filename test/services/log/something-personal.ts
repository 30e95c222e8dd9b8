import { checkOf17 } from '../../../electron/core/values/mod-11-2'

/** Invented values of people in the forms in which they turn up in errors: plain, quoted, grouped, full-width, in paths. */

export type Random = () => number

/** The same numbers for the same seed. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

const SURNAMES = [...'赵钱孙李周吴郑王冯陈林沈韩杨朱秦许何吕施张欧阳']
const GIVEN = [...'知夏明远若清子涵雨桐浩然思睿嘉懿一诺㛃䶮']
const LATIN = ['zhangsan', 'Li.Lei', 'wang_xiaoming', 'ZHOU-MINGYUAN', 'linruoqing88']
const PLACES = [
  '杭州市西湖区文三路',
  '广州市天河区样本街',
  '拉萨市城关区',
  'Flat 12B, 8 Sample Road, Hong Kong',
]

const residentId = (random: Random): string => {
  const body = `${pick(random, ['330106', '440106', '110101', '810000'])}${1950 + Math.floor(random() * 60)}${pick(random, ['0512', '1231', '0229'])}${digits(random, 3)}`
  return `${body}${checkOf17(body) ?? 'X'}`
}
const name = (random: Random): string =>
  `${pick(random, SURNAMES)}${pick(random, GIVEN)}${random() < 0.6 ? pick(random, GIVEN) : ''}`
const mobile = (random: Random): string => `1${pick(random, [...'3456789'])}${digits(random, 9)}`
const creditCode = (random: Random): string =>
  `9${pick(random, ['1', '2'])}330106MA2${digits(random, 7)}${pick(random, [...'QRTX'])}`
const address = (random: Random): string => `${pick(random, PLACES)}${digits(random, 3)}号`
const email = (random: Random): string =>
  `${pick(random, LATIN)}@${pick(random, ['example.cn', 'mail.example.com'])}`

const PATHS: readonly ((who: string) => string)[] = [
  (who) => `/home/${who}/证件/${who}.jpg`,
  (who) => `C:\\Users\\${who}\\Desktop\\身份证.png`,
  (who) => `/Users/${who}/Documents/x.js`,
  (who) => `file:///home/${who}/app/index.js`,
  (who) => `\\\\server\\${who}\\a.pdf`,
]

const KINDS: readonly ((random: Random) => string)[] = [
  residentId,
  mobile,
  (random) => mobile(random).replace(/(...)(....)(....)/, '$1 $2 $3'),
  (random) => `+86-${mobile(random)}`,
  (random) => `0571-${digits(random, 8)}`,
  creditCode,
  name,
  address,
  email,
  (random) => pick(random, PATHS)(pick(random, [name(random), pick(random, LATIN)])),
  (random) => `E${digits(random, 8)}`,
  (random) => residentId(random).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (random) => JSON.stringify({ name: name(random), number: residentId(random) }),
  (random) => encodeURIComponent(name(random)),
  (random) => Buffer.from(residentId(random)).toString('base64'),
  (random) => Buffer.from(mobile(random)).toString('hex'),
  (random) => pick(random, LATIN),
]

/** One value; the same for the same state of `random`. */
export const somethingPersonal = (random: Random): string => pick(random, KINDS)(random)
