import type { DocumentKind, LabelledField } from '../documents/document-kind'
import type { Rect } from '../image/raster'
import { findWord } from './find-word'
import { aroundAll } from './line-text'
import type { PlacedText } from './line-text'

export interface LabelFound {
  readonly field: LabelledField
  readonly rect: Rect
  readonly line: number
  /** Characters of the line that the label takes: start, and behind the end. */
  readonly start: number
  readonly end: number
  readonly errors: number
}

/** A gap this wide, in heights of a character, begins a new segment of a line. */
const SEGMENT_GAP = 0.7

function startsSegment(line: PlacedText, at: number): boolean {
  const before = line.characters[at - 1]
  const first = line.characters[at]
  if (!before || !first) return true
  const gap = first.rect.x - (before.rect.x + before.rect.width)
  return gap > first.rect.height * SEGMENT_GAP || !/[\p{L}\p{N}]/u.test(before.char)
}

function hitsOf(field: LabelledField, line: PlacedText, index: number): LabelFound[] {
  // Marks between the characters of a label are specks or its wide spaces: 住“所.
  const letters = line.characters.flatMap(({ char }, at) =>
    /[\p{L}\p{N}]/u.test(char) ? [{ char, at }] : [],
  )
  const characters = letters.map(({ char }) => char)
  return field.labels.flatMap((label) => {
    const found = findWord(characters, [...label])
    if (!found) return []
    const start = letters[found.start]!.at
    const end = letters[found.end - 1]!.at + 1
    const rect = aroundAll(line.characters.slice(start, end).map((part) => part.rect))
    return rect && startsSegment(line, start)
      ? [{ field, rect, line: index, start, end, errors: found.errors }]
      : []
  })
}

/** Two fields may share a label (a span's start and end); other labels never share a character. */
const clash = (a: LabelFound, b: LabelFound): boolean =>
  a.line === b.line &&
  a.start < b.end &&
  b.start < a.end &&
  !(a.start === b.start && a.end === b.end && a.field.labels.join() === b.field.labels.join())

/** The labels of a document on its lines: surest and longest first, at most one place for each field. */
export function findLabels(document: DocumentKind, lines: readonly PlacedText[]): LabelFound[] {
  const hits = lines.flatMap((line, index) => document.labels.flatMap((field) => hitsOf(field, line, index)))
  hits.sort(
    (a, b) =>
      a.errors - b.errors ||
      b.end - b.start - (a.end - a.start) ||
      a.rect.y - b.rect.y ||
      a.rect.x - b.rect.x,
  )
  const kept: LabelFound[] = []
  for (const hit of hits) {
    const again = hit.field.field !== null && kept.some((one) => one.field === hit.field)
    if (!again && !kept.some((one) => clash(one, hit))) kept.push(hit)
  }
  return kept
}
