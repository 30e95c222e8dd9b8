import { alignTexts } from './align-texts'
import type { GlyphCell, GlyphEvidence } from './glyph-evidence'
import { cellsByPlace, isOddOne, liesWell, speaksFor } from './glyph-proof'
import { isKnown, isReadable } from './readable-characters'

/** Characters that hold so little ink that one more of them may hide between two others, or be a speck. */
const THIN = /[1iljIrtf一丨丶亅()-]/

/**
 * True when the picture proves that what was read differs from what was typed, in one place: readings agree there on
 * something else, none has what was typed, and the shapes there speak for what was read. All the rest of a long text need
 * not be proven for that. `surer`: how much more the shapes must say than for a match.
 */
export function provesDifference(
  typed: readonly string[],
  readings: readonly string[],
  evidence: GlyphEvidence,
  surer: number,
): boolean {
  const read = [...readings[0]!]
  const cells = cellsByPlace(read, evidence)
  // Laid over the ink with nothing left over: a further character has no place.
  if (cells === null || !liesWell(evidence) || read.length < 3) return false
  const others = readings.slice(1).map((reading) => alignTexts(read, [...reading]))
  const meant = alignTexts(read, typed)
  const first = meant.read.findIndex((character) => character !== '')
  const last = meant.read.findLastIndex((character) => character !== '')
  const isSure = (at: number): boolean => {
    const cell: GlyphCell | undefined = cells[at]
    return (
      cell !== undefined &&
      speaksFor(cell, true, surer) &&
      (!isOddOne(cell, evidence) || isReadable(read[at]!)) &&
      others.some((other) => other.read[at] === read[at])
    )
  }
  const nobodyRead = (at: number, character: string): boolean =>
    others.every((other) => other.read[at] !== character)
  /** Another character stands there, or one that was not typed: between others, since ends are easily cut or caught. */
  const isOther = (at: number): boolean => {
    const character = meant.read[at]!
    if (character === read[at] || at <= first || at >= last) return false
    if (THIN.test(read[at]!) || !nobodyRead(at, character)) return false
    return isSure(at) && (character === '' ? isSure(at - 1) && isSure(at + 1) : isKnown(character))
  }
  /** What was typed before this character has no place between it and the one before it. */
  const isMore = (at: number): boolean => {
    const more = meant.extra[at]!
    if (more === '' || at <= first || at > last || THIN.test(more)) return false
    return isSure(at - 1) && isSure(at) && others.every((other) => other.extra[at] === '')
  }
  return read.some((_, at) => isOther(at) || isMore(at))
}
