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

/** `category`: 91 company, 92 sole trader. Codes given since 2015 begin their organisation part with MA. */
export function inventCreditCode(random: Random, category: '91' | '92', region: string): string {
  let organisation = random.chance(0.75) ? 'MA' : String(random.integer(10, 79))
  while (organisation.length < 8)
    organisation += organisation.startsWith('MA') ? random.pick([...ALPHABET]) : String(random.integer(0, 9))
  const body = category + region + organisation + organisationCheck(organisation)
  return body + creditCheck(body)
}
