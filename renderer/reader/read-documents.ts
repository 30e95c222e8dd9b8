import { clipRect } from '../../electron/core/image/crop'
import type { Projection } from '../../electron/core/image/flatten-document'
import type { Quad } from '../../electron/core/image/homography'
import type { Point, Rect, RgbaRaster } from '../../electron/core/image/raster'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { splitPage } from '../../electron/core/reading/split-page'
import { readDocument, type DocumentHeard, type DocumentRead } from './read-page'

/**
 * Reads every document of a page, the main one first: the one of a known kind with the most fields. A page without
 * a second outline and without the words of two documents is read once, as before.
 */
export async function readDocuments(
  page: RgbaRaster,
  recogniser: Recogniser,
  heard: DocumentHeard,
): Promise<[DocumentRead, ...DocumentRead[]]> {
  const whole = await readDocument(page, recogniser, heard)
  const documents = [whole]
  for (const outline of whole.laid.others)
    documents.push(await readDocument(page, recogniser, heard, outline))
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
  const [main, ...others] = documents.toSorted((a, b) => worth(b) - worth(a))
  return [main!, ...others.filter(isKnown)]
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
