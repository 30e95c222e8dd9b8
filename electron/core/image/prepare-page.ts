import { edgeSharpness } from './blur'
import { redChannel } from './channels'
import { colourfulness } from './colourfulness'
import { findDocuments } from './find-documents'
import { flattenDocument, type Projection, turnProjection } from './flatten-document'
import { flattenLight } from './flatten-light'
import { findGlare } from './glare'
import { type Quad } from './homography'
import { DOCUMENT_MAX_SIDE } from './limits'
import { moireHint } from './moire'
import { clearRuledLines } from './ruled-lines'
import type { GrayRaster, Point, Rect, RgbaRaster } from './raster'
import { redBlobs } from './seal-ink'
import { skewAngle } from './skew'
import { textTurn, type TurnScores } from './text-turn'
import { type QuarterTurn, turnGray, turnPoint, turnRgba } from './turn'
import { frameQuad } from './warp'

/** What speaks for a quality warning, with its measure; the reader decides after it has read. */
export interface PageQuality {
  readonly warnings: readonly ('blur' | 'glare' | 'cropped' | 'copy' | 'moire')[]
  /** 0 smeared to 1 crisp; null when too little is printed. */
  readonly sharpness: number | null
  readonly glareShare: number
  /** Share of coloured pixels; a black-and-white copy has nearly none. */
  readonly coloured: number
  readonly moire: number
  /** Sides of the outline on the picture's edge: 1 or 2 when the document is cut off. */
  readonly sidesOnFrame: number
}

/** Cheap evidence for what is up, in the document's pixels: seals stand low, emblems high. */
export interface PageCues {
  readonly redAreas: readonly Rect[]
}

export interface PreparedPage {
  /** The document flat and level, up to quarter turns. */
  readonly document: RgbaRaster
  /** Its red channel with even light and without ruled lines: what text is found and read on. */
  readonly gray: GrayRaster
  /** Outline in the given page's pixels; null when the whole page is the document. */
  readonly quad: Quad | null
  /** Outlines of further documents on the page, in its pixels. */
  readonly others: readonly Quad[]
  /** 0 to 1; 0 without an outline. */
  readonly outlineScore: number
  readonly projection: Projection
  /** Degrees by which the text still fell to the right before it was levelled. */
  readonly skew: number
  readonly turnScores: TurnScores
  readonly cues: PageCues
  readonly quality: PageQuality
}

/** Measured: good phone photos 0.33 and more; smeared over 2 px of a 2400 px copy 0.20, over 3 px 0.15. */
const BLURRED = 0.2
const GLARED = 0.004
/** Measured: copies below 0.0005; a page of black print with one small coloured mark 0.002. */
const COLOURLESS = 0.0012
/** Fine lines printed under certificates reach 0.4, seldom 0.7. */
const SCREEN_PATTERN = 0.75

/** Finds the document in an upright page (EXIF applied), flattens it and measures it. Deterministic. */
export function preparePage(page: RgbaRaster, maxSide = DOCUMENT_MAX_SIDE): PreparedPage {
  const [found, ...others] = findDocuments(page)
  let flat = flattenDocument(page, found?.quad ?? frameQuad(page.width, page.height), maxSide)
  let raw = redChannel(flat.document)
  let light = flattenLight(raw)
  let turnScores = textTurn(light)
  // A slant stays the same slant when the picture is turned by quarters.
  const skew = skewAngle(turnScores.lines === 'sideways' ? turnGray(light, 90) : light).degrees
  const levelled = Math.abs(skew) >= 0.3 ? levelQuad(flat.projection, flat.document, skew) : null
  if (levelled) {
    flat = flattenDocument(page, levelled, maxSide)
    raw = redChannel(flat.document)
    light = flattenLight(raw)
    turnScores = textTurn(light)
  }
  const sharpness = edgeSharpness(raw)
  const glareShare = findGlare(flat.document).share
  const { coloured } = colourfulness(flat.document)
  const moire = moireHint(raw)
  const sidesOnFrame = found?.sidesOnFrame ?? 0
  const warnings: PageQuality['warnings'][number][] = []
  if (sharpness !== null && sharpness < BLURRED) warnings.push('blur')
  if (glareShare > GLARED) warnings.push('glare')
  if (sidesOnFrame > 0) warnings.push('cropped')
  if (coloured < COLOURLESS) warnings.push('copy')
  if (moire > SCREEN_PATTERN) warnings.push('moire')
  return {
    document: flat.document,
    gray: clearRuledLines(light),
    quad: found?.quad ?? null,
    others: others.map(({ quad }) => quad),
    outlineScore: found?.score ?? 0,
    projection: flat.projection,
    skew,
    turnScores,
    cues: { redAreas: redBlobs(flat.document).map((blob) => blob.rect) },
    quality: { warnings, sharpness, glareShare, coloured, moire, sidesOnFrame },
  }
}

/** Turns a prepared page clockwise, projection and cues included. */
export function turnPrepared(prepared: PreparedPage, turn: QuarterTurn): PreparedPage {
  if (turn === 0) return prepared
  const { document, turnScores } = prepared
  const { width, height } = document
  const swap = turn !== 180
  const lines = turnScores.lines
  return {
    ...prepared,
    document: turnRgba(document, turn),
    gray: turnGray(prepared.gray, turn),
    projection: turnProjection(prepared.projection, width, height, turn),
    turnScores: swap
      ? {
          level: turnScores.upright,
          upright: turnScores.level,
          lines: lines === null ? null : lines === 'level' ? 'sideways' : 'level',
        }
      : turnScores,
    cues: { redAreas: prepared.cues.redAreas.map((rect) => turnRect(rect, width, height, turn)) },
  }
}

export function turnRect(rect: Rect, width: number, height: number, turn: QuarterTurn): Rect {
  const a = turnPoint(rect, width, height, turn)
  const b = turnPoint({ x: rect.x + rect.width, y: rect.y + rect.height }, width, height, turn)
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** The same part of the page, seen from a frame that is turned with its text. */
function levelQuad(projection: Projection, document: RgbaRaster, degrees: number): Quad {
  const { width, height } = document
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  // A little larger, so that turned corners are not cut off.
  const outWidth = width * cos + height * Math.abs(sin)
  const outHeight = height * cos + width * Math.abs(sin)
  const corner = (x: number, y: number): Point =>
    projection.toPage({
      x: width / 2 + x * outWidth * cos - y * outHeight * sin,
      y: height / 2 + x * outWidth * sin + y * outHeight * cos,
    })
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)]
}
