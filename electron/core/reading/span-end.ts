import type { LabelledField } from '../documents/document-kind'
import { printedYears } from '../values/card-span'
import type { LabelFound } from './label-found'
import { textOf, type PlacedText } from './line-text'
import { COLUMN, placeOfRows, type ValuePlace } from './locate-value'
import { textChunks } from './text-chunks'
import type { FieldRead } from './read-fields'

/** True where a printed date lies whole years behind another. */
export const endsSpan = (from: string, until: string): boolean => (printedYears(from, until) ?? 0) > 0

/**
 * Where the end of a span stands whose label was not read: the one date below its beginning, in the same column and whole
 * years later. Null where there is none, or more than one.
 */
export function locateSpanEnd(
  field: LabelledField,
  start: FieldRead,
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  pageWidth: number,
): ValuePlace | null {
  const { x, y, height } = start.rect
  const ends = textChunks(lines, labels).filter((chunk) => {
    const isBelow = chunk.rect.y > y && Math.abs(chunk.rect.x - x) < height * COLUMN
    const date = isBelow ? field.parse(textOf(chunk)) : null
    return date !== null && endsSpan(start.value, date.value)
  })
  const [end] = ends
  if (!end || ends.length > 1) return null
  return placeOfRows([end], end.rect.x, pageWidth)
}
