import { HAN_LOOK_ALIKES } from '../../../electron/core/values/look-alikes'
import { isoDay } from '../../samples/invent/calendar'
import { creditCheck } from '../../samples/invent/credit-code'
import { idCheck } from '../../samples/invent/resident-id'
import type { Random } from '../../samples/random'
import { DATE_FIELDS } from './same-value'

/** How a person mistypes a value, and how a wrong paper differs from the form. */
export const MUTATIONS = [
  'look-alike',
  'replaced',
  'added',
  'dropped',
  'swapped',
  'digit',
  'digit-check-repaired',
] as const
export type Mutation = (typeof MUTATIONS)[number]

const DIGIT_LIKES: Readonly<Record<string, string>> = {
  '0': '869',
  '1': '74',
  '2': '73',
  '3': '825',
  '4': '19',
  '5': '63',
  '6': '508',
  '7': '12',
  '8': '036',
  '9': '408',
}
const LETTER_LIKES: Readonly<Record<string, string>> = {
  A: '4',
  B: '8',
  D: '0',
  G: '6',
  U: 'V',
  M: 'N',
  a: 'o',
  o: 'a',
  l: 'i',
  i: 'l',
  n: 'm',
  m: 'n',
  u: 'v',
  e: 'c',
  g: 'q',
  h: 'b',
}
const COMMON = [...'的一是在有人大中上国家生学年方工市同主成公明文理安民平东海月新']

/** Characters that may be touched: brackets and dots are left, since their style makes no difference. */
const TOUCHABLE = /[\p{Script=Han}A-Za-z0-9]/u

/** A value that says something else than `typed`, or null when this mutation does not apply to it. */
export function mutate(mutation: Mutation, field: string, typed: string, random: Random): string | null {
  if (DATE_FIELDS.has(field)) return mutation === 'digit' ? otherDay(typed, random) : null
  if (field === 'signature' || field === 'seal')
    return mutation === 'replaced' ? (typed === 'present' ? 'absent' : 'present') : null
  if (mutation === 'digit') return changeDigit(typed, random)
  if (mutation === 'digit-check-repaired') return repairedNumber(field, typed, random)
  const letters = [...typed]
  const places = letters.flatMap((letter, at) => (TOUCHABLE.test(letter) ? [at] : []))
  return places.length === 0 ? null : change(mutation, letters, places, random)
}

function change(
  mutation: 'look-alike' | 'replaced' | 'added' | 'dropped' | 'swapped',
  letters: readonly string[],
  places: readonly number[],
  random: Random,
): string | null {
  const put = (at: number, text: string, count = 1): string => letters.toSpliced(at, count, text).join('')
  switch (mutation) {
    case 'look-alike': {
      const known = places.filter((at) => likesOf(letters[at]!) !== '')
      if (known.length === 0) return null
      const at = random.pick(known)
      return put(at, random.pick([...likesOf(letters[at]!)]))
    }
    case 'replaced': {
      const at = random.pick(places)
      return put(at, another(letters[at]!, random))
    }
    case 'added': {
      const at = random.pick(places)
      return put(at, another(letters[at]!, random) + letters[at]!)
    }
    case 'dropped':
      return places.length < 2 ? null : put(random.pick(places), '')
    case 'swapped': {
      const pairs = places.filter((at) => {
        const next = letters[at + 1]
        return next !== undefined && TOUCHABLE.test(next) && next.toLowerCase() !== letters[at]!.toLowerCase()
      })
      if (pairs.length === 0) return null
      const at = random.pick(pairs)
      return put(at, letters[at + 1]! + letters[at]!, 2)
    }
  }
}

const likesOf = (letter: string): string =>
  (HAN_LOOK_ALIKES[letter] ?? DIGIT_LIKES[letter] ?? LETTER_LIKES[letter] ?? '').replaceAll(letter, '')

/** A letter of the same script that is not the given one. */
function another(letter: string, random: Random): string {
  const pool = /\d/.test(letter)
    ? [...'0123456789']
    : /[a-z]/.test(letter)
      ? [...'abcdefghijkmnopqrstuvwxyz']
      : /[A-Z]/.test(letter)
        ? [...'ABCDEFGHJKLMNPQRTUWXY']
        : COMMON
  return random.pick(pool.filter((one) => one.toLowerCase() !== letter.toLowerCase()))
}

function changeDigit(typed: string, random: Random): string | null {
  const places = [...typed].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []))
  if (places.length === 0) return null
  const at = random.pick(places)
  return [...typed].toSpliced(at, 1, another(typed[at]!, random)).join('')
}

/** Another number whose check digit holds: only the picture can tell that it is wrong. */
function repairedNumber(field: string, typed: string, random: Random): string | null {
  if (typed.length !== 18) return null
  // Order number of an identity card, organisation part of a credit code: region and birth date stay plausible.
  const place =
    field === 'idNumber' ? random.integer(14, 16) : field === 'uscc' ? random.integer(10, 15) : null
  if (place === null) return null
  const body = [...typed.slice(0, 17)].toSpliced(place, 1, another(typed[place]!, random)).join('')
  return body + (field === 'idNumber' ? idCheck(body) : creditCheck(body))
}

/** A day, month or year off by a little; 长期 becomes a day and the other way round now and then. */
function otherDay(typed: string, random: Random): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)
  if (!parts) return `${random.integer(2027, 2045)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const turn = (value: number, most: number): number => ((value - 1 + random.integer(1, most - 1)) % most) + 1
  switch (random.integer(0, 2)) {
    case 0:
      return isoDay({ year: year + random.pick([-10, -1, 1, 10]), month, day: Math.min(day, 28) })
    case 1:
      return isoDay({ year, month: turn(month, 12), day: Math.min(day, 28) })
    default:
      return isoDay({ year, month, day: turn(Math.min(day, 28), 28) })
  }
}
