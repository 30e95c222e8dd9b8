import { shrinkRgba } from '../../electron/core/image/resize'
import type { Point, Rect, RgbaRaster } from '../../electron/core/image/raster'
import { turnPoint, turnRgba, type QuarterTurn } from '../../electron/core/image/turn'
import { cropKey } from '../../electron/core/reading/crop-key'
import type {
  PageField,
  PageReading,
  PartialField,
  ReadDocument,
  ReaderStep,
} from '../../electron/core/reading/reader-port'
import { FIELDS_OF_KIND } from '../../electron/core/reading/reading'
import type { Box, Kind, TypedFields, Verdict } from '../../electron/core/reading/reading'
import type { FieldsRead } from '../../electron/core/reading/read-fields'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { parseUnifiedCreditCode } from '../../electron/core/values/unified-credit-code'
import { proofreadFields } from './glyph/proofread-fields'
import { judge } from './judge'
import type { CloserLook } from './closer-look'
import type { DecodedPage } from './decode'
import { encode } from './encode'
import { qualityOf } from './quality'
import { readDocuments } from './read-documents'
import type { LaidDocument } from './lay-flat'
import type { DocumentHeard, DocumentRead } from './read-page'

const PREVIEW_SIDE = 1600

export interface PageJob {
  readonly page: DecodedPage
  readonly number: number
  readonly typed: readonly TypedFields[]
  readonly pictures: boolean
  readonly closer: CloserLook
}

/** Signs of life while a page is read. */
export interface PageHeard {
  readonly step: (step: ReaderStep) => void
  readonly field: (field: PartialField) => void
}

/** Everything that is said about one page, its boxes in the upright page's pixels. */
export async function readPage(
  { page, number, typed, pictures, closer }: PageJob,
  recogniser: Recogniser,
  tell: PageHeard,
): Promise<PageReading> {
  const started = performance.now()
  tell.step('outline')
  const heard: DocumentHeard = {
    laidFlat: () => tell.step('recognise'),
    field: (kind, field, { value, confidence, rect }, laid) =>
      tell.field({
        page: number,
        kind,
        field,
        value,
        confidence,
        box: boxOn(laid, turning(page, laid.turn), rect),
        source: 'ocr',
      }),
  }
  const [main, ...others] = await readDocuments(page.raster, recogniser, heard, closer)
  const { turn } = main.laid
  const swap = turn === 90 || turn === 270
  const upright = { width: swap ? page.height : page.width, height: swap ? page.width : page.height }
  const judged = { page, typed, turned: turning(page, turn), turn, tell: () => tell.step('compare') }
  const own = await documentReading(main, judged)
  const beside: ReadDocument[] = []
  for (const other of others) beside.push(await documentReading(other, judged))
  const marks = main.ticks.map(({ text, ticked, rect }) => ({
    text,
    ticked,
    box: boxOn(main.laid, judged.turned, rect),
  }))
  const crops = (): Crops =>
    Object.assign(
      main.crops.all(),
      ...others.map((one, at) => renamed(one.crops.all(), (field) => cropKey(field, at))),
    ) as Crops
  return {
    page: number,
    ...own,
    ...(marks.length > 0 ? { marks } : {}),
    ...(beside.length > 0 ? { others: beside } : {}),
    ms: performance.now() - started,
    ...upright,
    preview: pictures ? await previewOf(page, turn) : null,
    crops: pictures ? await encodeCrops(crops()) : {},
  }
}

type Turned = (point: Point) => [number, number]

/** Work page as it lies → upright page. */
const turning =
  (page: DecodedPage, turn: QuarterTurn): Turned =>
  (point) => {
    const original = { x: point.x / page.scale, y: point.y / page.scale }
    const { x, y } = turnPoint(original, page.width, page.height, turn)
    return [Math.round(x), Math.round(y)]
  }

const boxOn = ({ projection }: LaidDocument, turned: Turned, rect: Rect): Box =>
  corners(rect).map((point) => turned(projection.toPage(point)))

interface Judged {
  readonly page: DecodedPage
  readonly typed: readonly TypedFields[]
  readonly turned: Turned
  /** Of the upright page. */
  readonly turn: QuarterTurn
  readonly tell: () => void
}

type Crops = Record<string, RgbaRaster>

const renamed = <Value>(record: Record<string, Value>, nameOf: (key: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [nameOf(key), value]))

/** What is said about one document of a page. */
async function documentReading(
  read: DocumentRead,
  { page, typed, turned, turn, tell }: Judged,
): Promise<ReadDocument> {
  const { laid, sights } = read
  const toPage = (point: Point): [number, number] => turned(laid.projection.toPage(point))
  const boxOf = (rect: Rect): Box => boxOn(laid, turned, rect)
  tell()
  const proofed = await proofreadFields(read, sights)
  const fields = inOrder(read.kind, { ...ocrFields(proofed.fields, boxOf), ...qrFields(read, toPage) })
  const doubtful = ocrFields(proofed.doubtful, boxOf)
  const compared = { ...doubtful, ...fields }
  const verdicts: Record<string, Verdict>[] = []
  for (const set of typed) {
    // A sign of life for each: many sets take longer than the deadline for one page.
    tell()
    verdicts.push(await judge(read.kind, compared, set, sights))
  }
  return {
    kind: read.kind,
    kindConfidence: read.confidence,
    fields,
    doubtful,
    rows: read.crops.allRows(),
    ...(laid.smear ? { smear: laid.smear } : {}),
    quality: qualityOf(page, read, boxOf),
    verdicts,
    outline: laid.quad ? turnedCorners(laid.quad.map(turned), turn) : null,
  }
}

/** Corners in the order of the upright page: the turn moves the first one on. */
const turnedCorners = (points: Box, turn: QuarterTurn): Box =>
  points.map((_, at) => points[(at + 4 - turn / 90) % 4]!)

const corners = ({ x, y, width, height }: Rect): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

function ocrFields(read: FieldsRead['fields'], boxOf: (rect: Rect) => Box): Record<string, PageField> {
  return Object.fromEntries(
    Object.entries(read).map(([name, { value, confidence, alternatives, rect, isTorn }]) => [
      name,
      {
        value,
        confidence,
        box: boxOf(rect),
        source: 'ocr',
        alternatives,
        ...(isTorn ? { isTorn } : {}),
      } satisfies PageField,
    ]),
  )
}

/** As people read the document, not as the recogniser came to them. */
function inOrder(kind: Kind, fields: Record<string, PageField>): Record<string, PageField> {
  const order: readonly string[] = FIELDS_OF_KIND[kind]
  return Object.fromEntries(
    Object.entries(fields).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  )
}

/** The licence's code gives its address, and where it holds the credit code, that without any doubt. */
function qrFields(read: DocumentRead, toPage: (point: Point) => [number, number]): Record<string, PageField> {
  if (read.kind !== 'business-licence') return {}
  const found = read.laid.qr.find(({ text }) => /^https?:\/\//i.test(text)) ?? read.laid.qr[0]
  if (!found) return {}
  const box = found.corners.map(toPage)
  const field = (value: string): PageField => ({
    value,
    confidence: 0.99,
    box,
    source: 'qr',
    alternatives: [value],
  })
  const codes = [...found.text.toUpperCase().matchAll(/(?=([0-9A-HJ-NPQRTUWXY]{18}))/g)]
    .map(([, code]) => code!)
    .filter((code) => parseUnifiedCreditCode(code).ok)
  const printed = read.fields['uscc']
  const result: Record<string, PageField> = {}
  if (/^https?:\/\//i.test(found.text)) result['qrUrl'] = field(found.text)
  // Printed and coded number may differ on a forged or wrongly joined picture: then neither is certain.
  if (codes.length === 1 && !printed) result['uscc'] = field(codes[0]!)
  return result
}

async function previewOf(page: DecodedPage, turn: QuarterTurn): Promise<PageReading['preview']> {
  const small = shrinkRgba(page.raster, PREVIEW_SIDE)
  const jpeg = await encode(turnRgba(small, turn), 'image/jpeg', 0.82)
  return { jpeg, scale: small.width / page.width }
}

async function encodeCrops(crops: Record<string, RgbaRaster>): Promise<Record<string, Uint8Array>> {
  const made = await Promise.all(
    Object.entries(crops).map(async ([name, raster]) => [name, await encode(raster, 'image/png')] as const),
  )
  return Object.fromEntries(made)
}
