/** The month of each date in a text, and its day, as they are written. */
const DATES = /\d{4}(?:[-./](\d{1,2})[-./](\d{1,2})(?!\d)|年(\d{1,2})月(\d{1,2})(?!\d))/g

/**
 * Whether a written date shows its month and day whole. In 2015-08-2 and 2015年08月2日 the month is written with two digits,
 * so the day has lost one, and in 2015年1月08日 the month has; 2015-8-2 and 2015年8月2日 are whole. 2015年12月2日 may be whole.
 */
export function isCompleteDate(written: string): boolean {
  // Of a span the end counts too: each date in it.
  for (const [, month, day, monthInWords, dayInWords] of written.matchAll(DATES)) {
    if (month?.length === 2 && day!.length === 1) return false
    if (monthInWords?.startsWith('0') && dayInWords!.length === 1) return false
    if ((month ?? monthInWords)!.length === 1 && (day ?? dayInWords)!.startsWith('0')) return false
  }
  return true
}

/** Centuries in which papers are made out and run out: 2910 is a misread 2010. */
const SANE_YEAR = /^(?:19|20|21)/

/** False where a date in the text has a year that no paper has. */
export const hasSaneYears = (written: string): boolean =>
  [...written.matchAll(/\d{4}(?=[-./年])/g)].every(([year]) => SANE_YEAR.test(year))
