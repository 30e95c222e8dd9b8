import { parseDate } from '../documents/parse-dates'
import type { GlyphEvidence } from './glyph-evidence'
import { liesWell } from './glyph-proof'

/**
 * Figures of a printed date held against their shapes. A 5 of a small face is read as 3 time after time, and no check
 * digit tells: all readings agree on a day that is not printed.
 */

/** Layouts that fit less are of a face that the shapes hardly know, or of a span of two dates. */
const FITS = 0.75
/** From here on another figure stands there. Of figures read right, none lay below -1 in a layout that fits. */
const ANOTHER = { z: -2, lead: 1.5 }
/** How clearly each figure of the mended date must be shown. */
const SHOWN_Z = 0.5

const isFigure = (character: string): boolean => /^\d$/.test(character)

/** The date with each figure replaced that the picture clearly shows to be another; null where it shows none. */
export function otherDate(date: string, evidence: GlyphEvidence | null): string | null {
  const cells = evidence && fits(evidence) ? figureCells(evidence) : []
  const figures = [...date].filter(isFigure)
  if (figures.length !== cells.length) return null
  let next = 0
  const mended = [...date].map((character) => {
    if (!isFigure(character)) return character
    const { z, lead, nearest } = cells[next++]!
    const other = nearest[0]!
    const isAnother = z <= ANOTHER.z && lead >= ANOTHER.lead && isFigure(other)
    return isAnother ? other : character
  })
  return mended.join('') === date ? null : mended.join('')
}

/** True of a day that there is, each of whose figures the picture shows. */
export const isDateShown = (date: string, evidence: GlyphEvidence | null): boolean =>
  parseDate(date)?.value === date &&
  evidence !== null &&
  fits(evidence) &&
  figureCells(evidence).every(({ z }) => z >= SHOWN_Z)

const fits = (evidence: GlyphEvidence): boolean => liesWell(evidence) && evidence.meanCorrelation >= FITS

const figureCells = ({ cells }: GlyphEvidence): GlyphEvidence['cells'] =>
  cells.filter(({ character }) => isFigure(character))
