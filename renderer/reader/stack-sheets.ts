import { newRgba } from '../../electron/core/image/new-raster'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { resizeRgba } from '../../electron/core/image/resize'

/** White between two sheets, as a share of their width. */
const GAP = 0.02

/** No sheet is blown up by more than that: what it lacks in width stays white. */
const MOST_GROWTH = 1.6

/** Sheets below one another on white, in the middle, each as wide as the widest where that is not too far. One stays itself. */
export function stackSheets(sheets: readonly RgbaRaster[]): RgbaRaster {
  const [first, ...more] = sheets
  if (!first) throw new RangeError('no sheets')
  if (more.length === 0) return first
  const width = Math.max(...sheets.map((sheet) => sheet.width))
  const rows = sheets.map((sheet) => {
    const growth = Math.min(MOST_GROWTH, width / sheet.width)
    return growth === 1
      ? sheet
      : resizeRgba(sheet, Math.round(sheet.width * growth), Math.max(1, Math.round(sheet.height * growth)))
  })
  const gap = Math.round(width * GAP)
  const height = rows.reduce((sum, row) => sum + row.height, gap * (rows.length - 1))
  const whole = newRgba(width, height)
  whole.data.fill(255)
  let top = 0
  for (const row of rows) {
    const left = (width - row.width) >> 1
    for (let y = 0; y < row.height; y++)
      whole.data.set(
        row.data.subarray(y * row.width * 4, (y + 1) * row.width * 4),
        ((top + y) * width + left) * 4,
      )
    top += row.height + gap
  }
  return whole
}
