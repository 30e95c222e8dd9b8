import type { GrayRaster, Rect } from '../image/raster'
import { lineCrop } from './line-crop'
import type { PlacedText } from './line-text'
import type { Recogniser } from './recogniser'

/**
 * Labels that the page's layout missed. Two characters set wide apart (名　　称) are often taken for two specks; the
 * value beside them was read, so what stands left of such a value is recognised once more as one line.
 */

/** Strips looked at on one document: each costs one recognition. */
const MOST = 8
const LINE_HEIGHT = 36
const INK = 140

const right = (rect: Rect): number => rect.x + rect.width
const sameRow = (one: Rect, other: Rect): boolean =>
  Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < Math.min(one.height, other.height) * 0.7

/** The lines with the labels found this way in place of the specks they were taken for. */
export async function withHiddenLabels(
  lines: readonly PlacedText[],
  hasLabel: (line: PlacedText) => boolean,
  gray: GrayRaster,
  recogniser: Recogniser,
): Promise<PlacedText[]> {
  const words = lines.filter(({ characters }) => characters.length > 1)
  const found: PlacedText[] = []
  const strips: Rect[] = []
  for (const line of words) {
    if (strips.length >= MOST) break
    if (hasLabel(line) || line.rect.height < 8) continue
    const strip = leftOf(line, words, gray)
    if (!strip) continue
    strips.push(strip)
    const { text } = await recogniser.line(lineCrop(gray, strip, LINE_HEIGHT), 'han')
    const characters = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
    const width = strip.width / Math.max(1, characters.length)
    if (characters.length >= 2)
      found.push({
        rect: strip,
        characters: characters.map((char, at) => ({
          char,
          rect: { ...strip, x: strip.x + at * width, width },
        })),
      })
  }
  const isSpeck = (line: PlacedText): boolean =>
    line.characters.length <= 2 &&
    found.some(
      ({ rect }) =>
        line.rect.x >= rect.x - 4 && right(line.rect) <= right(rect) + 4 && overlaps(line.rect, rect),
    )
  return [...lines.filter((line) => !isSpeck(line)), ...found]
}

const overlaps = (one: Rect, other: Rect): boolean =>
  one.y < other.y + other.height && other.y < one.y + one.height

/** The inked part of the row left of a line, up to the next words; null where the paper is blank. */
function leftOf(line: PlacedText, words: readonly PlacedText[], gray: GrayRaster): Rect | null {
  const { rect } = line
  const neighbours = words.filter(
    (other) => other !== line && right(other.rect) < rect.x && sameRow(other.rect, rect),
  )
  const start = Math.max(
    0,
    rect.x - rect.height * 9,
    ...neighbours.map((other) => right(other.rect) + rect.height * 0.3),
  )
  const area: Rect = { x: start, y: rect.y, width: rect.x - rect.height * 0.4 - start, height: rect.height }
  if (area.width < rect.height * 1.5) return null
  const ink = inkColumns(gray, area)
  if (ink.length < rect.height * 0.5) return null
  const first = ink[0]!
  const last = ink.at(-1)!
  return last - first < rect.height * 1.2 ? null : { ...area, x: first, width: last - first + 1 }
}

/** Columns with some ink, but not full of it: a frame's line is no character. */
function inkColumns(gray: GrayRaster, area: Rect): number[] {
  const columns: number[] = []
  const top = Math.max(0, Math.round(area.y))
  const bottom = Math.min(gray.height, Math.round(area.y + area.height))
  for (let x = Math.round(area.x); x < Math.min(gray.width, area.x + area.width); x++) {
    let dark = 0
    for (let y = top; y < bottom; y++) if (gray.data[y * gray.width + x]! < INK) dark++
    if (dark > (bottom - top) * 0.05 && dark < (bottom - top) * 0.97) columns.push(x)
  }
  return columns
}
