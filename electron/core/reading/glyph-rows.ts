import type { GrayRaster, Rect } from '../image/raster'
import { inkOf } from './glyph-ink'

/** Rows of writing nearer than this share of the tallest are parts of one line: the dot and the body of 心. */
const GAP = 0.2
/** A row lower than this share of the tallest is a rule or an edge of another line. */
const LOW = 0.55

/** The lines of a crop whose lines nobody kept, from top to bottom; none when it holds one line at most. */
export function rowsIn(crop: GrayRaster): Rect[] {
  const { width, height, data } = inkOf(crop)
  const counts = Array.from({ length: height }, (_, y) => {
    let count = 0
    for (let x = 0; x < width; x++) if (data[y * width + x]! >= 0.5) count++
    return count
  })
  const runs: { top: number; bottom: number }[] = []
  for (const [y, count] of counts.entries()) {
    if (count < Math.max(2, width * 0.004)) continue
    const last = runs.at(-1)
    if (last && last.bottom === y) last.bottom = y + 1
    else runs.push({ top: y, bottom: y + 1 })
  }
  const tallest = Math.max(0, ...runs.map(({ top, bottom }) => bottom - top))
  const joined: { top: number; bottom: number }[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const whole = last ? run.bottom - last.top : 0
    if (last && run.top - last.bottom < tallest * GAP && whole < tallest * 1.25) last.bottom = run.bottom
    else joined.push({ ...run })
  }
  const most = Math.max(0, ...joined.map(({ top, bottom }) => bottom - top))
  const lines = joined.filter(({ top, bottom }) => bottom - top >= most * LOW && top > 0 && bottom < height)
  return lines.length < 2 ? [] : lines.map(({ top, bottom }) => rowRect(data, width, top, bottom))
}

function rowRect(data: Float32Array, width: number, top: number, bottom: number): Rect {
  let [left, right] = [width, 0]
  for (let y = top; y < bottom; y++)
    for (let x = 0; x < width; x++)
      if (data[y * width + x]! >= 0.5) {
        left = Math.min(left, x)
        right = Math.max(right, x + 1)
      }
  return { x: left, y: top, width: Math.max(1, right - left), height: bottom - top }
}
