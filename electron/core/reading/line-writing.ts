import { levelLine } from '../image/level-line'
import type { GrayRaster, Rect } from '../image/raster'
import { grownPlace, inkBox, inkOf, wipeFrame, type Ink, type InkBox } from './glyph-ink'
import { levelInk } from './level-ink'

/** Share of a line's height by which its place is wider than found. */
const WIDER = 0.1

/** A line's place in its crop; the whole crop where nobody knows. */
export function placeIn(crop: GrayRaster, row: Rect | undefined): InkBox {
  if (!row) return { left: 0, top: 0, right: crop.width, bottom: crop.height }
  const more = row.height * WIDER
  return {
    left: row.x - more,
    top: row.y - more,
    right: row.x + row.width + more,
    bottom: row.y + row.height + more,
  }
}

/** The ink of one line laid level, and the box of its writing; null without writing. */
export function writingIn(
  crop: GrayRaster,
  place: InkBox,
): { readonly ink: Ink; readonly box: InkBox } | null {
  const ink = levelInk(inkOf(levelLine(crop)), place)
  // Before the place grows: it would grow into a rule.
  wipeFrame(ink, place)
  const box = inkBox(ink, grownPlace(ink, place))
  return box && { ink, box }
}
