import type { DocumentKind, LabelledField } from '../documents/document-kind'
import type { Rect } from '../image/raster'
import { findWord, type WordFound } from './find-word'
import { SEGMENT_GAP, type LabelFound } from './label-found'
import { aroundAll, isLetter, lettersOf, type PlacedText } from './line-text'
import { misreadLabels } from './misread-labels'

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
