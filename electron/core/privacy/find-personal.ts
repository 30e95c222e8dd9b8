import type { PersonalKind, PersonalValue } from './mask-value'

/** A stretch of a text that is a person's number or address. */
export interface PersonalSpan {
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
}

const D = '[0-9０-９]'
/** One break between the groups of a number, as people write it. */
const GAP = '[ \\-－‐‑–·　]?'
/** Nothing that would make it part of a longer number, code or domain. */
const BEFORE = '(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ])'
const AFTER = '(?![0-9０-９A-Za-zＡ-Ｚａ-ｚ])'

/** The longer forms first: a resident number begins with what could be a phone number. */
const FORMS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]*[@＠][\p{L}\p{N}-]+(?:[.．。][\p{L}\p{N}-]+)+/gu],
  // 18 places of a resident's or a foreigner's permanent residence number; mistyped ones have 17 or 19.
  ['certificate', new RegExp(`${BEFORE}${D}(?:${GAP}${D}){15,17}${GAP}[0-9０-９XxＸｘ]${AFTER}`, 'gu')],
  // Fifteen digits, withdrawn since 2013.
  ['certificate', new RegExp(`${BEFORE}${D}(?:${GAP}${D}){14}${AFTER}`, 'gu')],
  // Self-employed people's credit codes begin with 92: a business that is one natural person.
  ['certificate', /(?<![0-9A-Za-z])92[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}[0-9A-HJ-NPQRTUWXY](?![0-9A-Za-z])/gi],
  // Travel permits of Hong Kong, Macao and Taiwan, passports, and the older permanent residence number.
  [
    'certificate',
    /(?<![0-9A-Za-z])(?:[A-Z]{3}[0-9]{12}|[HMC][0-9]{8,10}|[A-Z]{1,2}[0-9]{7,8})(?![0-9A-Za-z])/gi,
  ],
  [
    'phone',
    new RegExp(`${BEFORE}(?:(?:[+＋]|0?0)?86${GAP})?[1１][3-9３-９]${D}(?:${GAP}${D}){8}${AFTER}`, 'gu'),
  ],
  [
    'phone',
    new RegExp(`${BEFORE}(?:[(（]?[0０]${D}{2,3}[)）]?)${GAP}[2-9２-９]${D}{2,3}${GAP}${D}{4}${AFTER}`, 'gu'),
  ],
]

/**
 * Seventeen digits and a check character that begin like an organisation's code and hold no date of birth: a credit
 * code without letters, which is an organisation's.
 */
const isOrganisationCode = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/[^0-9A-Za-z]/g, '')
  if (plain.length !== 18 || !/^(?:1[1239]|5[1239]|91|93|[2-8][1-9]|A1|Y1)/.test(plain)) return false
  const [year, month, day] = [plain.slice(6, 10), plain.slice(10, 12), plain.slice(12, 14)].map(Number)
  const isBirth = year! >= 1900 && year! <= 2099 && month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31
  return !isBirth && /^(?:91|93)/.test(plain)
}

const overlaps = (one: PersonalSpan, other: PersonalSpan): boolean =>
  one.start < other.end && other.start < one.end

/** Values that are known to be a person's are found whatever their form: a mistyped number is a number too. */
const spansOfKnown = (text: string, known: readonly PersonalValue[]): PersonalSpan[] =>
  known.flatMap(({ kind, value }) => {
    const spans: PersonalSpan[] = []
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length))
      spans.push({ start, end: start + value.length, kind })
    return spans
  })

/** A known value shorter than this would be found in words that have nothing to do with it. */
const SHORTEST_KNOWN = 5

/** All spans of a text in their order, none within another. */
export const findPersonal = (text: string, known: readonly PersonalValue[] = []): PersonalSpan[] => {
  const longEnough = known
    .filter(({ value }) => value.length >= SHORTEST_KNOWN)
    .toSorted((one, other) => other.value.length - one.value.length)
  const found: PersonalSpan[] = []
  const take = (span: PersonalSpan): void => {
    if (!found.some((one) => overlaps(one, span))) found.push(span)
  }
  spansOfKnown(text, longEnough).forEach(take)
  for (const [kind, form] of FORMS)
    for (const match of text.matchAll(form)) {
      if (kind === 'certificate' && isOrganisationCode(match[0])) continue
      take({ start: match.index, end: match.index + match[0].length, kind })
    }
  return found.toSorted((one, other) => one.start - other.start)
}
