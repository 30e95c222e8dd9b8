import { DOCUMENT_KINDS } from '../../electron/core/documents'
import type { FoundDocument } from '../../electron/core/image/find-document'
import type { PageQuality } from '../../electron/core/image/page-quality'
import type { Point, Rect, RgbaRaster } from '../../electron/core/image/raster'
import { classify } from '../../electron/core/reading/classify'
import type { Classified } from '../../electron/core/reading/classify'
import type { PlacedText } from '../../electron/core/reading/line-text'
import { pageCues } from '../../electron/core/reading/page-cues'
import { readFields } from '../../electron/core/reading/read-fields'
import type { FieldRead, FieldsRead } from '../../electron/core/reading/read-fields'
import { outside } from '../../electron/core/reading/page-ornaments'
import { readLines } from '../../electron/core/reading/read-lines'
import { readTicks, type TickRead } from '../../electron/core/reading/read-ticks'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import type { Kind } from '../../electron/core/reading/reading'
import { givingWay } from './giving-way'
import { layFlat, type LaidDocument } from './lay-flat'

export interface DocumentRead extends FieldsRead, Classified {
  readonly laid: LaidDocument
  readonly lines: readonly PlacedText[]
  readonly quality: PageQuality
  /** Boxes of a form, ticked or not. */
  readonly ticks: readonly TickRead[]
  /** Height of a text line in document pixels; null when none was found. */
  readonly textHeight: number | null
}

/** Signs of life while one document is read. */
export interface DocumentHeard {
  readonly laidFlat: () => void
  /** A field that was elected; absent where nobody wants to know before the end. */
  readonly field?: (kind: Kind, name: string, field: FieldRead, laid: LaidDocument) => void
}

/** Reads one page: lay flat, turn, lines, kind, fields. `known`: the outline of one of several documents on it. */
export async function readDocument(
  page: RgbaRaster,
  recogniser: Recogniser,
  heard: DocumentHeard,
  known?: FoundDocument,
): Promise<DocumentRead> {
  const laid = await layFlat(page, recogniser, known)
  heard.laidFlat()
  const { qr } = laid
  const segments = qr.reduce((left, { corners }) => outside(left, aroundPoints(corners)), laid.segments)
  const lines = await readLines(laid.gray, recogniser, segments, laid.read)
  const classified = classify(
    pageCues(
      lines,
      laid.gray,
      qr.map(({ text }) => text),
    ),
  )
  const kind = DOCUMENT_KINDS.find((one) => one.kind === classified.kind)
  // The recognisers work beside this thread: what is seen rather than read is looked at meanwhile.
  const looking = givingWay(laid.looking())
  const seen = looking.then(({ cues, quality }) => ({ ...cues, colourless: quality.colourless }))
  // A failure is told by `looking` itself.
  seen.catch(() => undefined)
  const reading: Promise<FieldsRead> = kind
    ? readFields(kind, laid.gray, lines, recogniser, seen, (name, field) =>
        heard.field?.(kind.kind, name, field, laid),
      )
    : Promise.resolve({ fields: {}, doubtful: {}, places: {}, rows: {} })
  const [read, { quality }] = await Promise.all([reading, looking])
  const ticks = classified.kind === 'verification-sheet' ? await readTicks(lines, laid.gray, recogniser) : []
  const heights = lines.map(({ rect }) => rect.height).toSorted((a, b) => a - b)
  return {
    ...read,
    ...classified,
    ticks,
    laid,
    lines,
    quality,
    textHeight: heights[Math.floor(heights.length / 2)] ?? null,
  }
}

function aroundPoints(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
