import { histogram, percentile } from '../image/contrast'
import { clipRect, cropGray } from '../image/crop'
import type { GrayRaster, Rect } from '../image/raster'
import { middleOf, rightOf } from '../image/rect'
import { PITCH } from './locate-value'

/**
 * A value of which a part was not read: under a glare, behind a fold, where a line was found too short. Its readings agree
 * on the rest, and a typed value that is the rest would seem right.
 */

/** Where the part is missing: beside a row, in the midst of one, between two, or behind one that ends before the next does. */
export type Tear = 'left' | 'right' | 'midst' | 'row' | 'short'

/** No part of the value stands further left or right than these. */
export interface Room {
  readonly left: number
  readonly right: number
}

/** Of the way from paper to ink: what is darker is ink, though it be pale under a glare. */
const PALE = 0.3
/** Shares of a row's pixels, from the darkest on, that tell its ink and its paper. */
const INK = 0.03
const PAPER = 0.75
/** In heights of the row: how far beside it is looked at, and how near its edge its own ink may reach. */
const REACH = 1.2
const EDGE = 0.04
/** In heights of the row: what is higher and wider is a character's, and so is what is narrow but adjoins the row. */
const CHARACTER = { height: 0.5, width: 0.3, adjoining: 0.15 }
/** Of the ink that the row has on a piece as wide as it is high. */
const LEAST_INK = 0.15
/** In heights of the row: a gap as wide as this, and wider than all others by far, was not left by the printer. */
const GAP = { least: 1.3, times: 2.5 }
/** Gaps of a row from which on the usual one is known. */
const KNOWN_GAPS = 4
/** In heights: a row that ends so much before the next one was not full when the text went on below. */
const SHORT = 1.6
/** Pieces that a row is widened by, at most. */
const MOST_PIECES = 24

/** Where a part of the value was not read; null where nothing stands beside its rows. `others`: what else was read there. */
export function tearOf(
  gray: GrayRaster,
  rows: readonly Rect[],
  room: Room,
  others: readonly Rect[],
): Tear | null {
  for (const [at, row] of rows.entries()) {
    const line = inkLine(gray, row)
    if (!line) continue
    for (const side of SIDES) if (besideLine(gray, line, side, room, others)) return side
    if (hasHole(gray, line)) return 'midst'
    const above = rows[at - 1]
    const height = above ? Math.max(above.height, row.height) : 0
    if (above && middleOf(row) - middleOf(above) > height * PITCH) return 'row'
    if (above && rightOf(row) - rightOf(above) > height * SHORT) return 'short'
  }
  return null
}

/** The rows with what stands beside them, as far as it goes on. */
export const widened = (
  gray: GrayRaster,
  rows: readonly Rect[],
  room: Room,
  others: readonly Rect[],
): Rect[] => rows.map((row) => widenedRow(gray, row, room, others))

function widenedRow(gray: GrayRaster, given: Rect, room: Room, others: readonly Rect[]): Rect {
  const line = inkLine(gray, given)
  if (!line) return given
  let row = line.rect
  for (const side of SIDES)
    for (let piece = 0; piece < MOST_PIECES; piece++) {
      const beside = besideLine(gray, { ...line, rect: row }, side, room, others)
      if (!beside) break
      const by = edgeOf(row) + beside.apart + beside.width - 1
      row = { ...row, x: side === 'left' ? row.x - by : row.x, width: row.width + by }
    }
  return row
}

const SIDES = ['left', 'right'] as const
const edgeOf = ({ height }: Rect): number => Math.max(1, Math.round(height * EDGE))

/** A row in whole pixels, and what counts as ink on it. */
interface InkLine {
  readonly rect: Rect
  /** By how much its ink is darker than its paper. */
  readonly depth: number
  /** Darker is ink. */
  readonly darker: number
  /** Pixels of ink on a piece as wide as the row is high. */
  readonly usual: number
}

interface Ink {
  readonly count: number
  /** Columns from where it was looked for to the first ink, and from there to the last. */
  readonly apart: number
  readonly width: number
  readonly height: number
}

function inkLine(gray: GrayRaster, row: Rect): InkLine | null {
  const rect = clipRect(row, gray.width, gray.height)
  if (!rect) return null
  const { paper, depth } = shadesOf(gray, rect)
  const darker = paper - depth * PALE
  const own = inkAlong(gray, { rect, darker }, [rect.x, rect.x + rect.width], [])
  return own && { rect, depth, darker, usual: (own.count / rect.width) * rect.height }
}

/** How dark a piece of a row is: its paper, and by how much its ink is darker. */
function shadesOf(gray: GrayRaster, piece: Rect): { readonly paper: number; readonly depth: number } {
  const counts = histogram(cropGray(gray, piece))
  const [ink, paper] = [percentile(counts, INK), percentile(counts, PAPER)]
  return { paper, depth: paper - ink }
}

/** Of the depth of a row's ink: at an end that is paler by more no character of the row stands, but a watermark's. */
const FADED = 0.45

/** Print fades into a glare: beside a row the share of its last character's depth is ink. */
function darkerBeside(gray: GrayRaster, line: InkLine, side: (typeof SIDES)[number]): number {
  const { rect, depth, darker } = line
  const width = Math.min(rect.width, rect.height)
  const end = shadesOf(gray, { ...rect, width, x: side === 'left' ? rect.x : rect.x + rect.width - width })
  return end.depth < depth * FADED ? darker : Math.max(darker, end.paper - end.depth * PALE)
}

function besideLine(
  gray: GrayRaster,
  line: InkLine,
  side: (typeof SIDES)[number],
  room: Room,
  others: readonly Rect[],
): Ink | null {
  const { x, width, height } = line.rect
  const edge = edgeOf(line.rect)
  const [from, to] =
    side === 'left'
      ? [x - edge, Math.max(room.left, x - edge - height * REACH)]
      : [x + width - 1 + edge, Math.min(room.right, x + width + edge + height * REACH)]
  if (side === 'left' ? to >= from : to <= from) return null
  const darker = darkerBeside(gray, line, side)
  const beside = inkAlong(gray, { ...line, darker }, [Math.round(from), Math.round(to)], others)
  return beside && isCharacters(beside, height, line.usual) ? beside : null
}

/** True where a row is blank over far more than between its characters. */
function hasHole(gray: GrayRaster, { rect, darker }: InkLine): boolean {
  const gaps: number[] = []
  let blank = 0
  for (let x = rect.x; x < rect.x + rect.width; x++) {
    if (!inkAlong(gray, { rect, darker }, [x, x + 1], [])) blank++
    else {
      if (blank > 0 && x - blank > rect.x) gaps.push(blank)
      blank = 0
    }
  }
  const [widest = 0, next = 0] = gaps.toSorted((a, b) => b - a)
  return gaps.length >= KNOWN_GAPS && widest >= rect.height * GAP.least && widest >= next * GAP.times
}

const isCharacters = ({ count, apart, width, height }: Ink, line: number, usual: number): boolean =>
  count >= usual * LEAST_INK &&
  height >= line * CHARACTER.height &&
  (width >= line * CHARACTER.width || apart <= line * CHARACTER.adjoining)

/** The ink of a row's height in the columns from one to another, in either direction, up to what else was read there. */
function inkAlong(
  gray: GrayRaster,
  { rect: { y, height }, darker }: Pick<InkLine, 'rect' | 'darker'>,
  [from, to]: readonly [number, number],
  others: readonly Rect[],
): Ink | null {
  const taken = others.filter((other) => other.y < y + height && other.y + other.height > y)
  const margin = height * 0.1
  const step = Math.sign(to - from)
  let [count, first, last, top, bottom] = [0, -1, -1, Infinity, -1]
  for (let x = from; x !== to && x >= 0 && x < gray.width; x += step) {
    if (taken.some((other) => x >= other.x - margin && x < other.x + other.width + margin)) break
    for (let row = y; row < y + height; row++) {
      if (gray.data[row * gray.width + x]! >= darker) continue
      count++
      if (first < 0) first = x
      last = x
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
    }
  }
  if (count === 0) return null
  return { count, apart: Math.abs(first - from), width: Math.abs(last - first) + 1, height: bottom - top + 1 }
}
