import { findLines, type TextSegment } from '../image/find-lines'
import type { GrayRaster, Rect } from '../image/raster'
import { bottomOf, middleOf, rightOf } from '../image/rect'
import { median } from '../median'
import { frameOf, type GroundIs, joinedCrop, lineCrop } from './line-crop'
import { withoutOrnaments, withoutRules, withoutSpecks } from './page-ornaments'
import { placeCharacters } from './place-characters'
import { joinStacked } from './join-stacked'
import { aroundAll, UNREAD, type PlacedText } from './line-text'
import type { Recogniser } from './recogniser'

/** Height of a line, in pixels, at which a page's lines are read for its layout. */
const HEIGHT = 36
/** More lines than this are a busy background, not a certificate: the most line-like are read. */
const MOST_LINES = 70
/** Characters set this far apart (in their heights) may still make one word: 名　　称. */
const WIDE_GAP = 5.5

/** Segments of one row that are read together, from left to right. */
interface Strip {
  readonly parts: readonly TextSegment[]
}

/** Segments read already, while the page's turn was settled. */
export type SegmentsRead = ReadonlyMap<TextSegment, PlacedText | null>

/** The lines of a page whose ruled lines were painted out. */
export const linesOf = (gray: GrayRaster): TextSegment[] =>
  withoutSpecks(withoutRules(withoutOrnaments(findLines(gray, { ruled: false }), gray.width)))

/**
 * Reads every line of an upright page once, each character with its place. Of long lines only the starts of their
 * parts are read, where labels stand; the rest is UNREAD.
 */
export async function readLines(
  gray: GrayRaster,
  recogniser: Recogniser,
  segments: readonly TextSegment[] = linesOf(gray),
  known: SegmentsRead = new Map(),
): Promise<PlacedText[]> {
  const strips = mostLineLike(stripsOf(inRows(joinStacked(segments))))
  const lines = await Promise.all(strips.map((strip) => readStrip(gray, strip, recogniser, known)))
  return lines.filter((line): line is PlacedText => line !== null)
}

const isSingle = ({ rect, textHeight }: TextSegment): boolean =>
  rect.width < Math.max(rect.height, textHeight) * 1.45

/** From top to bottom in rows, each from left to right: joined halves stood in two rows. */
function inRows(segments: readonly TextSegment[]): TextSegment[] {
  const rows: TextSegment[][] = []
  for (const segment of segments.toSorted((a, b) => middleOf(a.rect) - middleOf(b.rect))) {
    const row = rows.find(
      ([first]) =>
        Math.abs(middleOf(first!.rect) - middleOf(segment.rect)) <
        Math.min(first!.textHeight, segment.textHeight) * 0.5,
    )
    if (row) row.push(segment)
    else rows.push([segment])
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.rect.x - b.rect.x))
}

/** Single characters set wide apart are joined, everything else stands alone. */
export function stripsOf(segments: readonly TextSegment[]): Strip[] {
  const strips: TextSegment[][] = []
  for (const segment of segments) {
    const last = strips.at(-1)
    const before = last?.at(-1)
    const joins =
      before !== undefined &&
      last!.every(isSingle) &&
      isSingle(segment) &&
      Math.abs(middleOf(before.rect) - middleOf(segment.rect)) < before.textHeight * 0.5 &&
      segment.rect.x - rightOf(before.rect) < WIDE_GAP * before.textHeight &&
      Math.max(before.textHeight, segment.textHeight) < Math.min(before.textHeight, segment.textHeight) * 1.6
    if (joins) last!.push(segment)
    else strips.push([segment])
  }
  return strips.map((parts) => ({ parts }))
}

function mostLineLike(strips: readonly Strip[]): readonly Strip[] {
  if (strips.length <= MOST_LINES) return strips
  const weight = ({ parts }: Strip): number =>
    Math.min(
      20,
      parts.reduce((sum, { rect, textHeight }) => sum + rect.width / textHeight, 0),
    )
  const kept = new Set(strips.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_LINES))
  return strips.filter((strip) => kept.has(strip))
}

async function readStrip(
  gray: GrayRaster,
  { parts }: Strip,
  recogniser: Recogniser,
  known: SegmentsRead,
): Promise<PlacedText | null> {
  const rect = aroundAll(parts.map((part) => part.rect))!
  if (parts.length === 1) return known.get(parts[0]!) ?? readSegment(gray, parts[0]!, recogniser)
  const { text, confidence } = await recogniser.line(
    joinedCrop(
      gray,
      parts.map((part) => part.rect),
      HEIGHT,
    ),
    'han',
  )
  const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  if (letters.length === 0) return null
  const width = rect.width / letters.length
  const characters = letters.map((char, at) => ({
    char,
    rect: letters.length === parts.length ? parts[at]!.rect : { ...rect, x: rect.x + at * width, width },
  }))
  return { rect, confidence, characters }
}

/** A line read with less than POOR is looked at again, larger; one as short as a label with less than UNSURE without its ground. */
const POOR = 0.4
const CLOSER = 48
const UNSURE = 0.75
/** Labels are no wider than this, in heights. */
const LABEL = 9

/** Characters, in heights, up to which a part of a line is read whole; of longer ones so much is read. */
const WHOLE = 16
const START = 11
/** A gap after which a label may begin within a line, in heights. */
const PART_GAP = 0.55

/** Reads one segment of a page at the layout's height; null when it holds nothing that reads. */
export async function readSegment(
  gray: GrayRaster,
  segment: TextSegment,
  recogniser: Recogniser,
): Promise<PlacedText | null> {
  const { rect, textHeight } = segment
  if (rect.width <= textHeight * WHOLE) return readWhole(gray, segment, recogniser)
  const read = await Promise.all(partsOf(segment).map((part) => readStart(gray, part, recogniser)))
  const lines = read.filter((line): line is PlacedText => line !== null)
  const letters = lines.flatMap(({ characters }) => characters)
  if (letters.every(({ char }) => char === UNREAD)) return null
  const confidence = lines.reduce((sum, line) => sum + (line.confidence ?? 0), 0) / lines.length
  return { rect, confidence, characters: letters }
}

/** A segment cut at its gaps. */
function partsOf({ rect, textHeight, pieces }: TextSegment): TextSegment[] {
  const runs: Rect[][] = [[]]
  for (const piece of pieces) {
    const before = runs.at(-1)!.at(-1)
    if (before && piece.x - rightOf(before) > textHeight * PART_GAP) runs.push([])
    runs.at(-1)!.push(piece)
  }
  return runs.map((run) => asSegment(run, rect, textHeight))
}

const asSegment = (pieces: readonly Rect[], line: Rect, textHeight: number): TextSegment => ({
  rect: { ...line, x: pieces[0]!.x, width: Math.max(1, rightOf(pieces.at(-1)!) - pieces[0]!.x) },
  textHeight,
  pieces,
})

async function readStart(
  gray: GrayRaster,
  segment: TextSegment,
  recogniser: Recogniser,
): Promise<PlacedText | null> {
  const { rect, textHeight, pieces } = segment
  if (rect.width <= textHeight * WHOLE) return readWhole(gray, segment, recogniser)
  const end = pieces.findIndex((piece) => rightOf(piece) > rect.x + textHeight * START)
  const rest = pieces
    .slice(end)
    .map((piece) => ({ char: UNREAD, rect: { ...rect, x: piece.x, width: piece.width } }))
  const read = await readWhole(
    gray,
    asSegment(pieces.slice(0, Math.max(1, end)), rect, textHeight),
    recogniser,
  )
  return { rect, confidence: read?.confidence ?? 0, characters: [...(read?.characters ?? []), ...rest] }
}

async function readWhole(
  gray: GrayRaster,
  segment: TextSegment,
  recogniser: Recogniser,
): Promise<PlacedText | null> {
  const { rect, textHeight } = segment
  const plain = await readLook(gray, segment, recogniser, HEIGHT, 'kept')
  const sure = plain?.confidence ?? 0
  const isLabelLike = rect.width > textHeight * 1.4 && rect.width < textHeight * LABEL
  if (sure >= POOR && (sure >= UNSURE || !isLabelLike)) return plain
  const isPoor = plain === null || (sure < POOR && rect.width > textHeight * 3)
  const again = isPoor
    ? await readLook(gray, segment, recogniser, CLOSER, 'kept')
    : isLabelLike
      ? await readLook(gray, segment, recogniser, HEIGHT, 'cleared')
      : null
  return (again?.confidence ?? 0) > sure ? again : plain
}

/** A rect this much higher than its text may hold more: a signature, a portrait. */
const TALL = 1.6
/** A piece so much higher and wider is none of its letters, nor two of them that touch, in heights of text. */
const BIG = { high: 1.8, wide: 1.2 } as const
/** Pieces as high as text, in its heights. */
const LIKE_TEXT = { least: 0.7, most: 1.3 } as const

/** The part of a segment in which its text stands. */
function textPart(segment: TextSegment): TextSegment {
  const { rect, textHeight, pieces } = segment
  const isBig = ({ width, height }: Rect): boolean =>
    height > textHeight * BIG.high && width > textHeight * BIG.wide
  if (rect.height <= textHeight * TALL || !pieces.some(isBig)) return segment
  const text = pieces.filter(
    ({ height }) => height >= textHeight * LIKE_TEXT.least && height <= textHeight * LIKE_TEXT.most,
  )
  const [first] = text
  const last = text.at(-1)
  if (!first || !last) return segment
  const y = median(text.map((piece) => piece.y))!
  const height = median(text.map(bottomOf))! - y
  const width = rightOf(last) - first.x
  return {
    rect: { x: first.x, y, width, height },
    textHeight,
    pieces: pieces.slice(pieces.indexOf(first), pieces.indexOf(last) + 1),
  }
}

async function readLook(
  gray: GrayRaster,
  segment: TextSegment,
  recogniser: Recogniser,
  height: number,
  ground: GroundIs,
): Promise<PlacedText | null> {
  const { rect, pieces, textHeight } = textPart(segment)
  const { symbols, confidence } = await recogniser.line(lineCrop(gray, rect, height, ground), 'han')
  const { x, scale } = frameOf(rect, height)
  const place = (at: number): number => Math.min(rightOf(rect), Math.max(rect.x, x + at / scale))
  const read = symbols.flatMap((symbol) => {
    const own = [...symbol.text.replace(/\s+/g, '')]
    const from = place(symbol.rect.x)
    const width = (place(rightOf(symbol.rect)) - from) / Math.max(1, own.length)
    return own.map((char, index) => ({ char, rect: { ...rect, x: from + index * width, width } }))
  })
  if (read.length === 0) return null
  const exact = placeCharacters(
    read.map(({ char }) => char),
    pieces,
    textHeight,
  )
  const characters = read.map(({ char, rect: rough }, at) => {
    const { x: left, width } = exact?.[at] ?? rough
    return { char, rect: { ...rect, x: left, width } }
  })
  return { rect, confidence, characters }
}
