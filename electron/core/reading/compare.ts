import { addressKey } from '../values/address'
import { parseChineseDate, parseDateOrLongTerm, parseDateSpan } from '../values/chinese-date'
import { isInCompanyTypeWords } from '../values/company-type-words'
import { parseEthnicGroup } from '../values/ethnic-group'
import { parseMoney } from '../values/money'
import { organisationNameKey } from '../values/organisation-name'
import { personNameKey } from '../values/person-name'
import { halfWidth, withoutSpace } from '../values/text-form'
import { isClaimable } from './claimable'
import { alignTexts } from './align-texts'
import { compareDomains } from './compare-domains'
import { compareNames, lettersIn, type GlyphLook } from './compare-names'
import {
  compareNumbers,
  passesBusinessNumber,
  passesPersonNumber,
  passesRegistrationNumber,
} from './compare-numbers'
import { tallyOf, verdictOf } from './compare-tally'
import type { LatinLook } from './latin-proof'
import type { PageField } from './reader-port'
import { FIELDS_OF_KIND, type Kind, type TypedFields, type Verdict } from './reading'

/** Typed value against reading. `match` only where it is safe: a false match is the worst error of this program. */

type KeyOf = (text: string) => string | null

const dateKey: KeyOf = (text) => {
  const date = parseChineseDate(text)
  return date.ok ? date.value : null
}
/** An expiry may stand alone or end a span. */
const expiryKey: KeyOf = (text) => {
  const date = parseDateOrLongTerm(text)
  if (date.ok) return date.value
  const span = parseDateSpan(text)
  return span.ok ? span.value.until : null
}
const validFromKey: KeyOf = (text) => {
  const span = parseDateSpan(text)
  return span.ok ? span.value.from : dateKey(text)
}
const moneyKey: KeyOf = (text) => {
  const money = parseMoney(text)
  return money.ok ? `${money.value.currency} ${money.value.cents}` : null
}
const WORDS: Record<string, string> = { 男: 'male', 女: 'female', male: 'male', female: 'female' }
const genderKey: KeyOf = (text) => WORDS[withoutSpace(text).toLowerCase()] ?? null
const presence: KeyOf = (text) => /^(present|absent)$/.exec(text.trim().toLowerCase())?.[1] ?? null
const urlKey: KeyOf = (text) => withoutSpace(halfWidth(text)) || null

const PARSED: Record<string, KeyOf> = {
  birth: dateKey,
  validFrom: validFromKey,
  expiry: expiryKey,
  established: dateKey,
  registered: dateKey,
  date: dateKey,
  gender: genderKey,
  ethnicity: parseEthnicGroup,
  signature: presence,
  seal: presence,
  qrUrl: urlKey,
}
const isDate = (field: string): boolean => {
  const keyOf = PARSED[field]
  return keyOf === dateKey || keyOf === validFromKey || keyOf === expiryKey
}
/** Readers give any small mark for the comma between 非上市 and 自然人; that it is typed where it stands is asked of a match. */
const companyTypeKey = (text: string): string => organisationNameKey(text).replace(/[、,.'’]/gu, '')

/** Fields whose text is compared character by character, and which therefore gain from glyph evidence. */
const NAME_KEYS: Record<string, (text: string) => string> = {
  name: personNameKey,
  legalRep: personNameKey,
  companyName: organisationNameKey,
  companyType: companyTypeKey,
  owner: organisationNameKey,
  registrar: organisationNameKey,
  issuer: organisationNameKey,
  address: addressKey,
  // Told apart by its characters: an amount in another notation is another text, and never a match.
  capital: organisationNameKey,
}

/** True for the fields for which glyph evidence is worth gathering. */
export const needsGlyphs = (field: string): boolean => Object.hasOwn(NAME_KEYS, field)
/** True for the fields that are held against the picture in any way before a verdict. */
export const needsPicture = (field: string): boolean => field === 'domain' || needsGlyphs(field)

/** What must be read alike three times: a 7 written by hand, for which a 1 with a flag is taken. */
const isSlippery = (kind: Kind, field: string, key: string): boolean =>
  isByHand(kind, field) && key.includes('7')

/** Nor may the readings be unsure: of 18 such dates two were less, and one of 11 that was read 17 three times. */
const SURE_BY_HAND = 0.96

const isByHand = (kind: Kind, field: string): boolean => kind === 'verification-sheet' && field === 'date'

/** 2月9日 was read where 12月19日 may stand: a single stroke under a seal is lost in every reading. */
const lacksOnes = (read: string | null, typed: string): boolean => {
  const [own, asked] = [read?.split('-') ?? [], typed.split('-')]
  return (
    own.length === asked.length &&
    own.every((part, at) => part === asked[at] || `1${part.slice(-1)}` === asked[at])
  )
}

/** Figures that a seal over handwriting makes of one another. */
const UNDER_SEAL = new Set(['38', '83', '08', '80', '56', '65', '17', '71', '68', '86', '06', '60'])

/** True where a date by hand may be the typed one, its strokes lost or met by a seal's. */
const mayBeByHand = (read: string | null, typed: string): boolean =>
  lacksOnes(read, typed) ||
  (read?.length === typed.length &&
    [...read].every((figure, at) => figure === typed[at] || UNDER_SEAL.has(figure + typed[at]!)))

/**
 * `match` only of a text that may be claimed, and no claim from a date that cannot be: see `isClaimable`. A value of which a
 * part was not read tells nothing.
 */
export function compareField(
  kind: Kind,
  field: string,
  reading: PageField | null,
  typed: string,
  look: GlyphLook | null = null,
  letters: LatinLook | null = null,
): Verdict {
  if (reading?.isTorn) return 'unsure'
  const verdict = comparedAlone(kind, field, reading, typed, look, letters)
  if (verdict === 'unsure' || isClaimable(field, typed, reading?.value ?? typed, look?.typed ?? null))
    return verdict
  return verdict === 'match' || isDate(field) ? 'unsure' : verdict
}

function comparedAlone(
  kind: Kind,
  field: string,
  reading: PageField | null,
  typed: string,
  look: GlyphLook | null,
  letters: LatinLook | null,
): Verdict {
  const known: readonly string[] = FIELDS_OF_KIND[kind]
  if (withoutSpace(typed) === '' || !known.includes(field)) return 'unsure'
  const nameKey = NAME_KEYS[field]
  if (reading === null) return nameKey ? compareNames([], nameKey(typed), 0, look) : 'unsure'
  if (field === 'idNumber') return compareNumbers(reading, typed, passesPersonNumber)
  if (field === 'uscc') return compareNumbers(reading, typed, passesBusinessNumber)
  if (field === 'registrationNumber') return compareNumbers(reading, typed, passesRegistrationNumber)
  if (field === 'domain') return compareDomains(reading, typed, letters)
  if (nameKey) {
    const texts = reading.alternatives.length > 0 ? reading.alternatives : [reading.value]
    const verdict = compareNames(texts.map(nameKey), nameKey(typed), reading.confidence, look)
    const isOpen =
      isSameAmount(field, reading.value, typed) ||
      isMisreadType(field, reading.value, typed) ||
      (field === 'address' && (!isWholeAddress(reading.value) || lostParts(reading.value, typed)))
    return verdict === 'mismatch' && isOpen ? 'unsure' : verdict
  }
  const keyOf = PARSED[field]
  // A mark that was not seen may be there all the same: pale, under print, cut off.
  if (keyOf === presence && presence(reading.value) === 'absent') return 'unsure'
  if (field === 'seal') return sealAgainst(reading, presence(typed))
  const key = keyOf?.(typed) ?? (isNoSuchValue(field, typed) ? withoutSpace(typed) : null)
  if (!keyOf || key === null) return 'unsure'
  const isSlipping = isSlippery(kind, field, key)
  const needed = isSlipping ? 3 : 2
  const tally = tallyOf(reading, keyOf)
  const verdict = verdictOf(tally, key, reading.source === 'qr' ? 1 : reading.confidence, needed)
  if (verdict === 'mismatch' && isByHand(kind, field) && mayBeByHand(tally.chosen, key)) return 'unsure'
  if (verdict === 'match' && isSlipping && reading.confidence < SURE_BY_HAND) return 'unsure'
  // 汉 and 汉族 are one group, but not one text: a match is claimed of the same characters only.
  return verdict === 'match' && isWordOfList(field) && withoutSpace(typed) !== withoutSpace(reading.value)
    ? 'unsure'
    : verdict
}

/** How surely a seal was seen that stands in red beside its label. */
const SEAL_SEEN = 0.9

/** Red print and rings of other marks look like a seal, so none is ever claimed; but one that is seen contradicts that there is none. */
const sealAgainst = ({ value, confidence }: PageField, typed: string | null): Verdict =>
  typed === 'absent' && presence(value) === 'present' && confidence >= SEAL_SEEN ? 'mismatch' : 'unsure'

const isWordOfList = (field: string): boolean => field === 'ethnicity' || field === 'gender'
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A word that the field's list lacks, or a day that no calendar has: where a picture shows one that there is, it is another. */
const isNoSuchValue = (field: string, typed: string): boolean =>
  isWordOfList(field) || (isDate(field) && DAY.test(withoutSpace(typed)))

/** 伍佰万元整 and 500万元人民币 are one amount: told by neither, but no contradiction. */
const isSameAmount = (field: string, read: string, typed: string): boolean => {
  const amount = moneyKey(read)
  return field === 'capital' && amount !== null && amount === moneyKey(typed)
}

/** Kinds of companies are written in few words: a reading with others (自然大) does not speak against one without. */
const isMisreadType = (field: string, read: string, typed: string): boolean =>
  field === 'companyType' &&
  isInCompanyTypeWords(organisationNameKey(typed)) &&
  !isInCompanyTypeWords(organisationNameKey(read))

/** An address that was misread or cut off speaks against none: 902致 is what was read of 902室. */
const isWholeAddress = (read: string): boolean => isClaimable('address', addressKey(read), read)

/** Characters that a reading lacks, from which on they were not seen: under a fold or a glare. */
const PARTS = 2

/** True of an address that was read with parts missing, and hardly otherwise: it may still be the typed one. */
function lostParts(read: string, typed: string): boolean {
  const letters = [...lettersIn(addressKey(typed))]
  const alignment = alignTexts(letters, [...lettersIn(addressKey(read))])
  const missing = alignment.read.filter((one) => one === '').length
  const other = alignment.read.filter((one, at) => one !== '' && one !== letters[at]).length
  return missing >= PARTS && other <= 1
}

/** A verdict for every typed field that the kind has; a field that was not read is `unsure`. */
export function compareTyped(
  kind: Kind,
  fields: Readonly<Record<string, PageField>>,
  typed: TypedFields,
  looks: Readonly<Record<string, GlyphLook>> = {},
  letters: LatinLook | null = null,
): Record<string, Verdict> {
  const known: readonly string[] = FIELDS_OF_KIND[kind]
  return Object.fromEntries(
    known
      .filter((field) => Object.hasOwn(typed, field))
      .map((field) => [
        field,
        compareField(kind, field, fields[field] ?? null, typed[field] ?? '', looks[field] ?? null, letters),
      ]),
  )
}
