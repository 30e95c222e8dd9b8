import type { GrayRaster } from './raster'

/** How far print is smeared, as the covariance of a spread point, in square pixels: `xy` is not 0 where it runs aslant. */
export interface Spread {
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

/** Of so many rows one is looked through at a time, those far apart first. */
const ROUNDS = [0, 4, 2, 6, 1, 5, 3, 7]
/** So many edges tell enough. */
const ENOUGH = 3000
/** Pixels on both sides of an edge within which it has climbed. */
const REACH = 10
/** Steps from pixel to pixel flatter than this are grain. */
const LEAST_STEP = 5
/** Edges of less height tell nothing, and none of less than this share of the page's highest. */
const LEAST_HEIGHT = 30
const HIGH = 0.35
const HIGHEST = 0.95
/** Edges are told apart by where they face, in so many directions of a half turn. */
const DIRECTIONS = 12
/** Fewer edges tell nothing, of a page and of one direction. */
const LEAST_EDGES = 300
const LEAST_FACING = 24
/** Of the edges that face one way the sharpest two fifths count: of two strokes that run together one edge is wide. */
const SHARPEST = 0.4
/** Height of an edge over its steepest step, for a spread of one pixel: between a wide stroke's 2.5 and a hair's 1.65. */
const STEEPNESS = 2.2

/** How edges of print climb. */
export interface EdgesSeen {
  readonly spread: Spread
  /** Of the highest ones, in gray levels. */
  readonly height: number
}

/** How far the print of a page is smeared, from how its edges climb, whichever way they face; null where it has too few. */
export function edgesSeen(gray: GrayRaster): EdgesSeen | null {
  const edges = edgesOf(gray)
  const heights = edges.map(({ height }) => height).sort((a, b) => a - b)
  const highest = heights[Math.floor(heights.length * HIGHEST)] ?? 0
  const high = edges.filter(({ height }) => height >= Math.max(LEAST_HEIGHT, highest * HIGH))
  if (high.length < LEAST_EDGES) return null
  const widths = Array.from({ length: DIRECTIONS }, (): number[] => [])
  for (const { facing, width } of high)
    widths[Math.floor((facing / Math.PI) * DIRECTIONS) % DIRECTIONS]!.push(width)
  const spread = fitted(
    widths.flatMap((all, direction) => {
      if (all.length < LEAST_FACING) return []
      const width = all.sort((a, b) => a - b)[Math.floor(all.length * SHARPEST)]!
      return [{ facing: ((direction + 0.5) / DIRECTIONS) * Math.PI, square: width * width }]
    }),
  )
  return spread && { spread, height: highest }
}

interface Edge {
  /** Where it climbs to, 0 to π: up and down are one. */
  readonly facing: number
  readonly height: number
  /** In pixels, as a standard deviation. */
  readonly width: number
}

function edgesOf(gray: GrayRaster): Edge[] {
  const { width, height, data } = gray
  const edges: Edge[] = []
  const rim = REACH + 2
  for (const round of ROUNDS) {
    if (edges.length > ENOUGH) break
    for (let y = rim + round; y < height - rim; y += ROUNDS.length)
      for (let x = rim; x < width - rim; x++) {
        const at = y * width + x
        // What is no step along the row nor down the column is none in between.
        const across = data[at + 1]! - data[at - 1]!
        const down = data[at + width]! - data[at - width]!
        if (across * across + down * down < 4 * LEAST_STEP * LEAST_STEP) continue
        const edge = edgeAt(gray, x, y)
        if (edge && edge.height >= LEAST_HEIGHT) edges.push(edge)
      }
  }
  return edges
}

/** The edge whose steepest place is at a pixel; null where it is none. */
function edgeAt(gray: GrayRaster, x: number, y: number): Edge | null {
  const { width, data } = gray
  const at = y * width + x
  const [across, down] = [slope(data, at, 1, width), slope(data, at, width, 1)]
  const steep = Math.sqrt(across * across + down * down)
  if (steep < LEAST_STEP) return null
  const [nx, ny] = [across / steep, down / steep]
  const step = Math.round(nx) + Math.round(ny) * width
  if (steepness(data, at + step, width) > steep || steepness(data, at - step, width) >= steep) return null
  const height = climb(gray, x, y, nx, ny) + climb(gray, x, y, -nx, -ny)
  const turn = Math.atan2(ny, nx)
  return { facing: turn < 0 ? turn + Math.PI : turn, height, width: height / steep / STEEPNESS }
}

/** The slope along `step` at a pixel, a little smoothed across it, in gray levels a pixel. */
const slope = (data: Uint8Array, at: number, step: number, aside: number): number =>
  (data[at + step + aside]! -
    data[at - step + aside]! +
    2 * (data[at + step]! - data[at - step]!) +
    data[at + step - aside]! -
    data[at - step - aside]!) /
  8

function steepness(data: Uint8Array, at: number, width: number): number {
  const [across, down] = [slope(data, at, 1, width), slope(data, at, width, 1)]
  return Math.sqrt(across * across + down * down)
}

/** How far it goes on up, or down, from a pixel in one direction. */
function climb(gray: GrayRaster, x: number, y: number, dx: number, dy: number): number {
  const start = gray.data[y * gray.width + x]!
  let last = start
  const isUp = between(gray, x + dx, y + dy) > start
  for (let k = 1; k <= REACH; k++) {
    const next = between(gray, x + dx * k, y + dy * k)
    if (isUp ? next <= last : next >= last) break
    last = next
  }
  return Math.abs(last - start)
}

/** The picture's value between its pixels. */
function between({ width, data }: GrayRaster, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [u, v] = [x - left, y - top]
  const at = top * width + left
  const above = data[at]! + (data[at + 1]! - data[at]!) * u
  const below = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * u
  return above + (below - above) * v
}

/** The spread that the squares of widths in several directions tell best (least squares); null from fewer than three. */
function fitted(seen: readonly { readonly facing: number; readonly square: number }[]): Spread | null {
  // Normal equations of square = xx·c² + xy·2cs + yy·s².
  const sums = [0, 0, 0, 0, 0, 0]
  const right = [0, 0, 0]
  for (const { facing, square } of seen) {
    const [c, s] = [Math.cos(facing), Math.sin(facing)]
    const row = [c * c, 2 * c * s, s * s] as const
    let k = 0
    for (let i = 0; i < 3; i++) {
      right[i]! += row[i]! * square
      for (let j = i; j < 3; j++) sums[k++]! += row[i]! * row[j]!
    }
  }
  const [a, b, c, d, e, f] = sums as [number, number, number, number, number, number]
  const det = a * (d * f - e * e) - b * (b * f - c * e) + c * (b * e - c * d)
  if (seen.length < 3 || Math.abs(det) < 1e-6) return null
  const [p, q, r] = right as [number, number, number]
  return {
    xx: (p * (d * f - e * e) - b * (q * f - e * r) + c * (q * e - d * r)) / det,
    xy: (a * (q * f - e * r) - p * (b * f - c * e) + c * (b * r - q * c)) / det,
    yy: (a * (d * r - e * q) - b * (b * r - q * c) + p * (b * e - c * d)) / det,
  }
}
