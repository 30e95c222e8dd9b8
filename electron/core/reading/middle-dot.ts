import { clipRect, cropGray } from '../image/crop'
import type { GrayRaster, Rect } from '../image/raster'

/** A name's middle dot, which recognisers lose: looked for between the characters. Lengths in heights of the line. */

/** Levels below which a pixel is ink. */
const INK = 140
/** A dot is at most so wide and high, and at least so. */
const LARGEST = 0.3
const LEAST = 0.05
/** Its middle lies about half way up the line. */
const MIDDLE = 0.2
/** Blank columns on both sides of it. */
const APART = 0.05

interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Before which of `count` equally wide characters a dot stands on a line; null when there is none, or more than one
 * blob looks like it.
 */
export function middleDotBefore(gray: GrayRaster, line: Rect, count: number): number | null {
  const clip = clipRect(line, gray.width, gray.height)
  if (!clip || count < 2) return null
  const { width, height, data } = cropGray(gray, clip)
  const runs = runsOf(data, width, height)
  const dots = runs.filter((run, at) => {
    const [before, after] = [runs[at - 1], runs[at + 1]]
    const wide = run.to - run.from
    if (!before || !after || wide > height * LARGEST || wide < height * LEAST) return false
    if (run.from - before.to < height * APART || after.from - run.to < height * APART) return false
    const { top, bottom } = extent(data, width, height, run)
    const high = bottom - top
    return (
      high <= height * LARGEST &&
      high >= height * LEAST &&
      Math.abs((top + bottom) / 2 - height / 2) < height * MIDDLE
    )
  })
  const [dot] = dots
  if (!dot || dots.length > 1) return null
  const [left, right] = [runs[0]!.from, runs.at(-1)!.to]
  const own = dot.to - dot.from
  const before = (((dot.from + dot.to) / 2 - left) / Math.max(1, right - left - own * 2)) * count
  const place = Math.round(before)
  return place > 0 && place < count && Math.abs(before - place) < 0.35 ? place : null
}

/** Columns with ink, from left to right. */
function runsOf(data: Uint8Array, width: number, height: number): Run[] {
  const runs: Run[] = []
  let from = -1
  for (let x = 0; x <= width; x++) {
    let inked = false
    if (x < width) for (let y = 0; y < height && !inked; y++) inked = data[y * width + x]! < INK
    if (inked && from < 0) from = x
    if (!inked && from >= 0) {
      runs.push({ from, to: x })
      from = -1
    }
  }
  return runs
}

function extent(
  data: Uint8Array,
  width: number,
  height: number,
  { from, to }: Run,
): { top: number; bottom: number } {
  let [top, bottom] = [height, 0]
  for (let y = 0; y < height; y++)
    for (let x = from; x < to; x++)
      if (data[y * width + x]! < INK) {
        top = Math.min(top, y)
        bottom = y + 1
      }
  return { top, bottom }
}
