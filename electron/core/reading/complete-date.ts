/**
 * Whether a printed date shows its day whole. In 2015-08-2 the month is written with two digits, so the day has lost one;
 * 2015-8-2 and 2015年8月2日 are whole.
 */
export function isCompleteDate(printed: string): boolean {
  // Of a span the end counts too: each date in it.
  for (const [, month, day] of printed.matchAll(/\d{4}[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g))
    if (month!.length === 2 && day!.length === 1) return false
  return true
}
