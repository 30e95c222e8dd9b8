import type { Random } from '../random'

/** Check digit of GS 15 for the first 14 digits: ISO 7064, MOD 11,10. */
export function registrationCheck(body: string): string {
  let carry = 10
  for (const digit of body.slice(0, 14)) {
    const sum = (carry + Number(digit)) % 10 || 10
    carry = (sum * 2) % 11
  }
  return String((11 - carry) % 10)
}

/** 工商注册号 of 15 digits: authority, number in order, check digit. */
export function inventRegistrationNumber(random: Random, region: string): string {
  const body = region + String(random.integer(1, 399_999)).padStart(8, random.pick(['0', '6']))
  return body + registrationCheck(body)
}
