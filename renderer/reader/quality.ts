import { median } from '../../electron/core/median'
import { DOCUMENT_KINDS } from '../../electron/core/documents'
import type { Rect } from '../../electron/core/image/raster'
import { qualityOfDocument } from '../../electron/core/reading/quality-details'
import type { Box, Quality } from '../../electron/core/reading/reading'
import type { DecodedPage } from './decode'
import type { LaidDocument } from './lay-flat'
import type { DocumentRead } from './read-page'

/** `boxOf`: from the laid document's pixels to the upright page's. */
export function qualityOf(page: DecodedPage, read: DocumentRead, boxOf: (rect: Rect) => Box): Quality {
  const { laid, kind, quality } = read
  const height = valueHeight(read) ?? read.textHeight
  const textPx = height === null ? null : Math.max(1, Math.round(onPage(laid, height) / page.scale))
  return qualityOfDocument({
    kind,
    width: laid.width,
    height: laid.height,
    signs: quality.signs,
    places: { ...usualPlaces(read), ...read.places },
    rotation: laid.turn,
    textPx,
    boxOf,
  })
}

/** Where fields stand on documents of one layout, for those that something covers so that nothing was found. */
function usualPlaces({ kind, laid: { width, height } }: DocumentRead): Record<string, Rect> {
  const labels = DOCUMENT_KINDS.find((one) => one.kind === kind)?.labels ?? []
  return Object.fromEntries(
    labels.flatMap(({ field, place }) => {
      if (field === null || !place) return []
      const [left, top, right, bottom] = place
      const rect = {
        x: left * width,
        y: top * height,
        width: (right - left) * width,
        height: (bottom - top) * height,
      }
      return [[field, rect]]
    }),
  )
}

/** Share of a value's row that its print fills, measured: rows are around the highest of their parts. */
const PRINT_IN_ROW = 0.8

/** Median height of the lines with values; ornaments taken for lines do not count. Null when none was found. */
function valueHeight({ rows }: DocumentRead): number | null {
  const heights = Object.values(rows)
    .flat()
    .map(({ height }) => height)
  const middle = median(heights)
  return middle === undefined ? null : middle * PRINT_IN_ROW
}

/** The flattened document may be larger or smaller than it lies on the page. */
function onPage({ projection, width, height }: LaidDocument, textHeight: number): number {
  const top = projection.toPage({ x: width / 2, y: height / 2 - 50 })
  const end = projection.toPage({ x: width / 2, y: height / 2 + 50 })
  return (textHeight * Math.hypot(end.x - top.x, end.y - top.y)) / 100
}
