import { parseDate } from '../documents/parse-dates'
import type { GlyphCell, GlyphEvidence } from './glyph-evidence'
import { cellsByPlace, liesWell, showsAnother } from './glyph-proof'

/**
 * Figures of a printed date held against their shapes. A 5 of a small face is read as 3 time after time, and no check
 * digit tells: all readings agree on a day that is not printed.
 */

/** Layouts that fit less are of a face that the shapes hardly know, or of a span of two dates. */
const FITS = 0.75
/** From here on another figure stands there. Of figures read right, none lay below -1 in a layout that fits. */
const ANOTHER = { z: -2, lead: 1.5 }
/** How clearly each figure of the mended date must be shown, and where no reading has that date. */
const SHOWN_Z = 0.5
const UNREAD_Z = 3

const isFigure = (character: string): boolean => /^\d$/.test(character)

/** Letters that print as figures do. */
const AS_FIGURE: Readonly<Record<string, string>> = { I: '1', l: '1', O: '0' }

/** True of a 4 beside a 1: of a thin 4 in a strange face the stem is what fits. */
const isStem = (figure: string, other: string): boolean => figure === '4' && other === '1'

/** The figure that the picture clearly shows in place of the cell's own; null where it shows none. */
function otherFigure(cell: GlyphCell): string | null {
  const [first, second] = cell.nearest.map((one) => AS_FIGURE[one] ?? one)
  if (first === undefined || first === cell.character || !isFigure(first)) return null
  if (isStem(cell.character, first)) return null
  // Before a letter that prints as it does no figure leads.
  const isBefore = first === second ? cell.z <= ANOTHER.z : showsAnother(cell, ANOTHER)
  return isBefore ? first : null
}

/** The date with each figure replaced that the picture clearly shows to be another; null where it shows none. */
export function otherDate(date: string, evidence: GlyphEvidence | null): string | null {
  const characters = [...date]
  const cells = evidence && fits(evidence) ? cellsByPlace(characters, evidence) : null
  const mended = characters.map((character, at) => {
    const cell = cells?.[at]
    return cell && isFigure(character) ? (otherFigure(cell) ?? character) : character
  })
  return mended.join('') === date ? null : mended.join('')
}

/** A day or month of one figure: the other may have been lost under a seal (12月8日 for 18日). */
const LONE_FIGURE = /(?<!\d)\d[月日]/

/** True of a date with a figure that may have lost its fellow, where the picture does not show every figure as it lies. */
export const mayLackFigure = (date: string, evidence: GlyphEvidence | null): boolean =>
  LONE_FIGURE.test(date) && !isDateShown(date, evidence)

/** True of a day that there is, each of whose figures the picture shows; `isRead`: a reading has it. */
export const isDateShown = (date: string, evidence: GlyphEvidence | null, isRead = true): boolean =>
  parseDate(date)?.value === date &&
  evidence !== null &&
  fits(evidence) &&
  evidence.cells.every(({ character, z }) => !isFigure(character) || z >= (isRead ? SHOWN_Z : UNREAD_Z))

/** So far behind the figure that fits best none was that was read right, whatever lay over it. */
const BELIED = -5

/** True of a date one of whose figures the picture shows not to be what was read, as clear as the others are. */
export const isBelied = (evidence: GlyphEvidence | null): boolean =>
  evidence !== null &&
  fits(evidence) &&
  evidence.cells.some(({ character, z }) => isFigure(character) && z <= BELIED)

/** In whatever face: of 250 dates read right in faces of all kinds no figure but a 4 lay so far behind another one. */
const OTHER_Z = -2

/** True where another figure lies nearer to the ink of one than its own does: all readings may have taken a 3 for an 8. */
export const isSpokenAgainst = (evidence: GlyphEvidence | null): boolean =>
  evidence !== null &&
  liesWell(evidence) &&
  evidence.cells.some(({ character, z, nearest: [first = ''] }) => {
    const other = AS_FIGURE[first] ?? first
    const isOther = isFigure(character) && isFigure(other) && other !== character
    return isOther && !isStem(character, other) && z <= OTHER_Z
  })

const fits = (evidence: GlyphEvidence): boolean => liesWell(evidence) && evidence.meanCorrelation >= FITS
