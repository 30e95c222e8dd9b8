import { cropRgba, clipRect } from '../../electron/core/image/crop'
import { cutSides } from '../../electron/core/image/cut-sides'
import type { FoundDocument } from '../../electron/core/image/find-document'
import type { Projection } from '../../electron/core/image/flatten-document'
import { DOCUMENT_MAX_SIDE } from '../../electron/core/image/limits'
import { preparingPage, type PreparedPage, type TextLight } from '../../electron/core/image/prepare-page'
import { aroundPoints } from '../../electron/core/image/quad'
import type { Point, Rect, RgbaRaster } from '../../electron/core/image/raster'
import { sniffFile } from '../../electron/core/image/sniff-file'
import { WORK_SIDE, type DecodedPage } from './decode'
import { eachPage } from './each-page'
import { givingWay } from './giving-way'

/**
 * A card on a whole scanned page, or far away on a photo: the copy of the page that is worked on leaves it too few pixels,
 * while the file has more. Its part of the page is decoded once more, larger.
 */

/** How small a document is that is looked at closer, and what is then wanted of it. */
export interface CloserWish {
  /** Longest side, in pixels, below which it is looked at closer. */
  readonly below: number
  /** Longest side then wanted. */
  readonly wanted: number
}
/** Whatever it bears, a document of so few pixels hardly reads. */
const SMALL: CloserWish = { below: 1100, wanted: 1400 }
/** Times the work copy's scale; more takes memory that reading does not repay. */
const LEAST = 1.2
const MOST = 1.8
/** Of the document's sides, kept around it. */
const MARGIN = 0.06

export interface CloserPart {
  readonly raster: RgbaRaster
  /** What it shows of the work page, in the work page's pixels. */
  readonly part: Rect
  /** Its pixels per work pixel. */
  readonly factor: number
}

/** Decodes a part of a page larger; null where the file has no more pixels. */
export type CloserLook = (part: Rect, factor: number) => Promise<CloserPart | null>

export function closerLookAt(
  bytes: Uint8Array,
  page: DecodedPage,
  number: number,
  signal: AbortSignal,
): CloserLook {
  // Pages of a PDF are drawn as large as wished.
  const hasMore = page.scale * LEAST <= 1 || sniffFile(bytes) === 'pdf'
  return async (wanted, factor) => {
    const part = clipRect(wanted, page.raster.width, page.raster.height)
    let found: CloserPart | null = null
    if (!part || !hasMore) return found
    const larger = (big: DecodedPage): Promise<void> => {
      const times = big.raster.width / page.raster.width
      const { x, y, width, height } = part
      const rect = { x: x * times, y: y * times, width: width * times, height: height * times }
      const inside = clipRect(rect, big.raster.width, big.raster.height)
      if (!inside || times < LEAST) return Promise.resolve()
      const shown = {
        x: inside.x / times,
        y: inside.y / times,
        width: inside.width / times,
        height: inside.height / times,
      }
      found = { raster: cropRgba(big.raster, inside), part: shown, factor: times }
      return Promise.resolve()
    }
    await eachPage(bytes, larger, { maxSide: Math.round(WORK_SIDE * factor), only: number, signal })
    return found
  }
}

/** The same document prepared from larger pixels; as it was where it is large enough, cut off, or has no more. */
export async function lookedAtCloser(
  page: RgbaRaster,
  prepared: PreparedPage,
  closer: CloserLook,
  light?: TextLight,
  { below, wanted }: CloserWish = SMALL,
): Promise<PreparedPage> {
  const { quad, width, height } = prepared
  const side = Math.max(width, height)
  if (!quad || side >= below || cutSides(quad, page.width, page.height).length > 0) return prepared
  const found = await closer(withMargin(aroundPoints(quad)), Math.min(MOST, wanted / side))
  if (!found) return prepared
  const { raster, part, factor } = found
  const inPart = ({ x, y }: Point): Point => ({ x: (x - part.x) * factor, y: (y - part.y) * factor })
  const [a, b, c, d] = quad
  const known: FoundDocument = {
    quad: [inPart(a), inPart(b), inPart(c), inPart(d)],
    score: prepared.outlineScore,
    sidesOnFrame: 0,
  }
  const again = await givingWay(preparingPage(raster, DOCUMENT_MAX_SIDE, known, light))
  const projection: Projection = {
    toPage: (point) => {
      const { x, y } = again.projection.toPage(point)
      return { x: part.x + x / factor, y: part.y + y / factor }
    },
    toDocument: (point) => again.projection.toDocument(inPart(point)),
  }
  return { ...again, projection, quad, others: prepared.others }
}

function withMargin({ x, y, width, height }: Rect): Rect {
  const margin = Math.max(width, height) * MARGIN
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}
