import type { LabelledField } from '../documents/document-kind'
import { wholeYears } from '../values/card-span'
import { parseChineseDate } from '../values/chinese-date'
import type { LabelFound } from './find-labels'
import { textOf, type PlacedText } from './line-text'
import { COLUMN, placeOfRows, type ValuePlace } from './locate-value'
import { textChunks } from './text-chunks'
import type { FieldRead } from './read-fields'

/** Whole years from one printed date to another; null where either is none, or the days of the year differ. */
export function yearsBetween(from: string, until: string): number | null {
  const [start, end] = [parseChineseDate(from), parseChineseDate(until)]
  return start.ok && end.ok ? wholeYears(start.value, end.value) : null
}

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
    return date !== null && (yearsBetween(start.value, date.value) ?? 0) > 0
  })
  const [end] = ends
  if (!end || ends.length > 1) return null
  return placeOfRows([end], end.rect.x, pageWidth)
}
