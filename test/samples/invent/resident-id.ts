import type { Random } from '../random'
import { compactDay, type Day } from './calendar'

// Written apart from the product's parser on purpose: the truth must not inherit its mistakes.

/** Check character of GB 11643 for 17 digits: 12 − (Σ aᵢ·2^(18−i) mod 11), mod 11, 10 written X. */
export function idCheck(digits: string): string {
  let sum = 0
  for (let at = 0; at < 17; at++) sum = (sum + Number(digits[at]) * 2 ** (17 - at)) % 11
  const check = (12 - sum) % 11
  return check === 10 ? 'X' : String(check)
}

/** `sex`: odd sequence for men, even for women. X comes about twice as often as in life. */
export function inventResidentId(random: Random, region: string, birth: Day, sex: 'male' | 'female'): string {
  const wantsX = random.chance(0.13)
  for (let tries = 60; ; tries--) {
    const order = random.integer(0, 499) * 2 + (sex === 'male' ? 1 : 0)
    const body = region + compactDay(birth) + String(order).padStart(3, '0')
    const check = idCheck(body)
    if (!wantsX || check === 'X' || tries === 0) return body + check
  }
}
