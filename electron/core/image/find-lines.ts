import { type InkComponents, inkComponents, join, rootOf } from './ink-components'
import type { GrayRaster, Rect } from './raster'
import { ruledInk } from './ruled-lines'
import { adaptiveInk } from './threshold'

export interface TextSegment {
  readonly rect: Rect
  /** Height of its characters in pixels (most of them; a slant or a stray dot makes the rect higher). */
  readonly textHeight: number
  /** Character-like pieces from left to right, strokes above each other joined. */
  readonly pieces: readonly Rect[]
}

export interface LineOptions {
  /** Gap that splits a line, in text heights. */
  readonly gap?: number
  /** Characters outside these heights (pixels) are taken for specks, photographs or seals. */
  readonly least?: number
  readonly most?: number
  /** False when ruled lines were painted out before. */
  readonly ruled?: boolean
}

/**
 * Text segments of a light-flattened picture, from top to bottom, then left to right. One segment holds the
 * characters of one line up to a gap wider than `gap` text heights, so that columns and labels stand apart.
 */
export function findLines(gray: GrayRaster, options: LineOptions = {}): readonly TextSegment[] {
  const long = Math.max(gray.width, gray.height)
  const gap = options.gap ?? 1.1
  const least = options.least ?? Math.max(6, long / 250)
  const most = options.most ?? long / 9
  const ink = adaptiveInk(gray, Math.max(8, Math.round(long / 40)), 0.8, 30)
  if (options.ruled !== false)
    dropRuledLines(ink, Math.max(40, Math.round(long / 14)), Math.max(4, Math.round(long / 250)))
  const parts = inkComponents(ink)
  const usable = usableComponents(parts, most)
  const groups = joinAlongRows(parts, usable, gap, most)
  return assemble(parts, groups, least, most)
}

function dropRuledLines(ink: GrayRaster, length: number, thick: number): void {
  const mask = ruledInk(ink, length, thick)
  for (let i = 0; i < ink.data.length; i++) if (mask.data[i] === 1) ink.data[i] = 0
}

/** What is left of a frame: of the height of the highest title, its own at least; and its pixels for each of its length at most. */
const TALL = 0.25
const THIN = 1.6

function usableComponents(parts: InkComponents, most: number): Uint8Array {
  const usable = new Uint8Array(parts.count)
  for (let c = 0; c < parts.count; c++) {
    const width = parts.right[c]! - parts.left[c]! + 1
    const height = parts.bottom[c]! - parts.top[c]! + 1
    const isRule = height > most * TALL && parts.area[c]! < (width + height) * THIN
    // Specks of one or two pixels are grain; what is higher than any title is a picture, frame or seal.
    usable[c] = parts.area[c]! >= 4 && height <= most && width <= most * 8 && !isRule ? 1 : 0
  }
  return usable
}

/** Union-find table over components: neighbours on a row that belong to one line of text. */
function joinAlongRows(parts: InkComponents, usable: Uint8Array, gap: number, most: number): Int32Array {
  const parent = new Int32Array(parts.count)
  for (let c = 0; c < parts.count; c++) parent[c] = c
  const { runs } = parts
  let before = -1
  for (let i = 0; i < runs.count; i++) {
    const c = runs.component[i]!
    if (usable[c] === 0) continue
    if (before >= 0 && runs.row[before] === runs.row[i]) {
      const b = runs.component[before]!
      if (b !== c && fitTogether(parts, b, c, runs.from[i]! - runs.to[before]! - 1, gap, most))
        join(parent, b, c)
    }
    before = i
  }
  return parent
}

function fitTogether(
  parts: InkComponents,
  a: number,
  b: number,
  apart: number,
  gap: number,
  most: number,
): boolean {
  const heightA = parts.bottom[a]! - parts.top[a]! + 1
  const heightB = parts.bottom[b]! - parts.top[b]! + 1
  const tall = Math.max(heightA, heightB)
  // A flat stroke (一, 二, a dash) tells the text's size by its width.
  const size = Math.max(strokeSize(parts, a, heightA, most), strokeSize(parts, b, heightB, most))
  if (apart > gap * size) return false
  const shared = Math.min(parts.bottom[a]!, parts.bottom[b]!) - Math.max(parts.top[a]!, parts.top[b]!) + 1
  const joined = Math.max(parts.bottom[a]!, parts.bottom[b]!) - Math.min(parts.top[a]!, parts.top[b]!) + 1
  // Two lines that touch by a descender share few rows of their height.
  return shared >= 0.35 * Math.min(heightA, heightB) && joined <= 1.45 * Math.max(tall, size * 0.8)
}

function strokeSize(parts: InkComponents, c: number, height: number, most: number): number {
  const width = parts.right[c]! - parts.left[c]! + 1
  return Math.min(most, Math.max(height, Math.min(width, height * 6)) * (width > height * 2 ? 0.9 : 1))
}

interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

function assemble(
  parts: InkComponents,
  parent: Int32Array,
  lowest: number,
  most: number,
): readonly TextSegment[] {
  const lines = new Map<number, { extent: Extent; members: Extent[] }>()
  for (let c = 0; c < parts.count; c++) {
    if (parts.area[c]! < 4 || parts.bottom[c]! - parts.top[c]! + 1 > most) continue
    const box: Extent = {
      left: parts.left[c]!,
      top: parts.top[c]!,
      right: parts.right[c]!,
      bottom: parts.bottom[c]!,
    }
    const root = rootOf(parent, c)
    const line = lines.get(root)
    if (!line) lines.set(root, { extent: { ...box }, members: [box] })
    else {
      widen(line.extent, box)
      line.members.push(box)
    }
  }
  const merged = mergeStacked([...lines.values()].flatMap(splitRows))
  const segments: TextSegment[] = []
  for (const whole of merged) {
    const line = withoutStrays(whole)
    const pieces = charactersOf(line.members)
    const all = pieces.map((p) => p.height)
    const least = usualOf(all) * STRAY
    const heights = all.filter((height) => height >= least).sort((a, b) => a - b)
    const textHeight = heights[Math.floor((heights.length - 1) * 0.75)] ?? 0
    const width = line.extent.right - line.extent.left + 1
    const height = line.extent.bottom - line.extent.top + 1
    const dash = pieces.length === 1 && width > height * 2.5
    if (textHeight < lowest || height > most || dash) continue
    segments.push({
      rect: { x: line.extent.left, y: line.extent.top, width, height },
      textHeight,
      pieces,
    })
  }
  return inReadingOrder(segments)
}

interface Line {
  extent: Extent
  members: Extent[]
}

/** Of a line's usual height: what is lower, and stands above or below the rest, is a stray. */
const STRAY = 0.2
/** The same, by which a dot or stroke may stand above or below the rest. */
const BESIDE = 0.15

/** The line without scraps of the pattern behind it, which lie above and below its characters and hang together with them by a row. */
function withoutStrays(line: Line): Line {
  const { extent, members } = line
  const usual = usualOf(members.map(heightOf))
  const tall = members.filter((box) => heightOf(box) >= usual * STRAY)
  const top = Math.min(...tall.map((box) => box.top)) - usual * BESIDE
  const bottom = Math.max(...tall.map((box) => box.bottom)) + usual * BESIDE
  if (extent.top >= top && extent.bottom <= bottom) return line
  const kept = members.filter((box) => box.top >= top && box.bottom <= bottom)
  const own = { ...kept[0]! }
  for (const box of kept) widen(own, box)
  return { extent: own, members: kept }
}

/** Of some heights the one that half of their sum is made of up to: scraps, however many, weigh little. */
function usualOf(heights: readonly number[]): number {
  let left = heights.reduce((sum, height) => sum + height, 0) / 2
  return heights.toSorted((a, b) => b - a).find((height) => (left -= height) <= 0) ?? 0
}

/** A line this much higher than most of its parts is several, held together by something tall: a portrait, a stamp. */
const SEVERAL = 2.4
const MEMBERS = 16

/** Lines that something tall beside them joined, each for itself again; what is tall stands alone. */
function splitRows(line: Line): Line[] {
  const { extent, members } = line
  const heights = members.map(heightOf).sort((a, b) => a - b)
  const usual = heights[Math.floor((heights.length - 1) * 0.75)] ?? 0
  if (members.length < MEMBERS || heightOf(extent) <= usual * SEVERAL) return [line]
  const tall = members.filter((box) => heightOf(box) > usual * 1.5)
  const rows: { middle: number; members: Extent[] }[] = []
  const rest: Extent[] = []
  for (const box of members.filter((one) => heightOf(one) <= usual * 1.5).sort((a, b) => a.top - b.top)) {
    const middle = (box.top + box.bottom) / 2
    const row = rows.find((one) => Math.abs(one.middle - middle) < usual * 0.5)
    if (heightOf(box) < usual * 0.6) rest.push(box)
    else if (row) row.members.push(box)
    else rows.push({ middle, members: [box] })
  }
  // Dots and flat strokes go to the row in whose height they lie.
  for (const box of rest) {
    const middle = (box.top + box.bottom) / 2
    const row = rows.find((one) => Math.abs(one.middle - middle) < usual * 0.7)
    if (row) row.members.push(box)
  }
  const parts = rows.flatMap((row) => cutAtGaps(row.members, usual))
  return [...parts, ...tall.map((box) => [box])].map((own) => {
    const whole = { ...own[0]! }
    for (const box of own) widen(whole, box)
    return { extent: whole, members: own }
  })
}

function cutAtGaps(members: readonly Extent[], height: number): Extent[][] {
  const runs: Extent[][] = []
  let right = -Infinity
  for (const box of [...members].sort((a, b) => a.left - b.left)) {
    if (box.left - right > height * 1.1) runs.push([])
    runs.at(-1)!.push(box)
    right = Math.max(right, box.right)
  }
  return runs
}

function widen(into: Extent, box: Extent): void {
  into.left = Math.min(into.left, box.left)
  into.top = Math.min(into.top, box.top)
  into.right = Math.max(into.right, box.right)
  into.bottom = Math.max(into.bottom, box.bottom)
}

/** How much higher a line may become by what is taken in; characters are as high as wide, a little more. */
const TAKES_IN = 1.22
const SQUARE = 1.12
/** Wider than this for the line's height a part is several letters that touch. */
const ONE_CHARACTER = 1.6

/** Dots and top strokes that share no row with their line: taken in where the joined box stays one line high. */
function mergeStacked(lines: Line[]): Line[] {
  lines.sort((a, b) => heightOf(b.extent) * widthOf(b.extent) - heightOf(a.extent) * widthOf(a.extent))
  const kept: (Line & { readonly high: number })[] = []
  for (const line of lines) {
    const e = line.extent
    const small = heightOf(e)
    const host = kept.find((k) => {
      const h = heightOf(k.extent)
      const inside = Math.min(k.extent.right, e.right) - Math.max(k.extent.left, e.left) + 1
      if (inside < widthOf(e) * 0.6) return false
      const isOne = isOneCharacter(k, line)
      if (small > h * 0.8 && !isOne) return false
      const joined = Math.max(k.extent.bottom, e.bottom) - Math.min(k.extent.top, e.top) + 1
      const between = Math.max(k.extent.top - e.bottom, e.top - k.extent.bottom) - 1
      return (
        between <= Math.max(2, (isOne ? joined : h) * 0.15) &&
        // Of the height that it had at first: taking in one thing after another it would grow without end.
        (isOne || joined <= Math.max(h, k.high * TAKES_IN) || completes(line.members, k))
      )
    })
    if (!host) kept.push({ ...line, high: heightOf(e) })
    else {
      widen(host.extent, e)
      host.members.push(...line.members)
    }
  }
  return kept
}

/** Wider than this for their joined height two flat parts are no slices of one character. */
const SLICES = 2.2

/** True of two parts that are together about as wide as high, as slices of one character are that stands alone (营 of a wide set label). */
function isOneCharacter(one: Line, other: Line): boolean {
  const joined = { ...one.extent }
  widen(joined, other.extent)
  const [width, height] = [widthOf(joined), heightOf(joined)]
  return (
    height <= width * SQUARE &&
    width <= height * SLICES &&
    [one, other].every(({ members }) => charactersOf(members).length === 1)
  )
}

/** Of the narrower one's width, how much two halves of a character lie over each other. */
const OVER = 0.6

/** True of parts each of which is half of a character whose other half the line holds (吴 without its 口): together they are square. */
function completes(parts: readonly Extent[], { extent, members }: Line): boolean {
  const characters = charactersOf(members)
  const most = heightOf(extent) * ONE_CHARACTER
  return parts.every((part) =>
    characters.some(({ x, y, width, height }) => {
      const shared = Math.min(part.right, x + width - 1) - Math.max(part.left, x) + 1
      if (shared < Math.min(widthOf(part), width) * OVER || width > most) return false
      const both = { left: x, top: y, right: x + width - 1, bottom: y + height - 1 }
      widen(both, part)
      return heightOf(both) <= widthOf(both) * SQUARE
    }),
  )
}

function heightOf(e: Extent): number {
  return e.bottom - e.top + 1
}

function widthOf(e: Extent): number {
  return e.right - e.left + 1
}

/** Boxes whose columns overlap by more than a third of the narrower one belong to one character. */
function charactersOf(members: readonly Extent[]): readonly Rect[] {
  const sorted = [...members].sort((a, b) => a.left - b.left)
  const pieces: Extent[] = []
  for (const box of sorted) {
    const last = pieces[pieces.length - 1]
    const shared = last ? Math.min(last.right, box.right) - box.left + 1 : 0
    if (last && shared > Math.min(widthOf(last), widthOf(box)) / 3) widen(last, box)
    else pieces.push({ ...box })
  }
  return pieces.map((p) => ({ x: p.left, y: p.top, width: widthOf(p), height: heightOf(p) }))
}

/** Rows first: segments whose middles lie within half a text height are on one row. */
function inReadingOrder(segments: readonly TextSegment[]): readonly TextSegment[] {
  const middle = (s: TextSegment): number => s.rect.y + s.rect.height / 2
  const rows: TextSegment[][] = []
  for (const segment of [...segments].sort((a, b) => middle(a) - middle(b))) {
    const row = rows[rows.length - 1]
    const first = row?.[0]
    if (row && first && middle(segment) - middle(first) < Math.min(first.textHeight, segment.textHeight) / 2)
      row.push(segment)
    else rows.push([segment])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.rect.x - b.rect.x))
}
