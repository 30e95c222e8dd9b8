import { certificateKey, nameKey } from './ledger-keys'

export interface PrincipalMark {
  readonly name: string | null
  readonly number: string | null
}

/** `unknown`: the two share no kind of mark by which they could be told apart. */
export type PrincipalRelation = 'same' | 'other' | 'unknown'

/** An organisation's code of nine characters inside its credit code of 18. */
const organisationCode = (key: string): string =>
  key.length === 18 ? key.slice(8, 17) : key.replace('-', '')

const sameNumber = (one: string, other: string): boolean =>
  one === other ||
  (one.length !== other.length &&
    Math.min(one.length, other.length) <= 10 &&
    organisationCode(one) === organisationCode(other))

/**
 * One principal is told by its certificate number or its name: either is enough, so that a changed licence, a changed
 * name and a typing error in one of them accuse nobody of sharing with himself.
 */
export function principalRelation(one: PrincipalMark, other: PrincipalMark): PrincipalRelation {
  const numbers = [certificateKey(one.number), certificateKey(other.number)] as const
  const names = [nameKey(one.name), nameKey(other.name)] as const
  const numbersKnown = numbers[0] !== null && numbers[1] !== null
  const namesKnown = names[0] !== null && names[1] !== null
  if (numbersKnown && sameNumber(numbers[0], numbers[1])) return 'same'
  if (namesKnown && names[0] === names[1]) return 'same'
  return numbersKnown || namesKnown ? 'other' : 'unknown'
}
