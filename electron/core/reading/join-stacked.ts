import type { TextSegment } from '../image/find-lines'
import type { Rect } from '../image/raster'
import { middleOf, rightOf } from '../image/rect'
import { median } from '../median'
import { aroundAll } from './line-text'

/** The segments of a page with those joined that are halves of one, above each other: of a character, or of a short row. */
export const joinStacked = (segments: readonly TextSegment[]): TextSegment[] =>
  joinSplitRows(joinCharacters(segments))

/** Halves of one character that no stroke joins (型, 昌): alone on their row nothing else told how high they belong. */
function joinCharacters(segments: readonly TextSegment[]): TextSegment[] {
  const joined: TextSegment[] = []
  for (const segment of segments) {
    const at = joined.findIndex((other) => isOtherHalf(other, segment, segments))
    if (at < 0) joined.push(segment)
    else {
      const rect = aroundAll([joined[at]!.rect, segment.rect])!
      joined[at] = { rect, textHeight: rect.height, pieces: [rect] }
    }
  }
  return joined
}

function isOtherHalf(one: TextSegment, other: TextSegment, all: readonly TextSegment[]): boolean {
  const whole = aroundAll([one.rect, other.rect])!
  const shared = Math.min(rightOf(one.rect), rightOf(other.rect)) - Math.max(one.rect.x, other.rect.x)
  const apart =
    Math.abs(middleOf(one.rect) - middleOf(other.rect)) - (one.rect.height + other.rect.height) / 2
  if (shared < Math.min(one.rect.width, other.rect.width) * 0.6 || apart > whole.height * 0.25) return false
  if (whole.width > whole.height * 1.3 || whole.height > whole.width * 1.6) return false
  return all.some(
    ({ rect, textHeight }) =>
      rect !== one.rect &&
      rect !== other.rect &&
      Math.abs(middleOf(rect) - middleOf(whole)) < whole.height * 0.35 &&
      Math.abs(textHeight / whole.height - 1) < 0.2,
  )
}

/** Heights over the usual one of the page's lines: of a half at most, of both together at least and at most. */
const HALF = 0.9
const LOW = 0.8
const HIGH = 1.45
/** Of the whole row's height, between its halves. */
const SPLIT = 0.08
/** Of the wider half's width, that both have in common. */
const SHARED = 0.85
/** Characters of a short name: longer rows have one that a stroke joins. */
const MOST_CHARACTERS = 4

/** Rows of a few characters that a gap runs through, all at the same height (吴霞): each half would read as other characters. */
function joinSplitRows(segments: readonly TextSegment[]): TextSegment[] {
  const usual = median(segments.map(({ textHeight }) => textHeight)) ?? 0
  const low = segments.filter(({ rect }) => rect.height < usual * HALF)
  const joined = new Map<TextSegment, TextSegment | null>()
  for (const upper of low)
    for (const lower of low) {
      if (joined.has(upper) || joined.has(lower) || !areHalves(upper.rect, lower.rect, usual)) continue
      joined.set(upper, joinedRow(upper, lower))
      joined.set(lower, null)
    }
  return segments.flatMap((segment) => {
    const row = joined.get(segment)
    return row === undefined ? [segment] : (row ?? [])
  })
}

function areHalves(upper: Rect, lower: Rect, usual: number): boolean {
  if (upper.y >= lower.y) return false
  const whole = aroundAll([upper, lower])!
  const apart = lower.y - (upper.y + upper.height)
  const shared = Math.min(rightOf(upper), rightOf(lower)) - Math.max(upper.x, lower.x)
  return (
    Math.abs(apart) <= whole.height * SPLIT &&
    shared >= Math.max(upper.width, lower.width) * SHARED &&
    whole.height >= usual * LOW &&
    whole.height <= usual * HIGH &&
    whole.width > whole.height &&
    whole.width <= whole.height * MOST_CHARACTERS
  )
}

/** The halves' pieces that stand over each other are one character's. */
function joinedRow(upper: TextSegment, lower: TextSegment): TextSegment {
  const rect = aroundAll([upper.rect, lower.rect])!
  const pieces: Rect[] = []
  for (const piece of [...upper.pieces, ...lower.pieces].toSorted((a, b) => a.x - b.x)) {
    const last = pieces.at(-1)
    if (last && piece.x < rightOf(last)) pieces[pieces.length - 1] = aroundAll([last, piece])!
    else pieces.push(piece)
  }
  return { rect, textHeight: rect.height, pieces }
}
