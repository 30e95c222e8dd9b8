import { findDocument } from '../../electron/core/image/find-document'
import { findLines } from '../../electron/core/image/find-lines'
import { redChannel } from '../../electron/core/image/channels'
import { flattenDocument, turnProjection } from '../../electron/core/image/flatten-document'
import { flattenLight } from '../../electron/core/image/flatten-light'
import type { Quad } from '../../electron/core/image/homography'
import { DOCUMENT_MAX_SIDE } from '../../electron/core/image/limits'
import type { GrayRaster, Point, RgbaRaster } from '../../electron/core/image/raster'
import { removeRuledLines } from '../../electron/core/image/ruled-lines'
import { skewAngle } from '../../electron/core/image/skew'
import { textTurn } from '../../electron/core/image/text-turn'
import { adaptiveInk } from '../../electron/core/image/threshold'
import { turnGray, turnRgba, type QuarterTurn } from '../../electron/core/image/turn'
import { frameQuad } from '../../electron/core/image/warp'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { halfTurnOf, halfTurnScores } from '../../electron/core/reading/settle-turn'

/** The document of a page laid flat and upright. */
export interface LaidDocument {
  readonly rgba: RgbaRaster
  /** Light, seals and ruled lines taken out: what is recognised. */
  readonly gray: GrayRaster
  readonly turn: QuarterTurn
  /** Outline in the work page's pixels, as it lies there; null when the whole page is the document. */
  readonly quad: Quad | null
  readonly outlineScore: number | null
  readonly sidesOnFrame: number
  /** From the upright document to the work page as it lies. */
  readonly toPage: (point: Point) => Point
}

/** Slants smaller than this do not hurt recognition. */
const LEVEL_DEGREES = 0.35

export const inkReady = (document: RgbaRaster): GrayRaster => flattenLight(redChannel(document))

export async function layFlat(page: RgbaRaster, recogniser: Recogniser): Promise<LaidDocument> {
  const found = findDocument(page)
  let quad: Quad = found?.quad ?? frameQuad(page.width, page.height)
  let flat = flattenDocument(page, quad, DOCUMENT_MAX_SIDE)
  let gray = inkReady(flat.document)
  const sideways = textTurn(gray).lines === 'sideways'
  const { degrees } = skewAngle(sideways ? turnGray(gray, 90) : gray)
  if (Math.abs(degrees) > LEVEL_DEGREES) {
    const { width, height } = flat.document
    quad = frameQuad(width, height).map((p) =>
      flat.projection.toPage(rotated(p, width, height, degrees)),
    ) as unknown as Quad
    flat = flattenDocument(page, quad, DOCUMENT_MAX_SIDE)
    gray = inkReady(flat.document)
  }
  const turn = await settle(gray, sideways ? 90 : 0, recogniser)
  const { width, height } = flat.document
  const projection = turnProjection(flat.projection, width, height, turn)
  return {
    rgba: turnRgba(flat.document, turn),
    gray: withoutRules(turnGray(gray, turn)),
    turn,
    quad: found?.quad ?? null,
    outlineScore: found?.score ?? null,
    sidesOnFrame: found?.sidesOnFrame ?? 4,
    toPage: projection.toPage,
  }
}

/** Text that falls to the right is levelled by sampling along its own direction. */
function rotated(point: Point, width: number, height: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  const x = point.x - width / 2
  const y = point.y - height / 2
  return {
    x: width / 2 + x * Math.cos(angle) - y * Math.sin(angle),
    y: height / 2 + x * Math.sin(angle) + y * Math.cos(angle),
  }
}

/** Of the two turns with level lines the one that reads; when neither does, the other two are looked at as well. */
async function settle(gray: GrayRaster, first: QuarterTurn, recogniser: Recogniser): Promise<QuarterTurn> {
  let best: { turn: QuarterTurn; score: number } = { turn: first, score: -1 }
  for (const turn of [first, first === 0 ? 90 : 0] as const) {
    const turned = turnGray(gray, turn)
    const { upright, turned: over } = await halfTurnScores(turned, findLines(turned), recogniser)
    // A tie keeps the picture as it lies.
    if (upright > best.score) best = { turn, score: upright }
    if (over > best.score) best = { turn: halfTurnOf(turn), score: over }
    if (best.score > 0.4) break
  }
  return best.turn
}

function withoutRules(gray: GrayRaster): GrayRaster {
  const long = Math.max(gray.width, gray.height)
  const ink = adaptiveInk(gray, Math.max(8, Math.round(long / 40)), 0.8, 30)
  return removeRuledLines(gray, ink, Math.max(40, Math.round(long / 14)), Math.max(4, Math.round(long / 250)))
}
