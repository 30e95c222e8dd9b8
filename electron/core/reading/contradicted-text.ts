import { isDottedName } from './dotted-names'
import { familiarIn } from './familiar-words'
import type { GlyphEvidence } from './glyph-evidence'
import {
  cellsByPlace,
  fitsWell,
  isFamiliar,
  isForeign,
  isStrangeFace,
  isUnanimous,
  liesWell,
  showsAnother,
  speaksFor,
  standsUncontested,
} from './glyph-proof'
import { isHan } from './han'
import { MODEL_CHARACTERS } from './model-characters'
import { MODEL_LURES } from './model-lures'
import { votesFor } from './readings-in-place'

/** What the shapes say against a text, though they may not say what stands there instead. */

/** From here on the picture contradicts what was read, though it may not say what stands there instead. */
const CONTRADICTED = { z: -0.5, lead: 0.5 }

/** From here on the character that was read is not the one that stands there, in whatever face, and whichever it is. */
const NOT_AT_ALL_Z = -5

/**
 * The same of a person's name where its ink is near: of 432 that were printed so the four with a lower z lay farther from
 * their ink.
 */
const DENIED = { z: -4, distance: 21, longest: 4 }

/** From here on such a face contradicts what was read. */
const LOUDLY_CONTRADICTED = { z: -5, lead: 1.5 }

/** Two that are alike may share the lead (炯 and 烔, where 烧 was read); a shape beyond this is like none, and tells nothing. */
const ALIKE_CONTRADICTED = { z: -7, distance: 27 }

/** Share of a text's characters that may be contradicted so: of more the layout is not the text's. */
const MOST_CONTRADICTED = 0.5

/** The cells of a text that lies over the ink as it should; null where it does not. */
const cellsLying = (
  characters: readonly string[],
  evidence: GlyphEvidence | null,
): ReturnType<typeof cellsByPlace> =>
  evidence && liesWell(evidence) ? cellsByPlace(characters, evidence) : null

/**
 * True when the picture speaks against a character, in a layout that fits the others. What readings agree on within a
 * familiar word is itself in a face where it looks like another, too (文 of 文化).
 */
export function isContradicted(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[] = [],
): boolean {
  const characters = [...text]
  const cells = cellsLying(characters, evidence)
  if (!evidence || !cells) return false
  const scored = cells.filter((cell) => cell !== undefined)
  if (!fitsWell(evidence)) {
    const count = scored.filter(
      (cell) =>
        (showsAnother(cell, LOUDLY_CONTRADICTED) ||
          (cell.z <= ALIKE_CONTRADICTED.z && cell.distance <= ALIKE_CONTRADICTED.distance)) &&
        isHan(cell.character) &&
        isHan(cell.nearest[0] ?? ''),
    ).length
    return count > 0 && count <= scored.length * MOST_CONTRADICTED
  }
  const isStrange = isStrangeFace(evidence)
  const familiar = familiarIn(text)
  // The few characters of names with dots are like each other, too.
  const isDotted = isDottedName(text)
  const votes = votesFor(characters, readings)
  const against = cells.filter((cell, at) => {
    if (!cell || (!isDotted && isFamiliar(cell, votes[at]! >= 2, familiar[at]))) return false
    return (
      cell.z <= NOT_AT_ALL_Z ||
      (scored.length <= DENIED.longest && cell.z <= DENIED.z && cell.distance <= DENIED.distance) ||
      (isForeign(cell, evidence) && familiar[at] !== true) ||
      (!isStrange && showsAnother(cell, CONTRADICTED))
    )
  }).length
  return against > 0 && (scored.length - against) * 2 >= scored.length - 1
}

/** Readings from which on one that stands alone with a character is one among many. */
const MANY = 3

/** Below this the picture rather shows another character, if not clearly. */
const RATHER_ANOTHER_Z = -1

/** True when every reading has another character in some place, and the picture does not speak for the chosen one there. */
export function isUnsettled(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[],
): boolean {
  const characters = [...text]
  const cells = cellsLying(characters, evidence)
  if (cells === null || readings.length < MANY) return false
  const votes = votesFor(characters, readings)
  return cells.some((cell, at) => cell !== undefined && votes[at]! < 2 && cell.z < RATHER_ANOTHER_Z)
}

/** How clearly the picture must show a character that the recogniser lacks, where it says little against what was read. */
const RARER = { z: -1, lead: 1 }

/**
 * True when the picture rather shows a character that the recogniser cannot give: however often its neighbour was read, and
 * in whatever face, a person's name is not stated with it (莲 for 莛).
 */
export function mayBeRarer(text: string, evidence: GlyphEvidence | null): boolean {
  const cells = cellsLying([...text], evidence)
  return (
    cells?.some((cell) => {
      if (cell?.rarer && showsAnother(cell.rarer, RARER)) return true
      const other = cell?.nearest[0]
      if (!cell || other === undefined || other === cell.character || !isHan(other)) return false
      return !MODEL_CHARACTERS.has(other) && showsAnother(cell, RARER)
    }) ?? false
  )
}

/** True when a character may stand for one that the recogniser lacks, and the picture does not show it to be itself. */
export function mayBeLured(
  text: string,
  evidence: GlyphEvidence | null,
  readings: readonly string[],
): boolean {
  const characters = [...text]
  const cells = cellsLying(characters, evidence)
  if (cells === null) return false
  const votes = votesFor(characters, readings)
  return characters.some((character, at) => {
    const cell = cells[at]
    if (!isHan(character) || !MODEL_LURES.has(character)) return false
    return !(cell && (speaksFor(cell, true) || standsUncontested(cell, isUnanimous(votes[at]!, readings))))
  })
}
