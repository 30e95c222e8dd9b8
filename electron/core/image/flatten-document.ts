import { homography, mapPoint, type Quad } from './homography'
import { distance, scaleQuad } from './quad'
import type { Point, RgbaRaster } from './raster'
import { shrinkRgba } from './resize'
import { type QuarterTurn, turnBack, turnPoint } from './turn'
import { frameQuad, warpQuad } from './warp'

/** Between the upright page's pixels and the flattened document's. */
export interface Projection {
  toPage(point: Point): Point
  toDocument(point: Point): Point
}

export interface FlattenedDocument {
  readonly document: RgbaRaster
  readonly projection: Projection
}

/** Sides of cards (ID-1) and of A-size paper, long by short. */
const KNOWN_RATIOS = [85.6 / 54, Math.SQRT2] as const

/**
 * Size of a document pulled straight at about the picture's own resolution, its longest side at most `maxSide` px.
 * The slant hides the true proportions a little; within 6 % of a card or A-size paper those are taken.
 */
export function flatSize(quad: Quad, maxSide: number): { width: number; height: number; scale: number } {
  const [p, q, r, s] = quad
  // The nearer of two facing sides shows more pixels.
  let across = Math.max(distance(p, q), distance(s, r))
  let down = Math.max(distance(p, s), distance(q, r))
  const ratio = Math.max(across, down) / Math.min(across, down)
  const known = KNOWN_RATIOS.find((k) => Math.abs(k / ratio - 1) < 0.06)
  if (known && across > down) across = down * known
  else if (known) down = across * known
  const scale = Math.min(1, maxSide / Math.max(across, down))
  return {
    width: Math.max(16, Math.round(across * scale)),
    height: Math.max(16, Math.round(down * scale)),
    scale,
  }
}

/** Pulls the document straight; see `flatSize`. */
export function flattenDocument(picture: RgbaRaster, quad: Quad, maxSide: number): FlattenedDocument {
  const { width, height, scale } = flatSize(quad, maxSide)
  // Shrink first where one target pixel covers much more than one source pixel.
  const source = scale < 0.67 ? shrinkRgba(picture, Math.max(picture.width, picture.height) * scale) : picture
  const sx = source.width / picture.width
  const sy = source.height / picture.height
  const document = warpQuad(source, scaleQuad(quad, sx, sy), width, height)
  return { document, projection: quadProjection(quad, width, height) }
}

/** The projection between a quad of the page and a width × height document. */
export function quadProjection(quad: Quad, width: number, height: number): Projection {
  const frame = frameQuad(width, height)
  const toPage = homography(frame, quad)
  const toDocument = homography(quad, frame)
  if (!toPage || !toDocument) throw new RangeError('the quad has no area')
  return { toPage: (p) => mapPoint(toPage, p), toDocument: (p) => mapPoint(toDocument, p) }
}

/** The projection after a width × height document was turned clockwise. */
export function turnProjection(
  projection: Projection,
  width: number,
  height: number,
  turn: QuarterTurn,
): Projection {
  if (turn === 0) return projection
  const turnedWidth = turn === 180 ? width : height
  const turnedHeight = turn === 180 ? height : width
  return {
    toPage: (p) => projection.toPage(turnPoint(p, turnedWidth, turnedHeight, turnBack(turn))),
    toDocument: (p) => turnPoint(projection.toDocument(p), width, height, turn),
  }
}
