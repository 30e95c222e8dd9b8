import type { GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { leavesInk, standsUnbroken } from '../../../electron/core/reading/glyph-proof'
import {
  isContradicted,
  isUnsettled,
  mayBeLured,
  mayBeRarer,
} from '../../../electron/core/reading/contradicted-text'
import { corrected, isMended } from '../../../electron/core/reading/corrected-text'
import {
  isLostShown,
  withLostThree,
  withLostBracket,
  withLostDot,
  withLostDouble,
} from '../../../electron/core/reading/lost-characters'
import { isFamiliarWordShown, isShown } from '../../../electron/core/reading/shown-text'
import {
  bracketsPair,
  endsAsOrganisation,
  hasBareStroke,
  isLabel,
  looksLikeAddress,
} from '../../../electron/core/reading/claimable'
import { isDottedName } from '../../../electron/core/reading/dotted-names'
import { withFamiliarWord } from '../../../electron/core/reading/familiar-words'
import { proofreadDomain } from '../../../electron/core/reading/proofread-domain'
import type { FieldRead, FieldsRead } from '../../../electron/core/reading/read-fields'
import { PERSONS } from '../../../electron/core/reading/reading'
import { asShown, SHOWN } from './as-shown'
import type { FieldSight } from './field-sight'
import type { FieldSights } from './field-sights'
import { settleDates } from './settle-dates'
import { wordOfSet } from './word-of-set'

/** Names first: they are most often misread, and most is lost by it. */
export const PROOFREAD = [
  'name',
  'legalRep',
  'owner',
  'companyName',
  'registrar',
  'issuer',
  'address',
  'companyType',
  'capital',
  'gender',
  'ethnicity',
  'domain',
]
/** Fields that are held against the picture even where all readings are alike: a rare character is misread alike every time. */
const ALWAYS = new Set(['name', 'legalRep', 'owner', 'companyName', 'registrar', 'issuer', 'address'])
/** Readings that are alike and as sure as this need no look in any other field. */
const SURE = 0.93
const ORGANISATIONS = new Set(['companyName', 'owner', 'registrar'])
/** Different readings of one field that are looked at. */
const CANDIDATES = 3

/** Where a field goes; null: it stays as it was. */
export type Proofread = { readonly read: FieldRead; readonly stated: boolean } | null

/** Holds every reading against the picture: corrects what is clearly another, states what is shown, keeps back the rest. */
export async function proofreadFields(
  read: FieldsRead,
  sights: FieldSights,
): Promise<Pick<FieldsRead, 'fields' | 'doubtful'>> {
  const fields = new Map(Object.entries(read.fields))
  const doubtful = new Map(Object.entries(read.doubtful))
  for (const field of PROOFREAD) {
    const proofread = await proofreadField(field, read, sights)
    if (!proofread) continue
    fields.delete(field)
    doubtful.delete(field)
    const target = proofread.stated ? fields : doubtful
    target.set(field, proofread.read)
  }
  await settleDates(read.places, fields, doubtful, sights)
  return { fields: Object.fromEntries(fields), doubtful: Object.fromEntries(doubtful) }
}

/** Holds one field against the picture. */
export async function proofreadField(
  field: string,
  { fields, doubtful, places }: FieldsRead,
  sights: FieldSights,
): Promise<Proofread> {
  const stated = fields[field]
  const known = stated ?? doubtful[field]
  if (field === 'domain') return settledDomain(known, stated !== undefined, sights)
  const rect = places[field]
  if (!ALWAYS.has(field) && isSure(field, stated)) return null
  const sight = rect ? await sights.of(field) : null
  // The picture shows what was read, and something beside it.
  if (!rect || !sight || known?.isTorn) return null
  const shown = known ? await shownReading(field, sight, known) : null
  if (shown) return { read: shown, stated: true }
  const word = await wordOfSet(field, sight)
  if (word !== null)
    return { read: { value: word, confidence: SHOWN, alternatives: [word, word, word], rect }, stated: true }
  return stated && (await isDoubtful(field, sight, stated)) ? { read: stated, stated: false } : null
}

/** A domain is told by the shapes of its letters, and goes where these say. */
async function settledDomain(
  known: FieldRead | undefined,
  isStated: boolean,
  sights: FieldSights,
): Promise<Proofread> {
  const letters = known ? await sights.letters('domain') : null
  return known && letters ? proofreadDomain(known, isStated, letters) : null
}

const isSure = (field: string, known: FieldRead | undefined): boolean =>
  known !== undefined &&
  !isNoAddress(field, known.value) &&
  known.confidence >= SURE &&
  known.alternatives.length >= 2 &&
  known.alternatives.every((text) => text === known.value)

/** The reading, as it is or corrected, that the picture shows; null when it shows none. */
async function shownReading(field: string, sight: FieldSight, known: FieldRead): Promise<FieldRead | null> {
  const readings = known.alternatives.length > 0 ? known.alternatives : [known.value]
  // Readers lose middle dots and never make them up.
  const dotted = readings.filter((text) => text.includes('·'))
  const different = [...new Set([...dotted, known.value, ...readings])].slice(0, CANDIDATES)
  for (const text of different) {
    const evidence = await sight.test(text)
    const value = corrected(text, evidence, readings) ?? text
    const shown = await sight.test(value)
    if (isNobodysName(field, value) || isNoAddress(field, value) || !isShown(value, shown, readings)) continue
    if (value !== text && !isMended(text, value, shown, evidence)) continue
    const others = readings.filter((one) => one !== value)
    return asShown(known, value, others)
  }
  if (ORGANISATIONS.has(field)) {
    const seenRead = await sight.test(known.value)
    for (const value of withFamiliarWord(known.value, isUnsettled(known.value, seenRead, readings))) {
      const seen = { read: seenRead, mended: await sight.test(value) }
      if (isFamiliarWordShown(known.value, value, seen, readings)) return asShown(known, value, readings)
    }
    for (const value of seenRead && !leavesInk(seenRead) ? [] : withLostThree(known.value))
      if (isLostShown(seenRead, await sight.test(value))) return asShown(known, value, [])
  }
  if (PERSONS.has(field)) {
    const seen = await sight.test(known.value)
    for (const value of [...withLostDouble(known.value), ...withLostDot(known.value)])
      if (isLostShown(seen, await sight.test(value))) return asShown(known, value, [])
  }
  for (const value of withLostBracket(known.value)) {
    const evidence = await sight.test(value)
    if (evidence && standsUnbroken(evidence)) return asShown(known, value, readings)
  }
  return null
}

/** An owner may be a firm, whose name is told by its words. */
const isFirms = (value: string): boolean => !value.includes('·') && [...value].length > LONGEST_NAME
/** Characters of a person's name without a dot, at most. */
const LONGEST_NAME = 6
/** The same of Mongols, who write two words in one: 额尔德木图其其格. */
const LONGEST_WITHOUT_DOT = 8

/** A name so long that it lost its dot. */
const hasLostDot = (field: string, value: string): boolean =>
  field !== 'owner' && PERSONS.has(field) && !value.includes('·') && [...value].length > LONGEST_WITHOUT_DOT

/** What was read of an address, and is none as it stands: cut off at an end, or misread. */
const isNoAddress = (field: string, value: string): boolean => field === 'address' && !looksLikeAddress(value)

/** A label, a name with a stroke beside it, or one with a dot in which a character stands that none has: whatever its shape, it was misread. */
const isNobodysName = (field: string, value: string): boolean =>
  PERSONS.has(field) &&
  (isLabel(value) || hasBareStroke(value) || (value.includes('·') && !isDottedName(value)))

/**
 * A name in Han that does not lie over the ink at all is another, or a piece of one; of an organisation's, whose many
 * characters may be set in a strange face, it takes an end that none has. Nor has one a bracket without the other.
 */
function isUnlike(field: string, value: string, evidence: GlyphEvidence | null): boolean {
  if (!/\p{Script=Han}/u.test(value)) return false
  if (ORGANISATIONS.has(field) && !bracketsPair(value)) return true
  if (evidence !== null) return false
  if (PERSONS.has(field) && !isFirms(value)) return true
  return ORGANISATIONS.has(field) && !endsAsOrganisation(value)
}

async function isDoubtful(
  field: string,
  sight: FieldSight,
  { value, alternatives }: FieldRead,
): Promise<boolean> {
  const evidence = await sight.test(value)
  const seen = corrected(value, evidence, alternatives) ?? value
  return (
    (ALWAYS.has(field) && isUnsettled(value, evidence, alternatives)) ||
    isNobodysName(field, value) ||
    isNobodysName(field, seen) ||
    hasLostDot(field, value) ||
    isNoAddress(field, value) ||
    isContradicted(value, evidence, alternatives) ||
    isUnlike(field, value, evidence) ||
    (ORGANISATIONS.has(field) && leavesInk(evidence)) ||
    (PERSONS.has(field) &&
      !isFirms(value) &&
      (leavesInk(evidence) || mayBeLured(value, evidence, alternatives) || mayBeRarer(value, evidence)))
  )
}
