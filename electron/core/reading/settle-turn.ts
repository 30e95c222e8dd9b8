import type { TextSegment } from '../image/find-lines'
import type { GrayRaster, Rect } from '../image/raster'
import { turnGray, type QuarterTurn } from '../image/turn'
import { lineCrop } from './line-crop'
import type { Recogniser } from './recogniser'

/** A few lines read both ways tell which way up a page stands; four full readings would cost seconds. */

const HEIGHT = 36
const LINES = 6
/** Upright Chinese reads at 0.85 and more; upside down hardly above 0.5. */
const CLEAR_LEAD = 1.6
/** Cube of the confidence that only upright lines reach. */
const SURE = 0.72

/** How well a page's lines read this way up and upside down, per line looked at. */
export interface HalfTurnScores {
  readonly upright: number
  readonly turned: number
}

/** Lines long enough to tell, spread over the page rather than all from its top. */
export function tellingLines(segments: readonly TextSegment[]): readonly TextSegment[] {
  const long = segments.filter(
    ({ rect, textHeight }) => rect.width > textHeight * 2.5 && rect.height < textHeight * 1.6,
  )
  const weight = ({ rect, textHeight }: TextSegment): number => Math.min(12, rect.width / textHeight)
  return long.toSorted((a, b) => weight(b) - weight(a)).slice(0, LINES)
}

/**
 * Reads a few lines as they stand, and upside down unless the first ones read well at once. `gray` has its lines
 * level.
 */
export async function halfTurnScores(
  gray: GrayRaster,
  segments: readonly TextSegment[],
  recogniser: Recogniser,
): Promise<HalfTurnScores> {
  let upright = 0
  let turned = 0
  let count = 0
  for (const segment of tellingLines(segments)) {
    const crop = lineCrop(gray, startOf(segment), HEIGHT)
    const read = await recogniser.line(crop, 'han')
    upright += scoreOf(read)
    count++
    if (count <= 2 && upright > SURE * count && hanIn(read.text) >= 3) {
      if (count === 2) return { upright: upright / 2, turned: 0 }
      continue
    }
    turned += scoreOf(await recogniser.line(turnGray(crop, 180), 'han'))
    const [low, high] = [Math.min(upright, turned), Math.max(upright, turned)]
    if (count >= 2 && high > 0.5 * count && high > low * CLEAR_LEAD) break
  }
  return { upright: upright / Math.max(1, count), turned: turned / Math.max(1, count) }
}

/** A line's first characters are enough, and cost the less. */
const startOf = ({ rect, textHeight }: TextSegment): Rect => ({
  ...rect,
  width: Math.min(rect.width, textHeight * 9),
})
const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0

/** Confidence weighs by its cube: rubbish is often half sure. Text without letters says nothing. */
const scoreOf = ({ text, confidence }: { text: string; confidence: number }): number =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 ? confidence ** 3 : 0

export const halfTurnOf = (turn: QuarterTurn): QuarterTurn => ((turn + 180) % 360) as QuarterTurn
