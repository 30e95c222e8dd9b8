import type { InParts } from '../in-parts'
import { measuringQuality, type MeasuredPage, type PageQuality } from './page-quality'
import type { Rect } from './raster'
import { redBlobs } from './seal-ink'

/** What is seen of a page rather than read. */
export interface PageLook {
  /** Cheap evidence for what is up, in the document's pixels: seals stand low, emblems high. */
  readonly redAreas: readonly Rect[]
  readonly quality: PageQuality
}

/** Looks at a page in parts. */
export function* lookingAt(page: MeasuredPage): InParts<PageLook> {
  const by = page.raw.width / page.small.width
  const redAreas = redBlobs(page.small).map(({ rect: { x, y, width, height } }) => ({
    x: x * by,
    y: y * by,
    width: width * by,
    height: height * by,
  }))
  yield
  const quality = yield* measuringQuality(page)
  return { redAreas, quality }
}
