import { median } from '../median'
import type { Rect } from '../image/raster'
import { bottomOf, middleOf, rightOf } from '../image/rect'
import type { LabelFound } from './label-found'
import { aroundAll, textOf, UNREAD } from './line-text'
import type { PlacedText } from './line-text'
import { rowStarting, textChunks, type TextChunk } from './text-chunks'

/** What the page's own reading gave for a value, and how sure it was. */
export interface PageText {
  readonly text: string
  readonly confidence: number
}

/** Where a field's value stands: its lines from top to bottom, and what the page's reading gave for them. */
export interface ValuePlace {
  readonly lines: readonly Rect[]
  /** Each line cut at wide gaps. */
  readonly parts: readonly (readonly Rect[])[]
  /** What the page's reading has on each line. */
  readonly characters: readonly PlacedText['characters'][]
  /** Null when the page's reading did not go through the whole value. */
  readonly pageText: PageText | null
  /** No line of the value goes further left or right than these. */
  readonly left: number
  readonly right: number
  /** No text was found: the lines are where it should stand, and what is read there may be a part of it. */
  readonly isBlank?: true
  /** Found as the end of the span that begins with this date. */
  readonly endsSpanOf?: string
}

/** A value hardly stands further from its label than this, in heights of the label: forms centre values in wide cells. */
const FAR = 24
/** From the middle of one line to the next within a value, in heights of the lines; fields stand further apart. */
export const PITCH = 1.85

const HAN = /\p{Script=Han}/u

/** How far right a value may go: to the next label on its rows, or to the column of labels right of it. */
function rightLimit(label: LabelFound, labels: readonly LabelFound[], pageWidth: number): number {
  const height = label.rect.height
  // A value of several lines may run into the next column's labels on each of its rows.
  const last = bottomOf(label.rect) + height * (0.4 + 1.5 * label.field.moreLines)
  const others = labels.filter(
    (other) =>
      other !== label &&
      other.rect.x > rightOf(label.rect) + height * 0.3 &&
      middleOf(other.rect) > label.rect.y - height * 0.4 &&
      middleOf(other.rect) < last,
  )
  const place = label.field.place ? label.field.place[2] * pageWidth : pageWidth
  return Math.min(place, ...others.map((other) => other.rect.x - height * 0.3))
}

/** A domain, of which one letter may be misread: on the row below a name stands what is entered next, its label unread. */
const DOMAIN = /^[\w-]{2,}(?:\.[\w-]+)+$/u
const isOther = (first: TextChunk, next: TextChunk): boolean =>
  HAN.test(textOf(first)) && DOMAIN.test(textOf(next))

/** The top of the next label of the same column. */
function lowerLimit(label: LabelFound, labels: readonly LabelFound[], limit: number): number {
  const below = labels.filter(
    (other) => other.rect.y > label.bottom && other.rect.x < limit && rightOf(other.rect) > label.rect.x,
  )
  return Math.min(...below.map((other) => other.rect.y), Infinity)
}

/** The place of a value whose lines are these, from top to bottom. */
export const placeOfRows = (rows: readonly TextChunk[], left: number, right: number): ValuePlace => ({
  lines: rows.map(({ rect }) => rect),
  parts: rows.map(({ parts }) => parts),
  characters: rows.map(({ characters }) => characters),
  pageText: pageTextOf(rows),
  left,
  right,
})

function pageTextOf(rows: readonly TextChunk[]): PageText | null {
  const text = rows.map(textOf).join('')
  if (text === '' || text.includes(UNREAD)) return null
  return { text, confidence: Math.min(...rows.map(({ confidence }) => confidence)) }
}

/** The value right of a label or under it, with the lines that go on below. */
export function locateValue(
  label: LabelFound,
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  pageWidth: number,
): ValuePlace {
  const height = label.rect.height
  const limit = rightLimit(label, labels, pageWidth)
  const left = rightOf(label.rect)
  const all = textChunks(lines, labels).filter((chunk) => !continuesLabel(chunk, labels))
  const chunks = all.filter((chunk) => chunk.rect.x + chunk.rect.width / 2 < limit)
  const beside = besideOf(label, chunks, left)
  const isStacked = chunks.some((chunk) => standsUnder(chunk, label)) && areStacked(labels, all)
  const below = label.field.below || isStacked ? belowOf(label, chunks) : null
  const first = below && (isStacked || !beside || beside.rect.x > left + height * 6) ? below : beside
  if (!first) {
    const width = Math.max(1, Math.min(limit, left + height * 14) - left)
    const blank = { x: left, y: label.rect.y - height * 0.1, width, height: height * 1.2 }
    return {
      lines: [blank],
      parts: [[blank]],
      characters: [[]],
      pageText: null,
      left,
      right: limit,
      isBlank: true,
    }
  }
  const rows = [first]
  const end = lowerLimit(label, labels, limit)
  // Beside another script only Chinese lines go on.
  const own = label.field.pitch === undefined ? chunks : chunks.filter((chunk) => HAN.test(textOf(chunk)))
  while (rows.length <= label.field.moreLines) {
    const next = nextRow(rows, own, end) ?? rowBehindScript(rows, own, end, label.field.pitch)
    if (!next || isOther(first, next)) break
    rows.push(next)
  }
  // Under its label a value begins where the label does.
  return placeOfRows(rows, first === beside ? left : label.rect.x - height, limit)
}

/** A value without a label, known by how its first line looks. `column`: the value of another field, above whose left edge it begins. */
export function locateByLooks(
  looks: RegExp,
  moreLines: number,
  labels: readonly LabelFound[],
  lines: readonly PlacedText[],
  pageWidth: number,
  column?: Rect,
): ValuePlace | null {
  const chunks = textChunks(lines, labels)
  const inColumn = ({ rect }: TextChunk): boolean =>
    column === undefined || Math.abs(rect.x - column.x) < column.height * COLUMN
  // A permit prints two addresses: what stands at a label that only ends values is that label's.
  const others = labels.filter(({ field }) => field.field === null)
  const isOthers = (chunk: TextChunk): boolean => others.some((label) => belongsTo(chunk, label))
  const start = chunks.find((chunk) => inColumn(chunk) && looks.test(textOf(chunk)) && !isOthers(chunk))
  if (!start) return null
  const rows = [rowStarting(start, chunks)]
  while (rows.length <= moreLines) {
    const next = nextRow(rows, chunks, Infinity)
    if (!next || isOther(rows[0]!, next)) break
    rows.push(next)
  }
  return placeOfRows(rows, start.rect.x, pageWidth)
}

/** How far right of a label its value begins at most here, in heights. */
const NEXT_TO = 6

/** True of text right under a label, or next to it on its row. */
function belongsTo({ rect }: TextChunk, { rect: label, bottom }: LabelFound): boolean {
  if (rect.x < label.x - label.height * 2 || middleOf(rect) < label.y) return false
  if (middleOf(rect) < bottom) return rect.x < rightOf(label) + label.height * NEXT_TO
  return rect.x < rightOf(label) && rect.y < bottom + label.height * 1.6
}

/** The rest of a label: Name of Registrant Name, or what is added to it in brackets: 持有者（中文）. */
const continuesLabel = (chunk: TextChunk, labels: readonly LabelFound[]): boolean => {
  const text = textOf(chunk)
  const isLatin = !/[^\x20-\x7e]/.test(text)
  const isAdded = /^[^\p{L}\p{N}]*[（(][^（()）]{1,18}[）)]$/u.test(text)
  // Never a value of its own, however far it stands off: （中文）.
  const near = /^[（(][^（()）]?文[）)]$/.test(text) ? 2 : 0.7
  return labels.some(
    ({ latin, rect }) =>
      (latin ? isLatin : isAdded) &&
      Math.abs(middleOf(rect) - middleOf(chunk.rect)) < rect.height * 0.5 &&
      chunk.rect.x > rect.x &&
      chunk.rect.x - rightOf(rect) < rect.height * near,
  )
}

/** The Chinese label above a translation was not found: the value stands in the middle of both, in heights. */
const ABOVE = 1.2

/** Rules and folds of the paper, as they are read. */
const STROKES = /^[一丨|_=~—-]+$/u

function besideOf(label: LabelFound, chunks: readonly TextChunk[], left: number): TextChunk | null {
  const height = label.rect.height
  const row = chunks
    .filter(
      ({ rect }) =>
        rect.x + rect.width / 2 > left &&
        rect.x < left + height * FAR &&
        middleOf(rect) > (label.top ?? label.rect.y) - height * (label.latin ? ABOVE : 0.3) &&
        middleOf(rect) < label.bottom + height * 0.3,
    )
    .toSorted((a, b) => a.rect.x - b.rect.x)
  // Beside a label of two rows a value of two begins above.
  const first = label.top === undefined ? undefined : firstOfTwo(row)
  if (first) return rowStarting(first, chunks)
  // The nearest text is the value; specks and ornaments are lower than half of the label, or nothing but a stroke.
  const text = row.filter((chunk) => !STROKES.test(textOf(chunk)))
  const usual = Math.min(height, median(chunks.map(({ rect }) => rect.height)) ?? Infinity)
  const start = text.find(({ rect }) => rect.height > usual * 0.5) ?? text[0] ?? row[0]
  // Of two rows beside a label with its translation the lower one may begin a little further left.
  const upper = start && text.find((chunk) => isUnder(start.rect, chunk.rect))
  return start ? rowStarting(upper ?? start, chunks, usual) : null
}

/** The upper of two lines of text that begin alike; undefined where there are no two. */
const firstOfTwo = (row: readonly TextChunk[]): TextChunk | undefined => {
  const lines = row.filter((chunk) => HAN.test(textOf(chunk))).toSorted((a, b) => a.rect.y - b.rect.y)
  return lines.find((upper, at) => lines.slice(at + 1).some((lower) => isUnder(lower.rect, upper.rect)))
}

const isUnder = (lower: Rect, upper: Rect): boolean =>
  Math.abs(lower.x - upper.x) < upper.height * COLUMN &&
  Math.abs(lower.height / upper.height - 1) < 0.25 &&
  middleOf(lower) - middleOf(upper) > upper.height * 0.8

/** How far, in heights of its lines, the edges of a column may differ. */
export const COLUMN = 0.6
/** So many labels of one row, with nothing between them and a value under each, have their values below. */
const STACKED = 2

const standsUnder = ({ rect }: TextChunk, label: LabelFound): boolean =>
  Math.abs(rect.x - label.rect.x) < label.rect.height * COLUMN &&
  middleOf(rect) > bottomOf(label.rect) &&
  rect.y < bottomOf(label.rect) + label.rect.height * 1.6

/** True when labels stand over their values, as on consoles set in columns. */
function areStacked(labels: readonly LabelFound[], chunks: readonly TextChunk[]): boolean {
  const onRow = (one: Rect, other: Rect): boolean =>
    Math.abs(middleOf(one) - middleOf(other)) < Math.min(one.height, other.height) * 0.5
  const isOver = (label: LabelFound): boolean =>
    chunks.some((chunk) => standsUnder(chunk, label)) &&
    !chunks.some(({ rect }) => onRow(rect, label.rect) && isNext(label.rect, rect, labels))
  const over = labels.filter(isOver)
  return over.some(
    ({ rect }) => over.filter((other) => onRow(other.rect, rect) && other.rect.x >= rect.x).length >= STACKED,
  )
}

/** True when text stands right of a label with no other label between. */
const isNext = (label: Rect, text: Rect, labels: readonly LabelFound[]): boolean =>
  text.x > label.x &&
  !labels.some(
    ({ rect }) =>
      rect.x > label.x && rect.x < text.x && Math.abs(middleOf(rect) - middleOf(label)) < label.height * 0.5,
  )

/** A value printed under its label, as the credit code on many licences. */
function belowOf(label: LabelFound, chunks: readonly TextChunk[]): TextChunk | null {
  const { rect } = label
  const under = chunks
    .filter(
      (chunk) =>
        middleOf(chunk.rect) > bottomOf(rect) &&
        chunk.rect.y < bottomOf(rect) + rect.height * 1.6 &&
        chunk.rect.x > rect.x - rect.height * 2 &&
        chunk.rect.x < rightOf(rect),
    )
    .toSorted((a, b) => a.rect.y - b.rect.y)[0]
  return under ? rowStarting(under, chunks) : null
}

/** Of the lines' height: what is lower and narrower is no line that goes on, but a speck or a piece of another script. */
const SPECK = 0.5

/** The line that goes on below: it begins where the first does, and follows closely. */
function nextRow(rows: readonly TextChunk[], chunks: readonly TextChunk[], end: number): TextChunk | null {
  const first = rows[0]!
  const last = rows.at(-1)!
  const height = Math.max(...rows.map(({ rect }) => rect.height))
  const start = chunks
    .map((chunk) => from(chunk, first.rect.x - height * 0.6))
    .filter(
      ({ rect }) =>
        middleOf(rect) > bottomOf(last.rect) - height * 0.1 &&
        middleOf(rect) - middleOf(last.rect) < height * PITCH &&
        rect.height < height * 1.5 &&
        Math.max(rect.height, rect.width) > height * SPECK &&
        bottomOf(rect) < end + height * 0.4 &&
        Math.abs(rect.x - first.rect.x) < height * 1.2,
    )
    .toSorted((a, b) => a.rect.y - b.rect.y)[0]
  // A line that has room left for the next one's first characters was not broken.
  if (!start || aroundAll([first.rect, last.rect])!.width < height * 4) return null
  return rowStarting(start, chunks)
}

/** A chunk without what stands left of `x`: the label's translation may run into the value's next line. */
function from(chunk: TextChunk, x: number): TextChunk {
  if (chunk.rect.x >= x) return chunk
  const characters = chunk.characters.filter(({ rect }) => rect.x + rect.width / 2 > x)
  const rect = aroundAll(characters.map((one) => one.rect))
  if (!rect || characters.length === chunk.characters.length) return chunk
  return { ...chunk, characters, rect, parts: [rect] }
}

/** The line that goes on below another script's: as high as the first, beginning where it does, and Chinese. */
function rowBehindScript(
  rows: readonly TextChunk[],
  chunks: readonly TextChunk[],
  end: number,
  pitch: number | undefined,
): TextChunk | null {
  if (pitch === undefined) return null
  const first = rows[0]!
  const last = rows.at(-1)!
  const { height } = first.rect
  const start = chunks
    .map((chunk) => from(chunk, first.rect.x - height * 0.4))
    .filter(
      (chunk) =>
        middleOf(chunk.rect) > bottomOf(last.rect) + height * 0.3 &&
        middleOf(chunk.rect) - middleOf(last.rect) < height * pitch &&
        Math.abs(chunk.rect.height / height - 1) < 0.25 &&
        bottomOf(chunk.rect) < end + height * 0.4 &&
        Math.abs(chunk.rect.x - first.rect.x) < height * 0.6,
    )
    .toSorted((a, b) => a.rect.y - b.rect.y)[0]
  return start ? rowStarting(start, chunks) : null
}
