import { redChannel } from '../../electron/core/image/channels'
import { findDocument } from '../../electron/core/image/find-document'
import { flattenDocument, quadProjection } from '../../electron/core/image/flatten-document'
import type { Quad } from '../../electron/core/image/homography'
import { DOCUMENT_MAX_SIDE } from '../../electron/core/image/limits'
import type { Point, RgbaRaster } from '../../electron/core/image/raster'
import { resizeRgba, shrinkRgba } from '../../electron/core/image/resize'
import { skewAngle } from '../../electron/core/image/skew'
import { warpQuad } from '../../electron/core/image/warp'

export interface FlatPage {
  readonly document: RgbaRaster
  /** Outline in the work page's pixels; null when the whole page is the document. */
  readonly quad: Quad | null
  /** A point of the flattened document in the work page's pixels. */
  readonly toPage: (point: Point) => Point
}

/** Below this longest side a document's lines are too small for the recogniser; it is enlarged first. */
const LEAST_SIDE = 1300
/** A slant below this changes no reading. */
const LEAST_SKEW = 0.35

/** The document cut out of the page, laid flat, level, and large enough to be read. */
export function flattenPage(page: RgbaRaster): FlatPage {
  const found = findDocument(page)
  const flat = found ? flattenDocument(page, found.quad, DOCUMENT_MAX_SIDE) : null
  const document = flat?.document ?? page
  const toPage = flat?.projection.toPage ?? ((point: Point) => point)
  const level = levelled(document)
  const large = enlarged(level.document)
  return {
    document: large.document,
    quad: found?.quad ?? null,
    toPage: (point) => toPage(level.toPage({ x: point.x / large.scale, y: point.y / large.scale })),
  }
}

/** Turned by its small slant around the middle, the frame kept. */
function levelled(document: RgbaRaster): { document: RgbaRaster; toPage: (point: Point) => Point } {
  const { degrees } = skewAngle(redChannel(shrinkRgba(document, 1000)))
  if (Math.abs(degrees) < LEAST_SKEW) return { document, toPage: (point) => point }
  const { width, height } = document
  const angle = (degrees * Math.PI) / 180
  const corner = (x: number, y: number): Point => {
    const dx = x - width / 2
    const dy = y - height / 2
    return {
      x: width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
      y: height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
    }
  }
  const quad: Quad = [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)]
  return {
    document: warpQuad(document, quad, width, height),
    toPage: quadProjection(quad, width, height).toPage,
  }
}

function enlarged(document: RgbaRaster): { document: RgbaRaster; scale: number } {
  const side = Math.max(document.width, document.height)
  if (side >= LEAST_SIDE) return { document, scale: 1 }
  const scale = LEAST_SIDE / side
  return {
    document: resizeRgba(document, Math.round(document.width * scale), Math.round(document.height * scale)),
    scale,
  }
}
