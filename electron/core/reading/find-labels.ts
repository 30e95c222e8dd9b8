import type { DocumentKind, LabelledField } from '../documents/document-kind'
import type { Rect } from '../image/raster'
import { halfWidth } from '../values/text-form'
import { findWord, type WordFound } from './find-word'
import { aroundAll } from './line-text'
import type { PlacedText } from './line-text'

export interface LabelFound {
  readonly field: LabelledField
  readonly rect: Rect
  readonly line: number
  /** The line of its first half, where the two were found apart. */
  readonly headLine?: number
  /** Characters of the line that the label takes: start, and behind the end. */
  readonly start: number
  readonly end: number
  readonly errors: number
  /** Of the label with its translation below, where one is printed: the value stands beside both. */
  readonly bottom: number
  /** Of the label with its translation above; absent without one. */
  readonly top?: number
  /** In Latin letters: the translation of a label above it, where there is one. */
  readonly latin: boolean
  /** A short label that goes straight on into other text: rather a word of a title or sentence. */
  readonly runsOn: boolean
  /** Nothing is written behind it on its line. */
  readonly alone: boolean
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

/** Text that goes on behind a label as closely as within it: letter-spaced titles stand wide apart. */
function runsOn(line: PlacedText, start: number, end: number): boolean {
  const last = line.characters[end - 1]
  const next = line.characters[end]
  if (!last || !next || !isLetter(next.char)) return false
  const gapBefore = (at: number): number => {
    const [one, other] = [line.characters[at - 1]!.rect, line.characters[at]!.rect]
    return other.x - one.x - one.width
  }
  const own = Array.from({ length: end - start - 1 }, (_, at) => gapBefore(start + at + 1))
  const within = own.length > 0 ? Math.max(...own) : 0
  const gap = gapBefore(end)
  return gap < next.rect.height * 0.25 || (gap < within * 1.4 && gap < next.rect.height)
}

/** A label's translation in brackets behind it, or the language it asks for, with its colon; the closing bracket is easily misread. */
const TRANSLATION = /^[^\p{L}\p{N}]?[（(［[【{](?:[\sA-Za-z.]{3,30}|[中英]文)[）)］\]】}:：][^\p{L}\p{N}]?/u

/** Characters from `end` on that translate the label before them. */
function translationIn(line: PlacedText, end: number): number {
  // One character a place: what was not read has one too.
  const rest = line.characters.slice(end).map(({ char }) => (char.length === 1 ? char : '\uFFFC'))
  return TRANSLATION.exec(rest.join(''))?.[0].length ?? 0
}

function hitsOf(field: LabelledField, line: PlacedText, index: number): LabelFound[] {
  // Marks between the characters of a label are specks or its wide spaces: 住“所.
  const letters = line.characters.flatMap(({ char }, at) =>
    /[\p{L}\p{N}]/u.test(char) ? [{ char, at }] : [],
  )
  const characters = letters.map(({ char }) => char)
  return field.labels.flatMap((label) => {
    const found = findWord(characters, [...label]) ?? byOwnValue(field, label, characters)
    if (!found) return []
    const start = letters[found.start]!.at
    const ends = letters[found.end - 1]!.at + 1
    const end = /^[A-Za-z]/.test(label) ? ends : ends + translationIn(line, ends)
    const rect = aroundAll(line.characters.slice(start, end).map((part) => part.rect))
    return rect && startsSegment(line, start)
      ? [
          {
            field,
            rect,
            line: index,
            start,
            end,
            errors: found.errors,
            bottom: rect.y + rect.height,
            latin: /^[A-Za-z]/.test(label),
            runsOn: label.length < 4 && runsOn(line, start, ends),
            alone: !line.characters.slice(end).some(({ char }) => isLetter(char)),
          },
        ]
      : []
  })
}

/** A label of three characters, one misread, which is known by the value behind it: 注册吊410105…. */
function byOwnValue({ only }: LabelledField, label: string, letters: readonly string[]): WordFound | null {
  const found = only && label.length === 3 ? findWord(letters, [...label], 1) : null
  return found && found.end - found.start === 3 && only!.test(letters.slice(found.end).join(''))
    ? found
    : null
}

/** How far, in heights, the characters of a letter-spaced label may stand apart. */
const SPREAD = 6

/** Characters of a label that may be misread when its halves stand apart: one of four or more. */
const errorsAllowed = (label: string): number => (label.length >= 4 ? 1 : 0)

/**
 * Labels set so wide that their halves were found apart: the first stands alone, the last stands alone too (成立　日期)
 * or begins the value's own line (名　　称 杭州…).
 */
function spreadHits(field: LabelledField, lines: readonly PlacedText[]): LabelFound[] {
  return lines.flatMap((line, index) => {
    const letters = line.characters.flatMap(({ char }, at) => (isLetter(char) ? [{ char, at }] : []))
    if (letters.length === 0) return []
    return lines.flatMap((before, headLine) => {
      if (before === line || !isBefore(before.rect, line.rect)) return []
      const head = before.characters.map(({ char }) => char).filter(isLetter)
      const fits = field.labels.flatMap((label) => {
        const rest = label.length - head.length
        if (head.length === 0 || head.length > 3 || rest < 1 || rest > letters.length) return []
        const joined = [...head, ...letters.slice(0, rest).map(({ char }) => char)]
        const errors = [...label].filter((char, at) => char !== joined[at]).length
        // Where the value follows on the same line, nothing but the very characters tells where it begins.
        return errors <= (rest === letters.length ? errorsAllowed(label) : 0) ? [{ rest, errors }] : []
      })
      const best = fits.toSorted((a, b) => a.errors - b.errors)[0]
      if (!best) return []
      const end = letters[best.rest - 1]!.at + 1
      const own = line.characters.slice(letters[0]!.at, end).map(({ rect }) => rect)
      const rect = aroundAll([before.rect, ...own])!
      const bottom = rect.y + rect.height
      const { errors } = best
      const alone = best.rest === letters.length
      const found = { field, rect, line: index, headLine, start: 0, end, errors, bottom }
      return [{ ...found, latin: false, runsOn: false, alone }]
    })
  })
}

const lettersOf = ({ characters }: PlacedText): string =>
  characters
    .map(({ char }) => char)
    .filter(isLetter)
    .join('')

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

const isBefore = (one: Rect, other: Rect): boolean =>
  one.x + one.width <= other.x + other.height * 0.2 &&
  other.x - one.x - one.width < other.height * SPREAD &&
  Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < other.height * 0.5 &&
  one.height < other.height * 1.6 &&
  other.height < one.height * 1.6

/** Two fields may share a label (a span's start and end); other labels never share a character. */
const clash = (a: LabelFound, b: LabelFound): boolean =>
  a.line === b.line &&
  a.start < b.end &&
  b.start < a.end &&
  !(a.start === b.start && a.end === b.end && a.field.labels.join() === b.field.labels.join())

/** A second label of the same field right under the first, or over it: in English beside Chinese. */
function isTranslation(label: LabelFound, other: LabelFound): boolean {
  const { x, y, height } = label.rect
  const away = Math.abs(other.rect.y - y)
  return (
    other.latin &&
    !label.latin &&
    away > height * 0.6 &&
    away < height * 2 &&
    Math.abs(other.rect.x - x) < height
  )
}

/**
 * The labels of a document on its lines: surest and longest first, at most one place for each field,
 * with its translation behind it.
 */
export function findLabels(document: DocumentKind, lines: readonly PlacedText[]): LabelFound[] {
  const titles = new Set(document.telling.flatMap(({ stands, words }) => (stands === 'title' ? words : [])))
  const hits = [
    ...lines.flatMap((line, index) =>
      titles.has(lettersOf(line)) ? [] : document.labels.flatMap((field) => hitsOf(field, line, index)),
    ),
    ...document.labels.flatMap((field) => spreadHits(field, lines)),
  ]
  hits.sort(
    (a, b) =>
      Number(a.runsOn) - Number(b.runsOn) ||
      Number(a.latin) - Number(b.latin) ||
      a.errors - b.errors ||
      Number(b.alone) - Number(a.alone) ||
      Number(a.headLine === undefined) - Number(b.headLine === undefined) ||
      b.end - b.start - (a.end - a.start) ||
      a.rect.y - b.rect.y ||
      a.rect.x - b.rect.x,
  )
  const kept: LabelFound[] = []
  for (const hit of hits) {
    const same = hit.field.field === null ? -1 : kept.findIndex((one) => one.field === hit.field)
    if (same >= 0) {
      const label = kept[same]!
      if (isTranslation(label, hit)) {
        const isBelow = hit.rect.y > label.rect.y
        kept[same] = { ...label, ...(isBelow ? { bottom: hit.bottom } : { top: hit.rect.y }) }
        kept.push(hit)
      }
    } else if (!kept.some((one) => clash(one, hit))) kept.push(hit)
  }
  return [...kept, ...misreadLabels(document, lines, kept)]
}

/**
 * Labels of which half was misread (佳所 for 住所), and like no other label that is missing; or all, when the value beside
 * it is one that only one missing field has. Each stands alone on its line, in the column where other labels stand.
 */
function misreadLabels(
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
    const letters = [...pieces.map(lettersOf).join('')]
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
  const column = found.find(({ rect, alone }) => {
    const first = line.characters[0]!.rect
    const edge = rect.x + rect.width
    return alone && first.x > rect.x - first.height * 0.6 && first.x + first.width < edge + first.height * 0.6
  })
  if (!column) return null
  const edge = column.rect.x + column.rect.width
  const at = line.characters.findIndex(({ rect }) => rect.x > edge - rect.height * 0.3)
  const [last, next] = [line.characters[at - 1]?.rect, line.characters[at]?.rect]
  if (!last || !next || Math.abs(last.x + last.width - edge) > last.height * 0.6) return null
  return next.x - last.x - last.width > last.height * SEGMENT_GAP ? at : null
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
  characters.map(({ char }) => (char.length === 1 ? halfWidth(char) : '\uFFFC')).join('')

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
