import type { DocumentKind, LabelledField } from '../documents/document-kind'
import type { Rect } from '../image/raster'
import { halfWidth } from '../values/text-form'
import { SEGMENT_GAP, type LabelFound } from './label-found'
import { aroundAll, lettersOf, UNREAD, type PlacedText } from './line-text'

/**
 * Labels of which half was misread (佳所 for 住所), and like no other label that is missing; or all, when the value beside
 * it is one that only one missing field has. Each stands alone on its line, in the column where other labels stand.
 */
export function misreadLabels(
  document: DocumentKind,
  lines: readonly PlacedText[],
  found: readonly LabelFound[],
): LabelFound[] {
  const missing = document.labels.filter((field) => !found.some((one) => one.field === field))
  return lines.flatMap((line, index) => {
    if (found.some((one) => one.line === index || one.headLine === index)) return []
    const column = found.find((one) => endsInColumn(line.rect, one.rect))
    const pieces = column ? [...piecesBefore(line, column.rect, lines), line] : [line]
    const rect = aroundAll(pieces.map((one) => one.rect))!
    const start = startInColumn(line, found)
    const inColumn =
      start !== null || column !== undefined || found.some((one) => beginsInColumn(rect, one.rect))
    const letters = lettersIn(pieces, line.rect.height)
    if (!inColumn || letters.length === 0) return []
    const end = start ?? (letters.length > LONGEST ? valueInLine(line, missing) : line.characters.length)
    if (end === null) return []
    const own = start === null ? letters : letters.slice(0, start)
    const alike = missing.filter((one) => one.labels.some((label) => isHalf(label, own)))
    const byValue = alike.length > 0 ? alike : missing.filter((one) => hasOwnValue(one, line, end, lines))
    const field = byValue[0]
    if (!field || byValue.length > 1) return []
    const label =
      end === line.characters.length ? rect : aroundAll(line.characters.slice(0, end).map((one) => one.rect))!
    const bottom = rect.y + rect.height
    const alone = end === line.characters.length
    const hit = { field, rect: label, line: index, start: 0, end, errors: 9, bottom }
    return [{ ...hit, latin: false, runsOn: false, alone }]
  })
}

/** Characters of a line that stand in the column of labels, before the value that was found with them: 称 of 名称. */
function startInColumn(line: PlacedText, found: readonly LabelFound[]): number | null {
  // Labels end where the widest of their column does; one that stands elsewhere may end at a gap of the value's.
  const starts = found.flatMap(({ rect, alone }) => (alone ? startBehind(line, rect) : []))
  return starts.toSorted((a, b) => a.off - b.off)[0]?.at ?? null
}

/** Where a value would begin that follows a label's end in this column; `off`: pixels from there to the column's edge. */
function startBehind({ characters }: PlacedText, label: Rect): { at: number; off: number }[] {
  const edge = label.x + label.width
  const first = characters[0]!.rect
  if (first.x <= label.x - first.height * 0.6 || first.x + first.width >= edge + first.height * 0.6) return []
  const at = characters.findIndex(({ rect }) => rect.x > edge - rect.height * 0.3)
  const [last, next] = [characters[at - 1]?.rect, characters[at]?.rect]
  if (!last || !next) return []
  const off = Math.abs(last.x + last.width - edge)
  const isApart = next.x - last.x - last.width > last.height * SEGMENT_GAP
  return isApart && off <= last.height * 0.6 ? [{ at, off }] : []
}

const asHigh = (one: Rect, other: Rect): boolean => Math.abs(other.height / one.height - 1) < 0.4
const beginsInColumn = (rect: Rect, label: Rect): boolean =>
  Math.abs(label.x - rect.x) < rect.height * 0.6 && asHigh(rect, label)
/** Labels are set as wide as the widest: of one that lost its first character the end still stands in the column. */
const endsInColumn = (rect: Rect, label: Rect): boolean =>
  Math.abs(label.x + label.width - rect.x - rect.width) < rect.height * 0.6 &&
  rect.x > label.x - rect.height * 0.6 &&
  asHigh(rect, label)

/** Characters of a wide set label that were found apart, from the column's left edge on. */
const piecesBefore = (last: PlacedText, column: Rect, lines: readonly PlacedText[]): PlacedText[] =>
  lines
    .filter(
      ({ rect }) =>
        rect.x > column.x - rect.height * 0.6 &&
        rect.x + rect.width <= last.rect.x &&
        Math.abs(rect.y + rect.height / 2 - last.rect.y - last.rect.height / 2) < rect.height * 0.5,
    )
    .toSorted((a, b) => a.rect.x - b.rect.x)

/** In heights of the label: what is lower is a part of a character. */
const SCRAP = 0.6

/** The letters of a label's pieces; the scraps of a broken character are one that nobody knows (经 fES5 者). */
function lettersIn(pieces: readonly PlacedText[], height: number): string[] {
  const letters: string[] = []
  let end = -Infinity
  for (const piece of pieces) {
    const { x, width, height: own } = piece.rect
    if (own >= height * SCRAP) {
      letters.push(...lettersOf(piece))
      continue
    }
    if (x >= end) letters.push(UNREAD)
    end = Math.max(end, x + width)
  }
  return letters
}

/** Letters of the longest label. */
const LONGEST = 8

/** Where the value begins on a line that a misread label shares with it; null where no value only a missing field has. */
function valueInLine(line: PlacedText, missing: readonly LabelledField[]): number | null {
  const text = plainOf(line)
  const starts = missing.flatMap(({ only }) => (only ? [text.search(only)] : [])).filter((at) => at > 1)
  return starts.length === 1 ? starts[0]! : null
}

/** One UTF-16 unit a character, so that places in the text are places in the line. */
const plainOf = ({ characters }: PlacedText): string =>
  characters.map(({ char }) => (char.length === 1 ? halfWidth(char) : UNREAD)).join('')

/** True when what stands next to a label's end on its row can only be this field's value. */
function hasOwnValue(
  { only }: LabelledField,
  label: PlacedText,
  end: number,
  lines: readonly PlacedText[],
): boolean {
  if (!only) return false
  if (end < label.characters.length) return only.test(plainOf(label).slice(end))
  const { rect } = label
  const beside = lines.filter(
    (one) =>
      lettersOf(one) !== '' &&
      one.rect.x >= rect.x + rect.width &&
      one.rect.x < rect.x + rect.width + rect.height * BESIDE &&
      Math.abs(one.rect.y + one.rect.height / 2 - rect.y - rect.height / 2) < rect.height * 0.6,
  )
  // What stands between is the label's own end: 成 | 土 | 日期 | 2014年….
  const [next] = beside.toSorted((a, b) => a.rect.x - b.rect.x)
  return next !== undefined && only.test(plainOf(next))
}

/** A value stands no further from its label than this, in heights. */
const BESIDE = 16

/** Half of the characters stand where the label has them; 出 alone, its other half lost, counts too, and so does 营者. */
function isHalf(label: string, letters: readonly string[]): boolean {
  const wanted = [...label]
  const lost = wanted.length - letters.length
  if (wanted.length < 2 || Math.abs(lost) > (wanted.length <= 3 ? 1 : 0)) return false
  const fits = (off: number): boolean =>
    wanted.filter((char, at) => char === letters[at - off]).length * 2 >= wanted.length
  return fits(0) || (lost > 0 && fits(lost))
}
