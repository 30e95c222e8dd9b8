import type { Random } from '../random'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Check character of GB 11714 for the eight characters of an organisation code. */
export function organisationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * parseInt(body[at]!, 36), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** Check character of GB 32100 for the first 17 characters. */
export function creditCheck(body: string): string {
  let weight = 1
  let sum = 0
  for (const character of body.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!
}

/**
 * `category`: 91 company, 92 sole trader, 11 and 13 public bodies, 12 institution, 51 to 53 social organisations. Codes
 * given since 2015 begin their organisation part with MA, or MB where it is no firm.
 */
export type CreditCategory = '91' | '92' | '11' | '12' | '13' | '51' | '52' | '53'

export function inventCreditCode(random: Random, category: CreditCategory, region: string): string {
  const prefix = category.startsWith('9') ? 'MA' : 'MB'
  let organisation = random.chance(0.75) ? prefix : String(random.integer(10, 79))
  while (organisation.length < 8)
    organisation += organisation.startsWith(prefix)
      ? random.pick([...ALPHABET])
      : String(random.integer(0, 9))
  const body = category + region + organisation + organisationCheck(organisation)
  return body + creditCheck(body)
}
