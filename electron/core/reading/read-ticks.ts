import type { GrayRaster, Rect } from '../image/raster'
import { rightOf } from '../image/rect'
import { lineCrop } from './line-crop'
import { aroundAll, UNREAD, type PlacedText } from './line-text'
import type { Recogniser } from './recogniser'

/** A box of a form to be ticked, with the words behind it. */
export interface TickRead {
  readonly text: string
  readonly ticked: boolean
  readonly rect: Rect
}

/** What the recogniser takes a box for, empty or ticked. */
const BOX = /[□☐☑☒✓√口囗日曰目回因困囚四团国固图园圆团区巨]/u
/** Levels below white at which a pixel is ink. */
const INK = 160
/** Each of the four sides is inked along this share at least. */
const SIDE = 0.62
/** Share of ink inside a box: an empty one has the faintest grain, a tick three to ten times as much. */
const EMPTY = 0.05
const TICKED = 0.09
/** A box stands apart from the word before it, in its heights. */
const APART = 0.22
/** Less than this, in pixels, a tick cannot be told from its box. */
const SMALL = 9
/** Of a line, in pixels, at which words are read. */
const HEIGHT = 36

/**
 * The boxes on the lines of a form; one that is neither clearly empty nor clearly ticked is left out. Words that were
 * not read with the page are read now.
 */
export async function readTicks(
  lines: readonly PlacedText[],
  gray: GrayRaster,
  recogniser: Recogniser,
): Promise<TickRead[]> {
  const ticks = await Promise.all(
    lines.flatMap((line) => {
      const boxes = boxesOn(line, gray)
      return boxes.map(async ({ at, rect, inked }, index): Promise<TickRead[]> => {
        if (inked > EMPTY && inked < TICKED) return []
        const words = line.characters.slice(at + 1, boxes[index + 1]?.at)
        const text = await wordsOf(words, gray, recogniser)
        return text === '' ? [] : [{ text, ticked: inked >= TICKED, rect }]
      })
    }),
  )
  return ticks.flat()
}

function boxesOn(line: PlacedText, gray: GrayRaster): { at: number; rect: Rect; inked: number }[] {
  return line.characters.flatMap(({ char, rect }, at) => {
    const before = line.characters[at - 1]
    const apart = before ? rect.x - rightOf(before.rect) : Infinity
    const mayBe = BOX.test(char) || char === UNREAD
    const box = mayBe && apart > rect.height * APART ? frameIn(gray, rect) : null
    return box ? [{ at, ...box }] : []
  })
}

async function wordsOf(
  characters: PlacedText['characters'],
  gray: GrayRaster,
  recogniser: Recogniser,
): Promise<string> {
  const rect = aroundAll(characters.map((one) => one.rect))
  if (!rect) return ''
  const text = characters.some(({ char }) => char === UNREAD)
    ? (await recogniser.line(lineCrop(gray, rect, HEIGHT), 'han')).text
    : characters.map(({ char }) => char).join('')
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}）)]+$/gu, '')
}

/** The frame of a box within a character's place, and the share of ink inside it; null when there is no frame. */
function frameIn(gray: GrayRaster, place: Rect): { rect: Rect; inked: number } | null {
  const around = {
    x: Math.round(place.x - place.height * 0.12),
    y: Math.round(place.y - place.height * 0.12),
    width: Math.round(Math.max(place.width, place.height) * 1.1 + place.height * 0.24),
    height: Math.round(place.height * 1.24),
  }
  const rect = inkBox(gray, around)
  if (!rect || Math.min(rect.width, rect.height) < SMALL) return null
  if (Math.abs(Math.log(rect.width / rect.height)) > 0.35) return null
  const depth = Math.max(2, Math.round(rect.height * 0.16))
  const sides = [
    alongShare(rect.width, (x, d) => isInk(gray, rect.x + x, rect.y + d), depth),
    alongShare(rect.width, (x, d) => isInk(gray, rect.x + x, rect.y + rect.height - 1 - d), depth),
    alongShare(rect.height, (y, d) => isInk(gray, rect.x + d, rect.y + y), depth),
    alongShare(rect.height, (y, d) => isInk(gray, rect.x + rect.width - 1 - d, rect.y + y), depth),
  ]
  if (Math.min(...sides) < SIDE) return null
  return { rect, inked: insideShare(gray, rect) }
}

const isInk = (gray: GrayRaster, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < gray.width && y < gray.height && gray.data[y * gray.width + x]! < INK

/** The smallest rect around the ink whose columns hang together from the left. */
function inkBox(gray: GrayRaster, area: Rect): Rect | null {
  const columns = Array.from({ length: area.width }, (_, x) =>
    Array.from({ length: area.height }, (__, y) => isInk(gray, area.x + x, area.y + y)),
  )
  const hasInk = (x: number): boolean => columns[x]!.some(Boolean)
  let from = 0
  while (from < area.width && !hasInk(from)) from++
  let to = from
  while (to < area.width && hasInk(to)) to++
  const rows = Array.from({ length: area.height }, (_, y) => y).filter((y) =>
    columns.slice(from, to).some((column) => column[y]),
  )
  if (to - from < 2 || rows.length < 2) return null
  const top = rows[0]!
  return { x: area.x + from, y: area.y + top, width: to - from, height: rows.at(-1)! - top + 1 }
}

/** Share of a side's length at which some ink lies within `depth` of it. */
function alongShare(length: number, at: (along: number, deep: number) => boolean, depth: number): number {
  let on = 0
  for (let i = 0; i < length; i++) if (Array.from({ length: depth }, (_, d) => at(i, d)).some(Boolean)) on++
  return on / length
}

function insideShare(gray: GrayRaster, rect: Rect): number {
  const rim = 0.24
  let dark = 0
  let all = 0
  for (let y = Math.round(rect.height * rim); y < rect.height * (1 - rim); y++)
    for (let x = Math.round(rect.width * rim); x < rect.width * (1 - rim); x++) {
      all++
      if (isInk(gray, rect.x + x, rect.y + y)) dark++
    }
  return all > 0 ? dark / all : 0
}
