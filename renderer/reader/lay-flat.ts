import type { FoundDocument } from '../../electron/core/image/find-document'
import type { TextSegment } from '../../electron/core/image/find-lines'
import { DOCUMENT_MAX_SIDE } from '../../electron/core/image/limits'
import type { GrayRaster, Point, RgbaRaster } from '../../electron/core/image/raster'
import {
  preparingPage,
  turnPrepared,
  type PreparedPage,
  type TextLight,
} from '../../electron/core/image/prepare-page'
import { turnGray, turnPoint, type QuarterTurn } from '../../electron/core/image/turn'
import { linesOf, type SegmentsRead } from '../../electron/core/reading/read-lines'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { halfTurnOf, halfTurnScores, readsBetter, readsSurely } from '../../electron/core/reading/settle-turn'
import { lookedAtCloser, type CloserLook, type CloserWish } from './closer-look'
import { givingWay } from './giving-way'
import { beginLook } from './look/page-looks'
import { findQr, type QrFound } from './qr'

/** The document of a page laid flat, level and upright. */
export interface LaidDocument extends PreparedPage {
  /** Degrees clockwise by which the page was turned. */
  readonly turn: QuarterTurn
  readonly segments: readonly TextSegment[]
  /** Segments that were read while the turn was settled. */
  readonly read: SegmentsRead
  readonly qr: readonly QrFound[]
}

export interface LayFlatWish {
  /** The outline of one of several documents on the page. */
  readonly known?: FoundDocument
  /** Where the page's file may have more pixels. */
  readonly closer?: CloserLook | undefined
  readonly light?: TextLight
}

export async function layFlat(
  page: RgbaRaster,
  recogniser: Recogniser,
  { known, closer, light }: LayFlatWish = {},
): Promise<LaidDocument> {
  const seen = await givingWay(preparingPage(page, DOCUMENT_MAX_SIDE, known, light, beginLook))
  return settled(closer ? await lookedAtCloser(page, seen, closer, light) : seen, recogniser)
}

/** Longest side, in pixels, that a document of fine print is laid flat with, where its file has as many. */
const FINE: CloserWish = { below: 1900, wanted: DOCUMENT_MAX_SIDE }

/** A document of fine print from all the pixels that its file has; null where it has no more. */
export async function layFlatFiner(
  page: RgbaRaster,
  laid: LaidDocument,
  recogniser: Recogniser,
  { closer, light }: LayFlatWish,
): Promise<LaidDocument | null> {
  const finer = closer ? await lookedAtCloser(page, laid, closer, light, FINE) : laid
  return finer === laid ? null : settled(finer, recogniser)
}

async function settled(prepared: PreparedPage, recogniser: Recogniser): Promise<LaidDocument> {
  const first = prepared.turnScores.lines === 'sideways' ? 90 : 0
  // Codes are found whichever way up they stand, and meanwhile the recognisers have the first lines.
  const [{ turn, segments, read }, codes] = await Promise.all([
    settle(prepared.bare, first, recogniser),
    findQr(prepared.gray).catch(() => []),
  ])
  const laid = turnPrepared(prepared, turn)
  const qr = codes.map((code) => turnCode(code, prepared, turn))
  return { ...laid, turn, segments: segments ?? linesOf(laid.bare), read, qr }
}

function turnCode(
  { text, corners: [a, b, c, d] }: QrFound,
  { width, height }: PreparedPage,
  turn: QuarterTurn,
): QrFound {
  const turned = (point: Point): Point => turnPoint(point, width, height, turn)
  return { text, corners: [turned(a), turned(b), turned(c), turned(d)] }
}

interface Settled {
  readonly turn: QuarterTurn
  readonly score: number
  readonly letters: number
  /** Null when the lines were found on a picture turned otherwise. */
  readonly segments: readonly TextSegment[] | null
  readonly read: SegmentsRead
}

/**
 * Of the two turns with level lines the one that reads; when neither does, the other two are looked at as well, and of
 * all the one with most text that reads is taken: short scraps read surely whichever way up they stand.
 */
async function settle(gray: GrayRaster, first: QuarterTurn, recogniser: Recogniser): Promise<Settled> {
  let best: Settled = { turn: first, score: 0, letters: 0, segments: null, read: new Map() }
  for (const turn of [first, first === 0 ? 90 : 0] as const) {
    const turned = turnGray(gray, turn)
    const segments = linesOf(turned)
    const { upright, turned: over, letters, read } = await halfTurnScores(turned, segments, recogniser)
    // A tie keeps the picture as it lies.
    const own: Settled =
      over > upright
        ? { turn: halfTurnOf(turn), score: over, letters, segments: null, read: new Map() }
        : { turn, score: upright, letters, segments, read }
    if (readsBetter(own, best)) best = own
    if (readsSurely(best)) break
  }
  return best
}
