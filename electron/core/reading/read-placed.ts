import type { LabelledField } from '../documents/document-kind'
import type { GrayRaster, Rect } from '../image/raster'
import { middleOf, rightOf } from '../image/rect'
import { alignTexts } from './align-texts'
import { needsGlyphs } from './compare'
import type { LabelFound } from './label-found'
import { extendLeft } from './line-crop'
import { aroundAll, type PlacedText } from './line-text'
import type { ValuePlace } from './locate-value'
import { middleDotBefore } from './middle-dot'
import { readValue, type ValueRead } from './read-value'
import { PERSONS } from './reading'
import type { Recogniser } from './recogniser'
import { tearOf, widened } from './torn-value'
import { rowsOfValue } from './value-rows'
import type { Elected, Variant } from './vote'

/** The page that values are read from. */
export interface ReadFrom {
  readonly gray: GrayRaster
  readonly labels: readonly LabelFound[]
  readonly lines: readonly PlacedText[]
  readonly recogniser: Recogniser
}

/** What was read where a value stands. */
export interface PlacedRead {
  readonly chosen: Elected | null
  /** All that was read, whatever was chosen. */
  readonly readings: readonly Variant[]
  readonly rect: Rect
  /** Its lines from top to bottom. */
  readonly rows: readonly Rect[]
  /** Something stands beside its lines, or between them, that was not read. */
  readonly isTorn: boolean
}

/** Reads the value of a field where it was located; what stands beside it and was not read, together with it. */
export async function readPlaced(
  field: LabelledField,
  place: ValuePlace,
  from: ReadFrom,
): Promise<PlacedRead> {
  const parts = place.parts.map(([first, ...rest]) => [extendLeft(from.gray, first!, place.left), ...rest])
  const low = besideLabel(
    place,
    from.labels.find((one) => one.field === field),
  )
  const first = await readAt(field, parts, place, from)
  const read = !first.chosen && low ? await readAt(field, low, { ...place, pageText: null }, from) : first
  if (!read.isTorn) return read
  const others = beside(read.rows, from)
  const rows = widened(from.gray, read.rows, place, others)
  const wider = rows.map((row) => [row])
  const unread = { ...place, pageText: null, characters: [] }
  const whole = await readAt(field, wider, unread, from)
  if (!whole.chosen || whole.isTorn) return read
  const [part, all] = [read.chosen!.value, whole.chosen.value]
  const isWhole = part === all ? isByStrokes(read.rows, rows) : goesOn(part, all)
  return isWhole ? whole : read
}

/** In heights of a row: what stands beside it and is no wider is a stroke of its first or last character. */
const STROKES = 0.6

const isByStrokes = (rows: readonly Rect[], wider: readonly Rect[]): boolean =>
  rows.every((row, at) => {
    const own = wider[at]!
    const most = row.height * STROKES
    return row.x - own.x <= most && rightOf(own) - rightOf(row) <= most
  })

/** Share of a part's characters that the whole has as well: what is read quite otherwise with it is something else. */
const IN_COMMON = 0.5

function goesOn(part: string, whole: string): boolean {
  const letters = [...part]
  const { read } = alignTexts(letters, [...whole])
  const common = letters.filter((letter, at) => read[at] === letter).length
  return whole.length > part.length && common >= letters.length * IN_COMMON
}

async function readAt(
  field: LabelledField,
  parts: readonly (readonly Rect[])[],
  place: ValuePlace,
  from: ReadFrom,
): Promise<PlacedRead> {
  const { gray, recogniser } = from
  const { chosen, readings }: ValueRead = await readValue(
    { field, gray, lines: parts, recogniser },
    place.pageText,
  )
  const rect = aroundAll(parts.flat())!
  const rows = parts.map((row) => aroundAll(row)!)
  if (!chosen) return { chosen, readings, rect, rows, isTorn: false }
  const dotted = withDot(field.field!, chosen, gray, parts)
  const own = rowsOfValue(dotted.value, place.characters, rows)
  const isTorn = needsGlyphs(field.field!) && tearOf(gray, own, place, beside(own, from)) !== null
  return { chosen: dotted, readings, rect, rows: own, isTorn }
}

/** What else was read on the page: labels, and lines that are none of a value's own. */
function beside(rows: readonly Rect[], { labels, lines }: ReadFrom): Rect[] {
  const isOn = (line: Rect, row: Rect): boolean =>
    line.x < row.x + row.width &&
    line.x + line.width > row.x &&
    Math.abs(middleOf(line) - middleOf(row)) < row.height * 0.5
  const others = lines.map(({ rect }) => rect).filter((line) => !rows.some((row) => isOn(line, row)))
  return [...labels.map(({ rect }) => rect), ...others]
}

/** A line so much higher than its label has caught what lies across it: a watermark, a rule. */
const CAUGHT = 1.6

/** The rows of a value's line beside its label; null where the line is as high as a line is. */
function besideLabel({ parts }: ValuePlace, label: LabelFound | undefined): Rect[][] | null {
  const line = parts.length === 1 ? aroundAll(parts[0]!) : null
  if (!line || !label || line.height < label.rect.height * CAUGHT) return null
  const { y, height } = label.rect
  return [[{ ...line, y: y - height * 0.1, height: height * 1.2 }]]
}

/** An owner that is a firm: its name has no dot. */
const FIRM = /[省市县区旗州]|[司店厂馆部社院所行校心会铺坊屋室站场]$/u

/** A person's name with the middle dot that stands in the picture, when no reading has it. */
function withDot(
  field: string,
  elected: Elected,
  gray: GrayRaster,
  lines: readonly (readonly Rect[])[],
): Elected {
  const letters = [...elected.value]
  const isPlain = letters.length > 3 && /^\p{Script=Han}+$/u.test(elected.value) && !FIRM.test(elected.value)
  if (!PERSONS.has(field) || !isPlain || lines.length !== 1) return elected
  const place = middleDotBefore(gray, aroundAll(lines[0]!)!, letters.length)
  if (place === null) return elected
  const value = letters.toSpliced(place, 0, '·').join('')
  const others = elected.alternatives.map((one) => (one === elected.value ? value : one))
  return { ...elected, value, alternatives: others }
}
