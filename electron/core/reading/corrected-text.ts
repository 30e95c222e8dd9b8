import { isWrittenInSounds, SOUNDS } from './dotted-names'
import { familiarIn } from './familiar-words'
import type { GlyphCell, GlyphEvidence, RarerCharacter } from './glyph-evidence'
import {
  BEFORE_ALL,
  cellsByPlace,
  fitsWell,
  isFamiliar,
  isForeign,
  isStrangeFace,
  isUnanimous,
  leavesInk,
  provesAlone,
  showsAnother,
  speaksFor,
  standsUnbroken,
  type Another,
} from './glyph-proof'
import { isHan } from './han'
import { MODEL_CHARACTERS } from './model-characters'
import { isReadable } from './readable-characters'
import { readInPlace, votesFor } from './readings-in-place'

/** What stands in the place of characters that were misread: the shapes know characters that the recogniser does not. */

/** How clearly another character must stand there before it replaces the one that was read. */
const REPLACED = { z: -0.5, lead: 0.6 }

/** The same where the recogniser knows the character, takes it for no other and read it twice. */
const KNOWN_REPLACED = { z: -1.1, lead: 1.1 }

/** How clearly another must stand there to replace one that was read twice, in a face that the shapes hardly know. */
const STRANGE_REPLACED = { z: -3, lead: 3 }

/** How clearly a rarer character must stand there to replace a known one that was read twice: the usual ones next to it are like it. */
const RARER_REPLACED = { z: -3, lead: 1.1 }

/** The same of a name that is written in sounds, whose characters are held against those alone. */
const SOUND_REPLACED = { z: -2.5, lead: 2.5 }

/** The same in a face that fits so badly that it tells only what is glaring. */
const LOUDLY_REPLACED = { z: -4, lead: 2.5 }

/** By what speaks against replacing: neither, a known character that was read twice or a strange face, both. */
const REPLACED_FROM = [REPLACED, KNOWN_REPLACED, STRANGE_REPLACED]

/** A dot between characters, or the mark that was read for it: such names are written with characters that everybody knows. */
const DOTTED = /(?<=\p{Script=Han})[^\p{L}\p{N}\s()](?=\p{Script=Han})/u

/** Below this the cells are none of the text's. */
const LIES_AT_ALL = 0.36

/** The text with every character replaced that the picture clearly shows to be another; null when there is none. */
export function corrected(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[],
): string | null {
  // A text all of whose characters were misread lies badly over the ink: what is put in their place has to lie well.
  if (!evidence || leavesInk(evidence) || evidence.meanCorrelation < LIES_AT_ALL) return null
  const characters = [...text]
  const cells = cellsByPlace(characters, evidence)
  if (cells === null) return null
  const read = readInPlace(characters, readings)
  const votes = votesFor(characters, readings)
  const isDotted = DOTTED.test(text)
  // Of the few characters that stand for sounds one is told from another in a face that fits badly, too.
  const inSounds = isDotted && isWrittenInSounds(characters)
  const isFitting = fitsWell(evidence)
  const familiar = familiarIn(text)
  const isStrange = isStrangeFace(evidence)
  const isPersons = !isDotted && characters.length <= LONGEST_PERSONS
  const replaced = characters.map((character, at) => {
    const cell = cells[at]
    if (!cell || !isHan(character)) return character
    const agreed = votes[at]! >= 2
    const sure = agreed && isReadable(character)
    const rarer = isPersons ? rarerIn(cell) : undefined
    if (rarer) return showsAnother(rarer, rarerFrom(sure, isStrange)) ? rarer.character : character
    const other = cell.nearest[0]
    if (other === undefined || other === character || !isHan(other)) return character
    if (isDotted && !MODEL_CHARACTERS.has(other)) return character
    if (isPersons && cell.lead < BEFORE_ALL && isUnreadThoughKnown(at, other, read)) return character
    const isSound = inSounds && SOUNDS.has(other)
    if (inSounds && !isSound && !isFitting) return character
    // 餐饮 is a trade, whatever a blurred 餐 looks like; and what all readings have of 兰州 goes where no other word would be.
    if (!isSound && isFamiliar(cell, agreed, familiar[at])) return character
    if (!isDotted && familiar[at] === true && isUnanimous(votes[at]!, readings)) return character
    const known = sure && MODEL_CHARACTERS.has(other)
    // In a strange face a shape says less than it seems to.
    const usual = isFitting ? REPLACED_FROM[Number(known) + Number(isStrange)]! : LOUDLY_REPLACED
    const needed = isSound ? SOUND_REPLACED : usual
    return showsAnother(cell, needed) ? other : character
  })
  const changes = replaced.filter((character, at) => character !== characters[at]).length
  return changes === 0 ? null : replaced.join('')
}

/** How clearly a rarer character must stand there: beside one that was read twice, and in a strange face, more so. */
const rarerFrom = (sure: boolean, isStrange: boolean): Another =>
  isStrange ? STRANGE_REPLACED : sure ? RARER_REPLACED : KNOWN_REPLACED

/** The rarer character that lies before all the usual ones. */
const rarerIn = ({ rarer }: GlyphCell): RarerCharacter | undefined =>
  rarer && rarer.lead >= REPLACED.lead ? rarer : undefined

/** Characters of a person's name without a dot, usually. */
const LONGEST_PERSONS = 4

/** Readings from which on one would have given a character that the recogniser knows. */
const ENOUGH = 2

/** True of a character that the recogniser knows, where every reading has another (昊 where all have 吴). */
const isUnreadThoughKnown = (at: number, other: string, read: readonly (readonly string[])[]): boolean => {
  const given = read.map((one) => one[at] ?? '').filter((one) => one !== '')
  return MODEL_CHARACTERS.has(other) && !given.includes(other) && given.length >= ENOUGH
}

/** Characters of a text that may be replaced and the rest still speaks for it. */
const FEW = 1 / 3

/**
 * True when the picture speaks for a text that was put in the place of one read: of few changes they alone are asked, and
 * of more, as in a name of rare characters, the whole of it: loudly, and in a face that is known or where the picture
 * `seen` loudly showed every one of them to be another.
 */
export function isMended(
  read: string,
  mended: string,
  evidence: GlyphEvidence | null,
  seen: GlyphEvidence | null = null,
): boolean {
  const was = [...read]
  const changes = [...mended].flatMap((character, at) => (character === was[at] ? [] : [at]))
  if (changes.length <= Math.max(1, was.length * FEW)) return speaksForChanges(was, mended, evidence)
  if (evidence === null) return false
  const cells = seen && cellsByPlace(was, seen)
  const isLoud =
    cells !== null && changes.every((at) => cells[at] && showsAnother(cells[at], LOUDLY_REPLACED))
  return standsUnbroken(evidence) || (isLoud && provesWhole(evidence))
}

/** How much more the picture says of every character of a text of which most were mended. */
const ALL_MENDED_SURER = 1.1

/** True when the picture alone speaks for every character of a text of which more was put in the place of what was read. */
export const provesWhole = (evidence: GlyphEvidence): boolean => provesAlone(evidence, ALL_MENDED_SURER)

/** How much more the picture says of a character that no reading has, in a face that the shapes hardly know. */
const MENDED_SURER = 0.6

/** By how much a character that was put in the place of one read lies farther than the others that is not it either (扔 for 礽). */
const MENDED_FARTHER = 1.35

/** True when the picture alone speaks for what was put in the place of characters read; in a face that is known it need not be far from it. */
function speaksForChanges(was: readonly string[], mended: string, evidence: GlyphEvidence | null): boolean {
  const cells = evidence && cellsByPlace([...mended], evidence)
  if (!evidence || !cells) return false
  const isKnownFace = !isStrangeFace(evidence) && fitsWell(evidence)
  return [...mended].every((character, at) => {
    const cell = cells[at]
    if (character === was[at] || !cell) return true
    return isKnownFace ? !isForeign(cell, evidence, MENDED_FARTHER) : speaksFor(cell, false, MENDED_SURER)
  })
}
