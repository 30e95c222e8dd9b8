import { newRgba } from '../../electron/core/image/new-raster'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { resizeRgba } from '../../electron/core/image/resize'

/** White between two sheets, as a share of their width. */
const GAP = 0.02

/** Sheets below one another on white, all as wide as the widest that none is blown up to: the narrowest. One stays itself. */
export function stackSheets(sheets: readonly RgbaRaster[]): RgbaRaster {
  const [first, ...more] = sheets
  if (!first) throw new RangeError('no sheets')
  if (more.length === 0) return first
  const width = Math.min(...sheets.map((sheet) => sheet.width))
  const rows = sheets.map((sheet) =>
    sheet.width === width
      ? sheet
      : resizeRgba(sheet, width, Math.max(1, Math.round((sheet.height * width) / sheet.width))),
  )
  const gap = Math.round(width * GAP)
  const height = rows.reduce((sum, row) => sum + row.height, gap * (rows.length - 1))
  const whole = newRgba(width, height)
  whole.data.fill(255)
  let y = 0
  for (const row of rows) {
    whole.data.set(row.data, y * width * 4)
    y += row.height + gap
  }
  return whole
}
