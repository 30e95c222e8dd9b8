import type { Point, RgbaRaster } from '../../electron/core/image/raster'
import type { Quad } from '../../electron/core/image/homography'

export interface FlatPage {
  readonly document: RgbaRaster
  /** Outline in the work page's pixels; null when the whole page is the document. */
  readonly quad: Quad | null
  /** A point of the flattened document in the work page's pixels. */
  readonly toPage: (point: Point) => Point
}

/** The document cut out of the page and laid flat. */
export function flattenPage(page: RgbaRaster): FlatPage {
  return { document: page, quad: null, toPage: (point) => point }
}
