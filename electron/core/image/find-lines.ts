import { type InkComponents, inkComponents, join, rootOf } from './ink-components'
import { charactersOf, widen, type Extent } from './line-extents'
import { printIn, withoutStrays } from './line-strays'
import { mergeStacked } from './merge-stacked'
import type { GrayRaster, Rect } from './raster'
import { ruledInk } from './ruled-lines'
import { splitRows } from './split-rows'
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
    const heights = printIn(pieces)
      .map((p) => p.height)
      .sort((a, b) => a - b)
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
