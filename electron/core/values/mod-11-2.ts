/** The check of GB 11643 (ISO 7064 MOD 11-2), shared by resident IDs, residence permits and the new foreign card. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** The check character that belongs after 17 digits. */
export function checkOf17(digits: string): string {
  let sum = 0
  for (let at = 0; at < 17; at++) sum += Number(digits[at]) * (WEIGHTS[at] ?? 0)
  return CHECKS.charAt(sum % 11)
}
