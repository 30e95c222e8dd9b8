import { alignTexts, type Alignment } from './align-texts'
import { isScored, type GlyphCell, type GlyphEvidence } from './glyph-evidence'
import { MODEL_CHARACTERS } from './model-characters'
import { MODEL_LURES } from './model-lures'
import type { Verdict } from './reading'

/**
 * Names, addresses and other free text: compared character by character. "The reading equals the typed value" is no
 * proof, since a character that the model does not know is read as the same neighbour every time; so the typed value
 * is tested against the picture. Bounds were measured on 323 invented fields: no wrong value of 24 648 accepted.
 */
const INK_OUTSIDE = 0.06
const MEAN_CORRELATION = 0.8
const AGREED_Z = -0.02
const DISAGREED_Z = 0.12
const DISAGREED_CORRELATION = 0.6
/** A rival must fit this much better before the picture speaks against the typed value. */
const AGAINST_Z = -0.15

/**
 * `keys`: the readings of the field's line as comparable keys, the chosen one first. `typedKey` alike.
 * Middle dots are passed over: readers lose them, and a missing one is no difference.
 */
export function compareNames(
  keys: readonly string[],
  typedKey: string,
  confidence: number,
  glyphs: GlyphEvidence | null,
): Verdict {
  const readings = keys
    .map((key) => key.replace(READ_FOR_DOT, '').replace(/·/g, ''))
    .filter((key) => key !== '')
  const typed = [...typedKey.replace(/·/g, '')]
  if (typed.length === 0 || readings.length === 0) return 'unsure'
  const alignments = readings.map((reading) => alignTexts(typed, [...reading]))
  const safe =
    !STRANGE.test(typedKey) &&
    (glyphs === null ? agreesByReading(typed, readings) : agreesByGlyphs(typed, alignments, glyphs))
  if (safe) return 'match'
  return isAnother(typed, readings, alignments, confidence, glyphs) ? 'mismatch' : 'unsure'
}

/** Marks that a reader gives for a middle dot. */
const READ_FOR_DOT = /(?<=\p{Script=Han})[.*,、。'’`:;~_-]+(?=\p{Script=Han})/gu
/** A typed mark that readers also give for a dot, or that no reading could confirm; fine inside `3-201` and `A&B`. */
const STRANGE = /(?<![0-9A-Z])[^\p{L}\p{N}\p{Co}·()]|[^\p{L}\p{N}\p{Co}·()](?![0-9A-Z])/u

const isHan = (character: string): boolean => /^[\p{Script=Han}\p{Co}]$/u.test(character)
const isKnown = (character: string): boolean => !isHan(character) || MODEL_CHARACTERS.has(character)
/** Without a look at the picture: at least three readings, all equal, and no character given for one that the model lacks. */
function agreesByReading(typed: readonly string[], readings: readonly string[]): boolean {
  if (readings.length < 3 || readings.some((reading) => reading !== typed.join(''))) return false
  return typed.every((character) => isKnown(character) && !MODEL_LURES.has(character))
}

function agreesByGlyphs(
  typed: readonly string[],
  alignments: readonly Alignment[],
  glyphs: GlyphEvidence,
): boolean {
  const cells = cellsByPlace(typed, glyphs)
  if (cells === null || glyphs.inkOutside >= INK_OUTSIDE || glyphs.meanCorrelation < MEAN_CORRELATION)
    return false
  let disagreed = 0
  for (const [at, character] of typed.entries()) {
    const cell = cells[at]
    const agreed = alignments.filter((alignment) => alignment.read[at] === character).length >= 2
    if (agreed) {
      if (cell && cell.z < AGREED_Z) return false
      continue
    }
    disagreed++
    const read = alignments.map((alignment) => alignment.read[at] ?? '')
    if (!cell || !standsAlone(cell, read, character, glyphs.meanCorrelation)) return false
  }
  for (let at = 0; at <= typed.length; at++)
    if (
      twoAgree(
        alignments.map((alignment) => alignment.extra[at] ?? ''),
        '',
      )
    )
      return false
  return disagreed * 2 <= typed.length
}

/** A character that the readings do not have: the picture alone speaks for it, the louder the more they agree on another. */
function standsAlone(
  cell: GlyphCell,
  read: readonly string[],
  character: string,
  meanCorrelation: number,
): boolean {
  if (cell.correlation < DISAGREED_CORRELATION || cell.z < DISAGREED_Z) return false
  const agreed = read.filter((one, at) => one !== '' && read.indexOf(one) !== at)
  if (agreed.length === 0) return true
  // The best rival is what was read twice: a typed look-alike would show just this.
  if (agreed.includes(cell.rival)) return cell.z >= 0.25 && meanCorrelation >= 0.9
  return !isKnown(character) || (cell.z >= 0.2 && cell.correlation >= 0.85 && meanCorrelation >= 0.9)
}

/** The cells by place in the typed value; null when the evidence is about another value. */
function cellsByPlace(
  typed: readonly string[],
  glyphs: GlyphEvidence,
): readonly (GlyphCell | undefined)[] | null {
  let next = 0
  const cells = typed.map((character) => (isScored(character) ? glyphs.cells[next++] : undefined))
  if (next !== glyphs.cells.length) return null
  const same = cells.every((cell, at) => !cell || cell.character.toUpperCase() === typed[at])
  return same ? cells : null
}

function twoAgree(read: readonly string[], but: string): boolean {
  return read.some((one, at) => one !== '' && one !== but && read.indexOf(one) !== at)
}

/** Claimed only where two readings agree on another value and nothing else explains the difference. */
function isAnother(
  typed: readonly string[],
  readings: readonly string[],
  alignments: readonly Alignment[],
  confidence: number,
  glyphs: GlyphEvidence | null,
): boolean {
  const at = readings.findIndex((reading, index) => readings.indexOf(reading) !== index)
  const agreed = at < 0 ? undefined : alignments[at]
  if (!agreed || agreed.distance === 0 || alignments.some(({ distance }) => distance === 0)) return false
  // A reading that lost characters at its ends, or caught ink beside the value, may still be the typed value.
  const inside = typed.map((character, index) => ({ character, index, read: agreed.read[index] ?? '' }))
  const first = inside.findIndex(({ read }) => read !== '')
  const last = inside.findLastIndex(({ read }) => read !== '')
  const different = inside
    .slice(first, last + 1)
    .filter(({ character, read }) => character !== read && isKnown(character))
  if (first < 0 || different.length === 0) return false
  const kept = typed.filter((character, index) => agreed.read[index] === character).length
  const wholly = kept * 2 < typed.length && typed.length >= 2 && different.length >= 2
  if (wholly && confidence >= 0.6 && alignments.every(({ distance }) => distance * 2 > typed.length))
    return true
  if (glyphs === null || confidence < 0.5) return false
  const cells = cellsByPlace(typed, glyphs)
  // The picture must speak up itself: the very character that was read beats the typed one, in a layout that fits.
  return (
    cells !== null &&
    glyphs.meanCorrelation >= 0.6 &&
    different.some(({ index, read }) => {
      const cell = cells[index]
      const votes = alignments.filter((alignment) => alignment.read[index] === read).length
      const own = alignments.some((alignment) => alignment.read[index] === typed[index])
      return cell !== undefined && !own && votes >= 2 && cell.rival === read && cell.z <= AGAINST_Z
    })
  )
}
