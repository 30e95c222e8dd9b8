import { clipRect } from '../../electron/core/image/crop'
import type { Projection } from '../../electron/core/image/flatten-document'
import type { Quad } from '../../electron/core/image/homography'
import { orderCorners, shareOf } from '../../electron/core/image/quad'
import { frameQuad } from '../../electron/core/image/warp'
import type { Point, Rect, RgbaRaster } from '../../electron/core/image/raster'
import { DOCUMENT_KINDS } from '../../electron/core/documents'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { cardAmongPapers } from '../../electron/core/reading/card-among-papers'
import { aroundAll } from '../../electron/core/reading/line-text'
import { pageCues } from '../../electron/core/reading/page-cues'
import { splitPage } from '../../electron/core/reading/split-page'
import type { CloserLook } from './closer-look'
import { readDocument, withBothLooks, type DocumentHeard, type DocumentRead } from './read-page'

/**
 * Reads every document of a page, the main one first: the one of a known kind with the most fields. Small print, two
 * documents without outlines, and pale print cost a second reading, and only where the first one shows signs of them.
 */
export async function readDocuments(
  page: RgbaRaster,
  recogniser: Recogniser,
  heard: DocumentHeard,
  closer?: CloserLook,
): Promise<[DocumentRead, ...DocumentRead[]]> {
  const outlined = await readDocument(page, recogniser, heard, { closer })
  const first = (await readWholePage(page, outlined, recogniser, heard, closer)) ?? outlined
  const whole = (closer && (await readSmallPrint(page, first, recogniser, heard, closer))) ?? first
  const documents = [whole]
  for (const known of whole.laid.others)
    documents.push(await readDocument(page, recogniser, heard, { known, closer }))
  if (documents.length === 1) {
    const parts = splitPage(whole.lines, whole.laid, whole.kind)
    const read: DocumentRead[] = []
    for (const part of parts ?? []) {
      const own = await readPart(whole, part, recogniser, heard.laidFlat)
      if (own) read.push(own)
    }
    // Two parts that read no better than the whole are none.
    if (read.length === 2 && read.every(isKnown)) documents.splice(0, 1, ...read)
  }
  const place = documents.length === 1 && !isKnown(whole) ? cardAmongPapers(whole.lines, whole.laid) : null
  const card = place && (await readPart(whole, place, recogniser, heard.laidFlat))
  if (card && isKnown(card)) documents.splice(0, 1, card)
  else if (documents.length === 1) {
    const pale = await readPalePrint(page, documents[0]!, recogniser, heard, closer)
    if (pale) documents.splice(0, 1, pale)
  }
  const [main, ...others] = documents.toSorted((a, b) => worth(b) - worth(a))
  return [main!, ...others.filter(isKnown)]
}

/** Share of the page that an outline takes at least: less may be a part of the document, such as a box around its title. */
const OUTLINED_SHARE = 0.25

/**
 * The page as a whole where nothing was recognised in the small part of it that was outlined, or a title without any value: an
 * outline that runs along a frame within the page cuts off its labels. Null where that is no better.
 */
async function readWholePage(
  page: RgbaRaster,
  part: DocumentRead,
  recogniser: Recogniser,
  heard: DocumentHeard,
  closer?: CloserLook,
): Promise<DocumentRead | null> {
  const { quad } = part.laid
  if (quad === null || Object.keys(part.fields).length > 0) return null
  if (!isKnown(part) && shareOf(quad, page) >= OUTLINED_SHARE) return null
  const known = { quad: frameQuad(page.width, page.height), score: 0, sidesOnFrame: 0 }
  const again = await readDocument(page, recogniser, heard, { known, closer })
  return worth(again) > worth(part) ? again : null
}

/** Height of text, in the document's pixels, below which a page without an outline is looked at closer. */
const SMALL_PRINT = 20
/** Share of the page's longer side that its print takes at most then: more of it could not be larger. */
const PRINT_SHARE = 0.6
/** Of the print's height, kept around it. */
const PRINT_MARGIN = 0.25

/** A card on a scanned page whose edges do not show: read once more where its print is; null where that is no better. */
async function readSmallPrint(
  page: RgbaRaster,
  whole: DocumentRead,
  recogniser: Recogniser,
  heard: DocumentHeard,
  closer: CloserLook,
): Promise<DocumentRead | null> {
  const { laid, lines, textHeight } = whole
  if (laid.quad !== null || textHeight === null || textHeight >= SMALL_PRINT) return null
  const { lines: cues } = pageCues(lines, laid, [])
  const print = aroundAll(lines.filter((_, at) => cues[at]!.isPrint).map(({ rect }) => rect))
  if (!print || Math.max(print.width, print.height) > PRINT_SHARE * Math.max(laid.width, laid.height))
    return null
  const margin = print.height * PRINT_MARGIN
  const corner = (x: number, y: number): Point => laid.projection.toPage({ x, y })
  const [left, right] = [print.x - margin, print.x + print.width + margin]
  const [top, bottom] = [print.y - margin, print.y + print.height + margin]
  const quad: Quad = [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)]
  const known = { quad: orderCorners(quad), score: 0, sidesOnFrame: 0 }
  const again = await readDocument(page, recogniser, heard, { known, closer })
  return worth(again) > worth(whole) ? again : null
}

/** Labels in brown or orange do not show in red light: of what bears a person's number they may be all that is missing. */
function mayBePale({ kind, lines, laid, places }: DocumentRead): boolean {
  const known = DOCUMENT_KINDS.find((one) => one.kind === kind)
  if (known) return known.palePrint?.some((field) => !Object.hasOwn(places, field)) ?? false
  return pageCues(lines, laid, []).idNumbers.length > 0
}

/** The document in all light, with what red light showed more surely; null where it need not be, or reads no better. */
async function readPalePrint(
  page: RgbaRaster,
  red: DocumentRead,
  recogniser: Recogniser,
  heard: DocumentHeard,
  closer?: CloserLook,
): Promise<DocumentRead | null> {
  if (!mayBePale(red)) return null
  const all = await readDocument(page, recogniser, heard, { closer, light: 'all' })
  const isSame =
    all.kind === red.kind &&
    all.laid.turn === red.laid.turn &&
    all.laid.width === red.laid.width &&
    all.laid.height === red.laid.height
  const again = isSame ? withBothLooks(all, red) : all
  return worth(again) > worth(red) ? again : null
}

const isKnown = ({ kind }: DocumentRead): boolean => kind !== 'unknown'
const worth = (read: DocumentRead): number =>
  isKnown(read) ? 1 + Object.keys(read.fields).length + read.confidence : 0

/** Reads a part of the flattened document as a page of its own, and lays its places back onto the page. */
async function readPart(
  { laid }: DocumentRead,
  part: Rect,
  recogniser: Recogniser,
  laidFlat: () => void,
): Promise<DocumentRead | null> {
  const clip = clipRect(part, laid.width, laid.height)
  if (!clip) return null
  const own = await readDocument(laid.cut(clip), recogniser, { laidFlat })
  const onPage = (point: Point): Point => laid.projection.toPage({ x: point.x + clip.x, y: point.y + clip.y })
  const projection: Projection = {
    toPage: (point) => onPage(own.laid.projection.toPage(point)),
    toDocument: (point) => {
      const { x, y } = laid.projection.toDocument(point)
      return own.laid.projection.toDocument({ x: x - clip.x, y: y - clip.y })
    },
  }
  const corners: Quad = own.laid.quad ?? [
    { x: 0, y: 0 },
    { x: clip.width, y: 0 },
    { x: clip.width, y: clip.height },
    { x: 0, y: clip.height },
  ]
  const [a, b, c, d] = corners
  const quad: Quad = [onPage(a), onPage(b), onPage(c), onPage(d)]
  return { ...own, laid: { ...own.laid, projection, quad, turn: laid.turn } }
}
