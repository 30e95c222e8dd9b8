import { findLines } from '../../electron/core/image/find-lines'
import type { GrayRaster, RgbaRaster } from '../../electron/core/image/raster'
import { preparePage, turnPrepared, type PreparedPage } from '../../electron/core/image/prepare-page'
import { turnGray, type QuarterTurn } from '../../electron/core/image/turn'
import { withoutOrnaments } from '../../electron/core/reading/page-ornaments'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { halfTurnOf, halfTurnScores } from '../../electron/core/reading/settle-turn'

/** The document of a page laid flat, level and upright. */
export interface LaidDocument extends PreparedPage {
  /** Degrees clockwise by which the page was turned. */
  readonly turn: QuarterTurn
}

/** Above this the lines read as Chinese text does. */
const READS = 0.4

export async function layFlat(page: RgbaRaster, recogniser: Recogniser): Promise<LaidDocument> {
  const prepared = preparePage(page)
  const turn = await settle(prepared.gray, prepared.turnScores.lines === 'sideways' ? 90 : 0, recogniser)
  return { ...turnPrepared(prepared, turn), turn }
}

/** Of the two turns with level lines the one that reads; when neither does, the other two are looked at as well. */
async function settle(gray: GrayRaster, first: QuarterTurn, recogniser: Recogniser): Promise<QuarterTurn> {
  let best: { turn: QuarterTurn; score: number } = { turn: first, score: -1 }
  for (const turn of [first, first === 0 ? 90 : 0] as const) {
    const turned = turnGray(gray, turn)
    const { upright, turned: over } = await halfTurnScores(
      turned,
      withoutOrnaments(findLines(turned), turned.width),
      recogniser,
    )
    // A tie keeps the picture as it lies.
    if (upright > best.score) best = { turn, score: upright }
    if (over > best.score) best = { turn: halfTurnOf(turn), score: over }
    if (best.score > READS) break
  }
  return best.turn
}
