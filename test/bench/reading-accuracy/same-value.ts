/**
 * Whether two writings of one field say the same, by the words of the contract: width, white space, bracket style,
 * letter case, the kind of middle dot and date notation make no difference. Written apart from the product's own
 * comparison, which it judges.
 */

export const DATE_FIELDS: ReadonlySet<string> = new Set([
  'birth',
  'validFrom',
  'expiry',
  'established',
  'registered',
  'date',
])

const LONG_TERM = /^(长期|long-term)$/

/** YYYY-MM-DD of any of the notations that certificates and forms use; the text itself when it is no date. */
export function plainDate(text: string): string {
  const bare = text.replace(/\s/g, '')
  if (LONG_TERM.test(bare)) return 'long-term'
  const parts = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})[日号]?$/.exec(bare)
  return parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : bare
}

export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[•‧・●∙⋅]/g, '·')
    .replace(/[[{〔【]/g, '(')
    .replace(/[\]}〕】]/g, ')')
    .toLowerCase()

export function sameValue(field: string, one: string, other: string): boolean {
  return DATE_FIELDS.has(field) ? plainDate(one) === plainDate(other) : plainText(one) === plainText(other)
}
