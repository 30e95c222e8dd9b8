import type { InParts } from '../in-parts'
import { measuringQuality, type MeasuredPage, type PageQuality } from './page-quality'
import type { Rect } from './raster'
import { redBlobs } from './seal-ink'

/** What is seen of a page rather than read. */
export interface PageLook {
  /** Where red ink stands in lines as a seal's does, in the document's pixels. */
  readonly redAreas: readonly Rect[]
  readonly quality: PageQuality
}

/** Red ink's share of a seal's rect is 4 to 13 % on invented sheets; a finger that holds the page fills more than half of its own. */
const MOST_FILLED = 0.35

/** Looks at a page in parts. */
export function* lookingAt(page: MeasuredPage): InParts<PageLook> {
  const by = page.raw.width / page.small.width
  const lines = redBlobs(page.small).filter(({ filled }) => filled <= MOST_FILLED)
  const redAreas = lines.map(({ rect: { x, y, width, height } }) => ({
    x: x * by,
    y: y * by,
    width: width * by,
    height: height * by,
  }))
  yield
  const quality = yield* measuringQuality(page)
  return { redAreas, quality }
}
