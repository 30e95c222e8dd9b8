import { isDottedName } from './dotted-names'
import { familiarIn } from './familiar-words'
import type { GlyphCell, GlyphEvidence } from './glyph-evidence'
import {
  cellsByPlace,
  DOTTED_Z,
  isFamiliar,
  isForeign,
  isStrangeFace,
  isUnanimous,
  liesWell,
  mayHideRarer,
  rivalsOf,
  speaksFor,
  standsUncontested,
} from './glyph-proof'
import { isHan } from './han'
import { MODEL_CHARACTERS } from './model-characters'
import { twoAgree } from './readable-characters'
import { readInPlace, votesFor } from './readings-in-place'

/** True when every character is shown by the picture: softly where two readings have it, loudly where not. */
export function isShown(text: string, evidence: GlyphEvidence | null, readings: readonly string[]): boolean {
  if (!evidence || evidence.cells.length === 0 || !liesWell(evidence)) return false
  const characters = [...text]
  const cells = cellsByPlace(characters, evidence)
  const votes = votesFor(characters, readings)
  const inPlace = readInPlace(characters, readings)
  const familiar = familiarIn(text)
  const least = isDottedName(text) ? DOTTED_Z : undefined
  return (
    cells !== null &&
    cells.every((cell, at) => {
      const agreed = votes[at]! >= 2
      if (!cell) return true
      const isInWord = agreed && familiar[at] === true
      if ((isForeign(cell, evidence) || mayHideRarer(cell, evidence)) && !isInWord) return false
      const isOpen = !isInWord || least !== undefined
      if (isOpen && mayBeUnread(cell, evidence) && (isToss(cell) || isContested(inPlace, at, cell.character)))
        return speaksFor(cell, false, CONTESTED_SURER)
      return (
        speaksFor(cell, agreed) ||
        standsUncontested(cell, isUnanimous(votes[at]!, readings)) ||
        isFamiliar(cell, agreed, familiar[at], least)
      )
    })
  )
}

/** A character as near to the picture as another one. */
const isToss = ({ z, lead }: GlyphCell): boolean => z < TOSS.z && lead < TOSS.lead
const TOSS = { z: 1, lead: 0.5 } as const

/** How much more is asked of a character that readings contest and that may stand for one that no reading can give. */
const CONTESTED_SURER = 1.5

/** Two readings agree on another character there. */
const isContested = (inPlace: readonly (readonly string[])[], at: number, character: string): boolean =>
  twoAgree(inPlace.map((read) => read[at] ?? '').filter((one) => one !== character))

/** Below this the templates of no face fit the line's. */
const FITS_CLOSELY = 0.75

/** True where one of the nearest shapes is one that the recogniser lacks, in a face that the shapes hardly know (烔 beside 炯). */
const mayBeUnread = (cell: GlyphCell, evidence: GlyphEvidence): boolean =>
  rivalsOf(cell).some((rival) => isHan(rival) && !MODEL_CHARACTERS.has(rival)) &&
  (isStrangeFace(evidence) || evidence.meanCorrelation < FITS_CLOSELY)

/** How far below a familiar word's character the one that was read lies, and how low that of the word may. */
const WORD = { lead: 3, z: -1 }

/**
 * True when the picture has a familiar word's one character where another was read (有限节司): the word speaks for it as
 * two readings would, and nothing else of the text may be in doubt.
 */
export function isFamiliarWordShown(
  read: string,
  mended: string,
  seen: Readonly<Record<'read' | 'mended', GlyphEvidence | null>>,
  readings: readonly string[],
): boolean {
  const was = seen.read && cellsByPlace([...read], seen.read)
  const now = seen.mended && cellsByPlace([...mended], seen.mended)
  if (!was || !now) return false
  const letters = [...read]
  const isBetter = [...mended].every((character, at) => {
    const cell = now[at]
    if (character === letters[at] || !cell) return character === letters[at]
    return cell.z >= WORD.z && (was[at]?.z ?? Infinity) <= cell.z - WORD.lead
  })
  return isBetter && isShown(mended, seen.mended, [...readings, mended, mended])
}
