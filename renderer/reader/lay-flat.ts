import type { FoundDocument } from '../../electron/core/image/find-document'
import type { TextSegment } from '../../electron/core/image/find-lines'
import { DOCUMENT_MAX_SIDE } from '../../electron/core/image/limits'
import type { GrayRaster, RgbaRaster } from '../../electron/core/image/raster'
import { preparingPage, turnPrepared, type PreparedPage } from '../../electron/core/image/prepare-page'
import { turnGray, type QuarterTurn } from '../../electron/core/image/turn'
import { linesOf, type SegmentsRead } from '../../electron/core/reading/read-lines'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { halfTurnOf, halfTurnScores } from '../../electron/core/reading/settle-turn'
import { givingWay } from './giving-way'

/** The document of a page laid flat, level and upright. */
export interface LaidDocument extends PreparedPage {
  /** Degrees clockwise by which the page was turned. */
  readonly turn: QuarterTurn
  readonly segments: readonly TextSegment[]
  /** Segments that were read while the turn was settled. */
  readonly read: SegmentsRead
}

/** Above this the lines read as Chinese text does. */
const READS = 0.6

export async function layFlat(
  page: RgbaRaster,
  recogniser: Recogniser,
  known?: FoundDocument,
): Promise<LaidDocument> {
  const prepared = await givingWay(preparingPage(page, DOCUMENT_MAX_SIDE, known))
  const { turn, segments, read } = await settle(
    prepared.bare,
    prepared.turnScores.lines === 'sideways' ? 90 : 0,
    recogniser,
  )
  const laid = turnPrepared(prepared, turn)
  return { ...laid, turn, segments: segments ?? linesOf(laid.bare), read }
}

interface Settled {
  readonly turn: QuarterTurn
  readonly score: number
  /** Null when the lines were found on a picture turned otherwise. */
  readonly segments: readonly TextSegment[] | null
  readonly read: SegmentsRead
}

/** Of the two turns with level lines the one that reads; when neither does, the other two are looked at as well. */
async function settle(gray: GrayRaster, first: QuarterTurn, recogniser: Recogniser): Promise<Settled> {
  let best: Settled = { turn: first, score: -1, segments: null, read: new Map() }
  for (const turn of [first, first === 0 ? 90 : 0] as const) {
    const turned = turnGray(gray, turn)
    const segments = linesOf(turned)
    const { upright, turned: over, read } = await halfTurnScores(turned, segments, recogniser)
    // A tie keeps the picture as it lies.
    if (upright > best.score) best = { turn, score: upright, segments, read }
    if (over > best.score) best = { turn: halfTurnOf(turn), score: over, segments: null, read: new Map() }
    if (best.score > READS) break
  }
  return best
}
