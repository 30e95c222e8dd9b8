import type { Rect } from '../image/raster'
import { alignTexts } from './align-texts'
import { aroundAll, type PlacedText } from './line-text'

/** Letters, digits and brackets: marks are read or not as it happens. */
const isLetter = (char: string): boolean => /^[\p{L}\p{N}()（）]$/u.test(char)

/**
 * The lines of a value without what was read behind it and is none of it: a flourish of the paper, the next field. What
 * a typed value is held against must be the value's own ink. `rows`: what the page's reading has on each line; `rects`: of
 * the same lines. The lines themselves where nothing stands behind the value.
 */
export function rowsOfValue(
  value: string,
  rows: readonly PlacedText['characters'][],
  rects: readonly Rect[],
): readonly Rect[] {
  const letters = rows.flatMap((characters, row) =>
    characters.filter(({ char }) => isLetter(char)).map((one) => ({ ...one, row })),
  )
  const own = [...value].filter(isLetter)
  const count = lettersOf(
    own,
    letters.map(({ char }) => char),
  )
  const last = letters[count - 1]
  if (!last || count === letters.length) return rects
  return rects.slice(0, last.row + 1).map((rect, row) => {
    if (row < last.row) return rect
    const kept = aroundAll(letters.slice(0, count).flatMap((one) => (one.row === row ? [one.rect] : [])))!
    return { ...rect, width: Math.max(1, Math.min(rect.width, kept.x + kept.width - rect.x)) }
  })
}

/** How many of the letters that were read are the value's own: as many as leave it the fewest differences, at most all. */
function lettersOf(own: readonly string[], read: readonly string[]): number {
  if (own.length < LEAST) return read.length
  let best = { count: read.length, distance: alignTexts(own, read).distance }
  for (let count = read.length - 1; count >= own.length - 1 && count > 0; count--) {
    const { distance } = alignTexts(own, read.slice(0, count))
    if (distance < best.distance) best = { count, distance }
  }
  return best.distance * 4 <= own.length ? best.count : read.length
}

/** Of a shorter value too little is known to tell its end. */
const LEAST = 4
