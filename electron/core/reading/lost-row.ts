import type { GrayRaster, Rect } from '../image/raster'
import { lineCrop } from './line-crop'
import { PITCH } from './locate-value'
import type { Recogniser } from './recogniser'

/**
 * The last line of an address may be one character (号, 室, -8): too little ink for a line of its own, and lost as a speck.
 * It is looked for where it would stand.
 */

/** Darker is ink. */
const INK = 150
/** In heights of the row above: where the lost one may begin and end, how wide and high it is, how it stands under it. */
const REACH = { below: 1.75, width: 3.2, left: 0.4 }
const HEIGHT = { least: 0.55, most: 1.3 }
/** What an address ends with on such a line. */
const TAIL = /^(?:[-—]\d{1,4}|\d{0,4}[号室户元层楼组座幢]|\p{Script=Han}{1,2})$/u
/** Both heights at which it is read have to say the same. */
const HEIGHTS = [46, 36] as const

/** The ink of a short row that stands below `rows`, at their left; null where there is none, or more than that. */
export function inkBelow(gray: GrayRaster, rows: readonly Rect[]): Rect | null {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const { height } = last
  const bottom = last.y + height
  const left = Math.max(0, Math.round(first.x - height * REACH.left))
  const right = Math.min(gray.width, Math.round(first.x + height * REACH.width))
  const top = Math.round(bottom + height * 0.06)
  const end = Math.min(gray.height, Math.round(bottom + height * REACH.below))
  const isInk = (x: number, y: number): boolean => gray.data[y * gray.width + x]! < INK
  const inRow = (y: number): boolean => {
    for (let x = left; x < right; x++) if (isInk(x, y)) return true
    return false
  }
  let from = top
  while (from < end && !inRow(from)) from++
  let to = from
  while (to < end && inRow(to)) to++
  // Touching the row above or going on below it is part of something else.
  if (from === top || to >= end) return null
  const high = to - from
  const isRow = high >= height * HEIGHT.least && high <= height * HEIGHT.most
  if (!isRow || (from + to) / 2 - (last.y + height / 2) > height * PITCH) return null
  const columns: number[] = []
  for (let x = left; x < right; x++) {
    let y = from
    while (y < to && !isInk(x, y)) y++
    if (y < to) columns.push(x)
  }
  const [start, stop] = [columns[0]!, columns.at(-1)!]
  if (start === left || stop === right - 1) return null
  return { x: start, y: from, width: stop - start + 1, height: high }
}

/** The row below an address's lines that reads as the end of one; null where there is none. */
export async function lostRow(
  gray: GrayRaster,
  rows: readonly Rect[],
  recogniser: Recogniser,
): Promise<Rect | null> {
  const rect = inkBelow(gray, rows)
  if (!rect) return null
  const read = await Promise.all(
    HEIGHTS.map((height) => recogniser.line(lineCrop(gray, rect, height), 'han')),
  )
  const texts = read.map(({ text }) => text.replace(/\s/g, ''))
  return texts.every((text) => text === texts[0]) && TAIL.test(texts[0]!) ? rect : null
}
