import { median } from '../median'
import type { TextSegment } from '../image/find-lines'
import type { Rect } from '../image/raster'
import { bottomOf, liesIn } from '../image/rect'
import { aroundAll } from './line-text'

/** Frames of certificates are rows and columns of small equal figures: hundreds of lines that nobody wrote. */

/** Share of the page's width or height in which frames run. */
const RIM = 0.07
/** So many single figures in one column are a frame. */
const COLUMN = 4
/** On a page whose edges were not found a frame stands further in: so many figures one exactly below the other. */
const INNER = { rim: 0.15, column: 10 }
/** A row of a frame takes this share of the page's width. */
const WIDE = 0.8
/** A row of a frame has at least so many figures, alike within this share. */
const ROW = 12
const ALIKE = 0.22

const isSmall = ({ rect, textHeight }: TextSegment): boolean =>
  rect.width < Math.max(rect.height, textHeight) * 2.2

/** The segments without those that are part of a frame. */
export function withoutOrnaments(segments: readonly TextSegment[], width: number): TextSegment[] {
  const side = (segment: TextSegment): 'left' | 'right' | null => {
    const x = segment.rect.x + segment.rect.width / 2
    return !isSmall(segment) ? null : x < width * RIM ? 'left' : x > width * (1 - RIM) ? 'right' : null
  }
  const count = { left: 0, right: 0 }
  for (const segment of segments) {
    const where = side(segment)
    if (where) count[where]++
  }
  const inner = innerColumns(segments.filter(isSmall), width)
  return segments.filter((segment) => {
    const where = side(segment)
    return !(where && count[where] >= COLUMN) && !inner.has(segment) && !isRow(segment, width)
  })
}

function innerColumns(small: readonly TextSegment[], width: number): ReadonlySet<TextSegment> {
  const centre = ({ rect }: TextSegment): number => rect.x + rect.width / 2
  const near = small.filter((one) => Math.min(centre(one), width - centre(one)) < width * INNER.rim)
  return new Set(
    near.filter(
      (one) =>
        near.filter((other) => Math.abs(centre(other) - centre(one)) < one.rect.height * 0.2).length >=
        INNER.column,
    ),
  )
}

/** A frame runs from side to side, and its figures are all alike. */
function isRow({ rect, pieces }: TextSegment, width: number): boolean {
  if (pieces.length < ROW || rect.width < width * WIDE) return false
  const widths = pieces.map((piece) => piece.width).toSorted((a, b) => a - b)
  const steps = pieces
    .slice(1)
    .map((piece, at) => piece.x - pieces[at]!.x)
    .toSorted((a, b) => a - b)
  return spread(widths) < ALIKE && spread(steps) < ALIKE
}

/** Middle four fifths, as a share of the median. */
function spread(sorted: readonly number[]): number {
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return (at(0.9) - at(0.1)) / Math.max(1, at(0.5))
}

/** A ruled line's remains are this thin, as a share of their height, and so much higher than the print beside them. */
const THIN = 0.2
const HIGH = 1.35

/** Of the print's height, how far what is left of a rule stands out above or below it. */
const JUTS = 0.4

const isThin = ({ width, height }: Rect): boolean => width < height * THIN

/** True of a piece that goes on above or below all the print of its line. */
const juts = (piece: Rect, print: Rect | null, height: number): boolean =>
  print !== null && Math.max(print.y - piece.y, bottomOf(piece) - bottomOf(print)) > height * JUTS

/** So many thin strokes one below the other, at the ends of their lines, are the side of a table. */
const SIDE = 4

/** The segments without remains of a table's upright lines, alone or at either end of the text in a cell. */
export function withoutRules(segments: readonly TextSegment[]): TextSegment[] {
  const usual = median(segments.map(({ textHeight }) => textHeight)) ?? 0
  const ends = segments.flatMap(({ pieces }) => [pieces[0]!, pieces.at(-1)!])
  const thin = ends.filter((piece) => isThin(piece) && piece.height > usual * 0.8)
  const across = ({ x, width }: Rect): number => x + width / 2
  const inSide = (piece: Rect): boolean =>
    thin.includes(piece) &&
    new Set(thin.filter((one) => Math.abs(across(one) - across(piece)) < usual * 0.35)).size >= SIDE
  return segments.flatMap((segment) => {
    const { pieces } = segment
    const own = median(pieces.map(({ height }) => height)) ?? 0
    const beside = pieces.length > 2 ? own : usual
    const print = aroundAll(pieces.filter((piece) => !isThin(piece)))
    const isRule = (piece: Rect): boolean =>
      (isThin(piece) && (piece.height > beside * HIGH || juts(piece, print, own))) || inSide(piece)
    let [from, to] = [0, pieces.length]
    while (from < to && isRule(pieces[from]!)) from++
    while (to > from && isRule(pieces[to - 1]!)) to--
    if (from === to) return []
    if (to - from === pieces.length) return [segment]
    const kept = pieces.slice(from, to)
    return [{ ...segment, pieces: kept, rect: aroundAll(kept)! }]
  })
}

/** A speck is lower than this share of the page's text, and no longer than so many of its own heights. */
const LOW = 0.62
const SHORT = 3
/** Print on its row this near, in heights of the page's text, makes it a part of a word: 一, a dot, a broken stroke. */
const NEAR = 6

/** The segments without specks that stand alone: grain, ends of ornaments, a seal's strokes. Each would cost a reading. */
export function withoutSpecks(segments: readonly TextSegment[]): TextSegment[] {
  const usual = usualHeight(segments)
  const isSpeck = ({ rect, textHeight }: TextSegment): boolean =>
    textHeight < usual * LOW && rect.width < Math.max(textHeight, rect.height) * SHORT
  const print = segments.filter((segment) => !isSpeck(segment))
  return segments.filter(
    (segment) => !isSpeck(segment) || print.some((other) => isBeside(segment.rect, other.rect, usual)),
  )
}

/** Height of the page's text: of its segments by their area, so that many specks do not outweigh a few lines. */
function usualHeight(segments: readonly TextSegment[]): number {
  const byHeight = segments
    .map(({ rect, textHeight }) => ({ textHeight, area: rect.width * textHeight }))
    .toSorted((a, b) => a.textHeight - b.textHeight)
  const half = byHeight.reduce((sum, { area }) => sum + area, 0) / 2
  let sum = 0
  for (const { textHeight, area } of byHeight) {
    sum += area
    if (sum >= half) return textHeight
  }
  return 0
}

function isBeside(one: Rect, other: Rect, height: number): boolean {
  const middle = one.y + one.height / 2
  if (middle < other.y - other.height * 0.2 || middle > other.y + other.height * 1.2) return false
  const gap = Math.max(other.x - one.x - one.width, one.x - other.x - other.width)
  return gap < height * NEAR
}

/** The segments outside an area of the page, such as a code's. */
export const outside = (segments: readonly TextSegment[], area: Rect): TextSegment[] =>
  segments.filter(({ rect }) => !liesIn(rect, area))
