import { newGray } from './new-raster'
import type { GrayRaster, Rect } from './raster'

export interface Wording {
  /** How much clearer the pale ink stands in slanting rows than at most other slants; 1 and less is none. */
  readonly clearness: number
  /** Share of the free paper under pale ink. */
  readonly share: number
  /** Degrees by which the rows fall to the right; meaningless without clearness. */
  readonly slant: number
  /** Around most of the pale ink, in pixels of the raster given; null without any. */
  readonly place: Rect | null
}

/** Longest side at which wording is sought: its strokes are some pixels wide there. */
export const WORDING_SIDE = 800
/** Pale ink: clearly below paper (240 after its light was made even), clearly above print. */
const PALEST = 226
const DARKEST = 165
/** Pixels kept free around print: its soft edges are as pale as a watermark. */
const AROUND_PRINT = 3
/** Print stands level; a person's wording across a picture does not. */
const LEAST_SLANT = 13
const STEP = 3
/** Rows that are much fainter than the clearest of all slants are its echoes. */
const LEAST_PART = 0.2
/** Steps to the slants that a row is compared with. */
const BESIDE = 3
const BIN = 6
/** Less ink is grain; more of the free paper is a ground of security lines. */
const LEAST_SHARE = 0.004
const MOST_SHARE = 0.26
/** So many points of ink are projected. */
const MOST_POINTS = 12_000

/**
 * Looks for wording across the page in pale ink: what lies between paper and print and gathers in slanting rows.
 * `even`: the page with even light, paper 240 (see flattenLight), at most WORDING_SIDE long.
 */
export function findWording(even: GrayRaster): Wording {
  const { width, height } = even
  const free = freeOfPrint(even)
  const ink: number[] = []
  let paper = 0
  const at: number[] = []
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      if (free.data[i] === 0) continue
      paper++
      if (((x + y * 7) & 15) === 0) at.push(x, y)
      const v = meanAround(even, i)
      if (v < PALEST && v > DARKEST) ink.push(x, y)
    }
  const share = paper > 0 ? ink.length / 2 / paper : 0
  if (ink.length < 800 || share < LEAST_SHARE || share > MOST_SHARE)
    return { clearness: 0, share, slant: 0, place: null }
  const some = everyNth(ink, Math.ceil(ink.length / 2 / MOST_POINTS))
  const slants: number[] = []
  const rows: number[] = []
  for (let slant = -90; slant < 90; slant += STEP) {
    slants.push(slant)
    rows.push(rowContrast(some, at, slant, width, height))
  }
  const clearest = Math.max(...rows)
  let best = -1
  let clearness = 0
  for (let k = 0; k < rows.length; k++) {
    const off = Math.abs(slants[k]!) % 90
    if (Math.min(off, 90 - off) < LEAST_SLANT || rows[k]! < clearest * LEAST_PART) continue
    // Rows are clear at their own slant and no longer a little beside it; frames and print fade slowly.
    const beside = Math.max(rowsAt(rows, k - BESIDE), rowsAt(rows, k + BESIDE))
    if (beside === 0 || rows[k]! / beside <= clearness) continue
    clearness = rows[k]! / beside
    best = k
  }
  return {
    clearness,
    share,
    slant: slants[best] ?? 0,
    place: aroundMost(some),
  }
}

/** Slants are half a turn's worth: the next after the last is the first. */
const rowsAt = (rows: readonly number[], at: number): number => rows[(at + rows.length) % rows.length]!

/** 1 where neither print nor its soft edge lies. */
function freeOfPrint(gray: GrayRaster): GrayRaster {
  const { width, height, data } = gray
  const across = newGray(width, height)
  for (let y = 0; y < height; y++) {
    let since = AROUND_PRINT + 1
    for (let x = 0; x < width; x++) {
      since = data[y * width + x]! <= DARKEST ? 0 : since + 1
      if (since <= AROUND_PRINT) across.data[y * width + x] = 1
    }
    since = AROUND_PRINT + 1
    for (let x = width - 1; x >= 0; x--) {
      since = data[y * width + x]! <= DARKEST ? 0 : since + 1
      if (since <= AROUND_PRINT) across.data[y * width + x] = 1
    }
  }
  const free = newGray(width, height)
  free.data.fill(1)
  for (let x = 0; x < width; x++) {
    let since = AROUND_PRINT + 1
    for (let y = 0; y < height; y++) {
      since = across.data[y * width + x] ? 0 : since + 1
      if (since <= AROUND_PRINT) free.data[y * width + x] = 0
    }
    since = AROUND_PRINT + 1
    for (let y = height - 1; y >= 0; y--) {
      since = across.data[y * width + x] ? 0 : since + 1
      if (since <= AROUND_PRINT) free.data[y * width + x] = 0
    }
  }
  return free
}

/** Mean of a pixel and its eight neighbours: grain is no ink. */
function meanAround({ data, width }: GrayRaster, at: number): number {
  const above = at - width
  const below = at + width
  return (
    (data[above - 1]! +
      data[above]! +
      data[above + 1]! +
      data[at - 1]! +
      data[at]! +
      data[at + 1]! +
      data[below - 1]! +
      data[below]! +
      data[below + 1]!) /
    9
  )
}

/** How unevenly the ink's share changes from one slanting row to the next: variance over squared mean. */
function rowContrast(
  ink: readonly number[],
  paper: readonly number[],
  slant: number,
  width: number,
  height: number,
): number {
  const angle = (slant * Math.PI) / 180
  const sin = -Math.sin(angle)
  const cos = Math.cos(angle)
  const reach = Math.ceil(Math.hypot(width, height))
  const bins = Math.ceil((2 * reach) / BIN) + 1
  const inked = new Float64Array(bins)
  const all = new Float64Array(bins)
  for (let i = 0; i < ink.length; i += 2) inked[((ink[i]! * sin + ink[i + 1]! * cos + reach) / BIN) | 0]!++
  for (let i = 0; i < paper.length; i += 2)
    all[((paper[i]! * sin + paper[i + 1]! * cos + reach) / BIN) | 0]! += 1
  // Short rows at the corners tell nothing.
  const least = (Math.min(width, height) * BIN * 0.35) / 16
  let weight = 0
  let sum = 0
  let squares = 0
  for (let b = 0; b < bins; b++) {
    if (all[b]! < least) continue
    const part = inked[b]! / all[b]!
    weight += all[b]!
    sum += part * all[b]!
    squares += part * part * all[b]!
  }
  if (weight === 0 || sum === 0) return 0
  const mean = sum / weight
  return (squares / weight - mean * mean) / (mean * mean)
}

/** Every `step`th of the points. */
function everyNth(points: readonly number[], step: number): readonly number[] {
  if (step <= 1) return points
  const kept: number[] = []
  for (let i = 0; i < points.length; i += step * 2) kept.push(points[i]!, points[i + 1]!)
  return kept
}

/** Around all but the outermost twentieth of the points on each side. */
function aroundMost(points: readonly number[]): Rect {
  const xs = Float64Array.from({ length: points.length / 2 }, (_, i) => points[i * 2]!).sort()
  const ys = Float64Array.from({ length: points.length / 2 }, (_, i) => points[i * 2 + 1]!).sort()
  const cut = Math.floor(xs.length / 20)
  const last = xs.length - 1 - cut
  return { x: xs[cut]!, y: ys[cut]!, width: xs[last]! - xs[cut]!, height: ys[last]! - ys[cut]! }
}
