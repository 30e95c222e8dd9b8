import { alignTexts, type Alignment } from './align-texts'
import { isDottedName, SOUNDS } from './dotted-names'
import type { GlyphCell, GlyphEvidence } from './glyph-evidence'
import { isEitherLetter } from './glyph-weigh'
import { familiarIn } from './familiar-words'
import {
  BEFORE_ALL,
  cellsByPlace,
  DOTTED_Z,
  isFamiliar,
  isForeign,
  isOddOne,
  isStrangeFace,
  isUnanimous,
  liesWell,
  mayHideRarer,
  provesAlone,
  speaksFor,
  standsUnbroken,
  standsUncontested,
} from './glyph-proof'
import { provesDifference } from './proven-difference'
import { isKnown, isReadable, isScattered, twoAgree } from './readable-characters'
import type { Verdict } from './reading'

/** What the picture says of the typed value, and of the chosen reading; null where it was not looked at. */
export interface GlyphLook {
  readonly typed: GlyphEvidence | null
  readonly read: GlyphEvidence | null
}

/** At most this share of the characters may be proven by the picture alone: the rest must have been read. */
const UNREAD = 0.5
/** How much more the picture must say where nothing was read. */
const UNREAD_SURER = 0.7
/** More than for a match: a right value called wrong is nearly as bad as a wrong one called right. */
const ANOTHER_SURER = 0.4
/** Characters up to which a text is laid over its line wherever it stands there: where none fits, something else does. */
const SHORT = 4
/** Share of a typed value's length that a reading has at least which is of another value altogether. */
const WHOLE = 0.6
/** How clearly a cell must lie on another character's side. */
const AGAINST_Z = -0.7

/**
 * Names, addresses and other free text: compared character by character. "The reading equals the typed value" is no
 * proof, since a character that the recogniser does not know is read as the same neighbour every time; so the typed
 * value is tested against the picture.
 * `keys`: the readings of the field's line as comparable keys, the chosen one first. `typedKey` alike.
 * Middle dots are passed over: readers lose them, and a missing one is no difference.
 */
export function compareNames(
  keys: readonly string[],
  typedKey: string,
  confidence: number,
  look: GlyphLook | null,
): Verdict {
  const readings = keys.map(withoutMarks).filter((key) => key !== '')
  const typed = [...typedKey.replace(/·/g, '')]
  if (typed.length === 0) return 'unsure'
  if (readings.length === 0) return provedUnread(typed, typedKey, look) ? 'match' : 'unsure'
  const alignments = readings.map((reading) => alignTexts(typed, [...reading]))
  const glyphs = look?.typed ?? null
  const safe =
    !STRANGE.test(typedKey) &&
    (glyphs === null
      ? !(look !== null && typed.length <= SHORT) && agreesByReading(typed, readings)
      : agreesByGlyphs(typed, alignments, glyphs, isDottedName(typedKey)))
  if (safe) return 'match'
  // A mark that is typed as it is printed (非上市、自然人) was taken off the readings only.
  if (readings.includes(withoutMarks(typedKey))) return 'unsure'
  // What was read may have lost its end: under a fold, at the edge of the picture.
  if (readings.some((reading) => isEndOf(withoutClosing(reading), withoutClosing(typed.join('')))))
    return 'unsure'
  if (readings.some((reading) => lacksRun(reading, typed.join('')))) return 'unsure'
  // A stroke of a fold that was read as a mark is no difference.
  if (readings.some((reading) => lettersIn(reading) === lettersIn(typedKey))) return 'unsure'
  return isAnother(typed, readings, alignments, confidence, look) ? 'mismatch' : 'unsure'
}

/** A bracket that is closed where the text was cut off. */
const withoutClosing = (text: string): string => text.replace(/\)+$/, '')
/** Marks are mostly specks. */
export const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}\p{Co}]/gu, '')

const isEndOf = (part: string, whole: string): boolean =>
  part.length >= 2 && part !== whole && (whole.startsWith(part) || whole.endsWith(part))

/** Characters in a row that a reading lacks, from which on they were not seen: the end of a line that went under. */
const RUN = 3

/** True of a reading that is the whole but for one run of characters. */
function lacksRun(reading: string, whole: string): boolean {
  if (whole.length - reading.length < RUN) return false
  let same = 0
  while (same < reading.length && reading[same] === whole[same]) same++
  return same > 0 && same < reading.length && whole.endsWith(reading.slice(same))
}

/** Nothing was read: the picture alone must prove every character, and loudly. */
function provedUnread(typed: readonly string[], typedKey: string, look: GlyphLook | null): boolean {
  if (!look?.typed || typed.length < 2 || STRANGE.test(typedKey) || typed.some(isEitherLetter)) return false
  return cellsByPlace(typed, look.typed) !== null && provesAlone(look.typed, UNREAD_SURER)
}

/** Marks that a reader gives for a middle dot, and for specks beside a bracket. */
const READ_FOR_DOT = /(?<=[\p{Script=Han})])[.*,、。'’`:;~_-]+(?=[\p{Script=Han}(])/gu
const withoutMarks = (key: string): string => key.replace(READ_FOR_DOT, '').replace(/·/g, '')
/** A typed mark that readers also give for a dot, or that no reading could confirm; fine in `3-201`, `室-50` and `A&B`. */
const STRANGE = /[^\p{L}\p{N}\p{Co}·()&-]|(?<![0-9A-Z])[&-](?![0-9A-Z])/u

/** Without a look at the picture: at least three readings, all equal, and no character given for one that the model lacks. */
function agreesByReading(typed: readonly string[], readings: readonly string[]): boolean {
  if (readings.length < 3 || readings.some((reading) => reading !== typed.join(''))) return false
  return typed.every(isReadable)
}

function agreesByGlyphs(
  typed: readonly string[],
  alignments: readonly Alignment[],
  glyphs: GlyphEvidence,
  isDotted: boolean,
): boolean {
  const cells = cellsByPlace(typed, glyphs)
  if (cells === null || !liesWell(glyphs)) return false
  const familiar = isDotted ? typed.map(() => true) : familiarIn(typed.join(''))
  const least = isDotted ? DOTTED_Z : undefined
  const isStrange = isStrangeFace(glyphs)
  let unread = 0
  for (const [at, character] of typed.entries()) {
    const cell = cells[at]
    const votes = alignments.filter((alignment) => alignment.read[at] === character).length
    const read = alignments.map((alignment) => alignment.read[at] ?? '')
    // Beside the few characters of names with dots any other was misread.
    const rivals = othersAt(alignments, at, character).filter((one) => !isDotted || SOUNDS.has(one))
    const isContested =
      isStrange && twoAgree(rivals) && !(cell && (outweighs(rivals, votes, cell) || standsOut(cell)))
    const agreed = !isContested && (votes >= 2 || (votes === 1 && alignments.length === 1))
    // What was read may be a proofread guess: only a character that can be read speaks for an odd shape.
    // The strokes of 工 are few: in 工程, read twice, it is itself.
    const isInWord = agreed && familiar[at] === true && !isDotted
    if (cell && isOddOne(cell, glyphs) && !isInWord && !(agreed && isReadable(character))) return false
    if (cell && (isForeign(cell, glyphs) || mayHideRarer(cell, glyphs)) && !isInWord) return false
    if (agreed) {
      if (
        cell &&
        !speaksFor(cell, true) &&
        !standsUncontested(cell, isUnanimous(votes, alignments)) &&
        !isFamiliar(cell, true, familiar[at], least)
      )
        return false
      continue
    }
    // A bracket that no reading has: what stands behind it must lie where it does by the bracket's width.
    if (isBracket(character) && standsUnbroken(glyphs)) continue
    unread++
    if (!cell || isEitherLetter(character) || !standsAlone(cell, read, character, isStrange)) return false
  }
  // A character more in two readings: cells stretched over it may still fit, so the picture is asked of long texts alone.
  const extra = alignments[0]!.extra.map((_, at) => alignments.map((alignment) => alignment.extra[at] ?? ''))
  const isPlaced = typed.length >= LONG && standsUnbroken(glyphs)
  if (!isPlaced && extra.some((read) => twoAgree(read) && !isStray(read))) return false
  return unread <= typed.length * UNREAD || provesAlone(glyphs, 0.5)
}

/** Characters of a text from which on one more would move most of the others out of their cells. */
const LONG = 10

/** A character that the readings do not have: the picture alone speaks for it, louder where they agree on its rival. */
function standsAlone(
  cell: GlyphCell,
  read: readonly string[],
  character: string,
  isStrange: boolean,
): boolean {
  const agreed = read.filter((one, at) => one !== '' && read.indexOf(one) !== at)
  // Where the recogniser knows both, all its readings outweigh a shape, and in a strange face any one of them does.
  if (isKnown(character)) {
    const others = read.filter((one) => one !== '' && isKnown(one))
    if (others.length > 0 && (isStrange || (read.length >= 2 && new Set(read).size === 1))) return false
    if (isScattered(others)) return false
  }
  const surer = agreed.includes(cell.rival) ? 0.6 : agreed.length > 0 && isKnown(character) ? 0.3 : 0
  return speaksFor(cell, false, surer)
}

const isBracket = (character: string): boolean => character === '(' || character === ')'

/** What readings have there instead, one entry a reading. */
const othersAt = (alignments: readonly Alignment[], at: number, character: string): string[] =>
  alignments.map(({ read }) => read[at] ?? '').filter((one) => one !== character && one !== '')

/** Twice as many readings have the character as any of its rivals, and the picture alone speaks for it. */
function outweighs(rivals: readonly string[], votes: number, cell: GlyphCell): boolean {
  const counts = rivals.map((one) => rivals.filter((other) => other === one).length)
  return votes >= 2 * Math.max(0, ...counts) && speaksFor(cell, false)
}

/** True of a character that readings know, and the picture shows far before any other. */
const standsOut = (cell: GlyphCell): boolean =>
  cell.nearest[0] === cell.character &&
  isKnown(cell.character) &&
  Math.min(cell.z, cell.lead) >= BEFORE_ALL &&
  speaksFor(cell, false)

/** More than twice as many readings have nothing there: a rule or a wave of the paper that a few took for a stroke. */
const isStray = (read: readonly string[]): boolean => {
  const none = read.filter((one) => one === '').length
  return none > (read.length - none) * 2
}

/** Below this the picture shows another character than the one that was read, in whatever face. */
const BELIED_Z = -4

/** Claimed only where the picture proves another value, or readings agree on another and nothing else explains it. */
function isAnother(
  typed: readonly string[],
  readings: readonly string[],
  alignments: readonly Alignment[],
  confidence: number,
  look: GlyphLook | null,
): boolean {
  if (alignments.some(({ distance }) => distance === 0)) return false
  if (look?.read && !mayBeUnknown(typed, readings, look.typed) && provesReading(readings, typed, look.read))
    return true
  if (look?.read && confidence >= 0.5 && provesDifference(typed, readings, look.read, ANOTHER_SURER))
    return true
  const at = readings.findIndex((reading, index) => readings.indexOf(reading) !== index)
  const agreed = at < 0 ? undefined : alignments[at]
  if (!agreed) return false
  // A reading that lost characters at its ends, or caught ink beside the value, may still be the typed value.
  const inside = typed.map((character, index) => ({ character, index, read: agreed.read[index] ?? '' }))
  const first = inside.findIndex(({ read }) => read !== '')
  const last = inside.findLastIndex(({ read }) => read !== '')
  const different = inside
    .slice(first, last + 1)
    .filter(({ character, read }) => character !== read && isKnown(character))
  if (first < 0 || different.length === 0) return false
  const kept = typed.filter((character, index) => agreed.read[index] === character).length
  // Of a value that was read to its first few characters the rest was not seen.
  const isWhole = readings[at]!.length >= typed.length * WHOLE
  // What the picture itself belies is a poor witness against anything.
  const isBelied = look?.read?.cells.some(({ z }) => z <= BELIED_Z) ?? false
  const wholly = !isBelied && isWhole && kept * 2 < typed.length && typed.length >= 2 && different.length >= 2
  if (wholly && confidence >= 0.6 && alignments.every(({ distance }) => distance * 2 > typed.length))
    return true
  const cells = look?.typed ? cellsByPlace(typed, look.typed) : null
  if (!look?.typed || cells === null || confidence < 0.5 || look.typed.meanCorrelation < 0.4) return false
  // The picture must speak up itself: the very character that was read beats the typed one, in a layout that fits.
  return different.some(({ index, read }) => {
    const cell = cells[index]
    const votes = alignments.filter((alignment) => alignment.read[index] === read).length
    const own = alignments.some((alignment) => alignment.read[index] === typed[index])
    const others = cells.filter((one, place) => one && place !== index && one.z > 0.5).length
    return (
      cell !== undefined &&
      // A character that the model lacks cannot be spoken against.
      Number.isFinite(cell.distance) &&
      !own &&
      votes >= 2 &&
      cell.nearest[0] === read &&
      cell.z <= AGAINST_Z &&
      others * 2 >= cells.length - 1
    )
  })
}

/** True where the typed value differs from the reading in characters alone that the shapes lack: nothing tells what is printed there. */
function mayBeUnknown(
  typed: readonly string[],
  readings: readonly string[],
  look: GlyphEvidence | null,
): boolean {
  const cells = look && cellsByPlace(typed, look)
  if (!cells) return false
  const { read, extra } = alignTexts(typed, [...readings[0]!])
  const differs = typed.map((character, at) => character !== read[at])
  const isUnknown = (at: number): boolean => cells[at]?.distance === Infinity
  return (
    differs.some(Boolean) &&
    extra.every((one) => one === '') &&
    differs.every((one, at) => !one || isUnknown(at))
  )
}

/** What is typed as it was read needs no proof, but the picture may not show another character there. */
const ALIKE_Z = -1

/**
 * True when the picture proves that something else than the typed value stands there: what was read, wherever it differs, and
 * all of it where the typed value is longer or shorter.
 */
function provesReading(
  readings: readonly string[],
  typed: readonly string[],
  evidence: GlyphEvidence,
): boolean {
  const read = [...readings[0]!]
  const cells = cellsByPlace(read, evidence)
  if (cells === null || !liesWell(evidence)) return false
  const alignments = readings.map((reading) => alignTexts(read, [...reading]))
  const isStrange = isStrangeFace(evidence)
  const { read: meant, extra } = alignTexts(read, typed)
  const isReplaced = meant.every((one) => one !== '') && extra.every((one) => one === '')
  return read.every((character, at) => {
    const votes = alignments.filter((alignment) => alignment.read[at] === character).length
    const cell = cells[at]
    if (!cell) return votes >= 2
    const isAlike = isReplaced && meant[at] === character
    if (isAlike) return votes >= 2 && cell.z >= ALIKE_Z
    if (mayHideRarer(cell, evidence) || (isStrange && twoAgree(othersAt(alignments, at, character))))
      return false
    return speaksFor(cell, votes >= 2, ANOTHER_SURER) && (!isOddOne(cell, evidence) || isReadable(character))
  })
}
