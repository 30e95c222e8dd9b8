import { checkOf17 } from '../../electron/core/values/mod-11-2'
import { seededRandom, type Random } from '../services/log/something-personal'

/** An invented person whose traces are looked for. */
export interface Canary {
  readonly name: string
  readonly number: string
  readonly mobile: string
  readonly email: string
  readonly address: string
  /** Stands in the picture's EXIF, comment and trailing bytes. */
  readonly marks: { readonly exif: string; readonly comment: string; readonly tail: string }
}

const HAN = [...'霁珩璟翊骁澍晔昕曦煜瑾瑜祺祯禔翀翙翾昀旻昉晗晞']
const LETTERS = 'abcdefghjkmnpqrstuvwxyz'

const some = (random: Random, all: string | readonly string[], count: number): string =>
  Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).join('')

/** Rare characters and long random words, so that nothing else on the disk is the same by chance. */
export function aCanary(seed: number): Canary {
  const random = seededRandom(seed)
  const body = `330106${1950 + Math.floor(random() * 50)}0512${some(random, '0123456789', 3)}`
  const mark = (): string => `canary-${some(random, LETTERS, 20)}`
  return {
    name: `欧${some(random, HAN, 4)}`,
    number: `${body}${checkOf17(body) ?? 'X'}`,
    mobile: `139${some(random, '0123456789', 8)}`,
    email: `${some(random, LETTERS, 14)}@example.cn`,
    address: `杭州市样本路${some(random, HAN, 5)}弄`,
    marks: { exif: mark(), comment: mark(), tail: mark() },
  }
}

/** All words of a canary that must be nowhere. */
export const wordsOf = ({ name, number, mobile, email, address, marks }: Canary): string[] => [
  name,
  number,
  mobile,
  email,
  address,
  ...Object.values(marks),
]
