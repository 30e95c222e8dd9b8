/** Numbers and addresses by which a natural person is found: what the window hides until it is asked to show them. */
export const PERSONAL_KINDS = ['certificate', 'phone', 'email'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

export interface PersonalValue {
  readonly kind: PersonalKind
  readonly value: string
}

/** Stands for one hidden character. */
export const MASK = '*'

interface Ends {
  readonly head: number
  readonly tail: number
}

/** An area code of a landline is a town's, so it stays whole. */
const areaCode = (value: string): number =>
  /^\D{0,2}0(?:10|2\d)/.test(value) ? 3 : /^\D{0,2}0/.test(value) ? 4 : 3

/** Letters and digits left to be seen at both ends: enough to tell two people apart, too few to tell who they are. */
const endsOf = (kind: PersonalKind, length: number, value: string): Ends => {
  if (kind === 'phone')
    return length >= 10 ? { head: areaCode(value), tail: 4 } : { head: 0, tail: length >= 7 ? 2 : 0 }
  if (length >= 15) return { head: 3, tail: 2 }
  return length >= 7 ? { head: 1, tail: 2 } : { head: 0, tail: 0 }
}

/** A hidden one counts as it did before: masking a masked value must leave it as it is. */
const isCounted = (character: string): boolean => character === MASK || /[\p{L}\p{N}]/u.test(character)

/** Spaces, dashes and brackets stay where they stand, so that a masked value has the shape of the plain one. */
const hideMiddle = (value: string, ends: (length: number) => Ends): string => {
  const characters = [...value]
  const length = characters.filter(isCounted).length
  const { head, tail } = ends(length)
  let at = 0
  return characters
    .map((character) => {
      if (!isCounted(character)) return character
      at += 1
      return at <= head || at > length - tail ? character : MASK
    })
    .join('')
}

const maskEmail = (value: string): string => {
  const at = value.search(/[@＠]/)
  if (at < 0) return hideMiddle(value, () => ({ head: 1, tail: 0 }))
  const name = [...value.slice(0, at)]
  // The server's name is shared by many; the part before it is the person's.
  const first = name.length > 2 && name[0] !== MASK ? name[0] : ''
  return `${first}${MASK.repeat(3)}${value.slice(at)}`
}

/**
 * `330106198805124837` → `330*************37`, `13812345678` → `138****5678`, `lin@example.cn` → `l***@example.cn`.
 * Masking twice changes nothing more.
 */
export const maskValue = (kind: PersonalKind, value: string): string =>
  kind === 'email' ? maskEmail(value) : hideMiddle(value, (length) => endsOf(kind, length, value))
