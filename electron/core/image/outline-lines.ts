import { localMean } from './local-mean'
import type { Point, RgbaRaster } from './raster'

/** A straight line x·cos + y·sin = offset; `angle` in radians, 0 to π. */
export interface StraightLine {
  readonly angle: number
  readonly offset: number
  readonly votes: number
}

const ANGLES = 180
const SECTORS = 12
/** Steps in levels, summed by Sobel, below which a pixel is no edge. */
const LEAST_EDGE = 18

/**
 * The straightest edges of a small colour picture (Hough transform): each edge pixel votes only near its own
 * direction, weighed by how it stands out around it, so that a pale card is seen beside black print; and
 * no direction may take all places, so that a desk's grain does not crowd out the document.
 */
export function straightEdges(picture: RgbaRaster, most: number): readonly StraightLine[] {
  const { width, height } = picture
  const edge = colourEdges(picture)
  const reach = Math.ceil(Math.hypot(width, height))
  const offsets = reach * 2 + 1
  const votes = new Float32Array(ANGLES * offsets)
  const cos = new Float32Array(ANGLES)
  const sin = new Float32Array(ANGLES)
  for (let a = 0; a < ANGLES; a++) {
    cos[a] = Math.cos((a * Math.PI) / ANGLES)
    sin[a] = Math.sin((a * Math.PI) / ANGLES)
  }
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const weight = edge.weight[at]!
      if (weight === 0) continue
      const middle = edge.angle[at]!
      for (let d = -2; d <= 2; d++) {
        const a = (middle + d + ANGLES) % ANGLES
        const offset = Math.round(x * cos[a]! + y * sin[a]!) + reach
        votes[a * offsets + offset]! += weight
      }
    }
  return peaks(votes, offsets, reach, most, width, height)
}

/** Mean of 3 × 3 pixels: the stairs of a slanted edge would turn its direction. The rim stays as it is. */
function softened({ width, height, data }: RgbaRaster): Uint8ClampedArray {
  const stride = width * 4
  const rows = new Uint16Array(data.length)
  for (let i = 4; i < data.length - 4; i++) rows[i] = data[i - 4]! + data[i]! + data[i + 4]!
  const out = data.slice()
  for (let y = 1; y < height - 1; y++)
    for (let i = y * stride + 4; i < (y + 1) * stride - 4; i++)
      out[i] = (rows[i - stride]! + rows[i]! + rows[i + stride]!) / 9
  return out
}

interface Edges {
  /** 0 where there is no edge, up to 1. */
  readonly weight: Float32Array
  /** Direction across the edge in whole degrees, 0 to 179. */
  readonly angle: Uint8Array
}

/** Sobel in each colour, the strongest colour counts; thinned to the ridge of the gradient. */
function colourEdges(picture: RgbaRaster): Edges {
  const { width, height } = picture
  const data = softened(picture)
  const size = new Float32Array(width * height)
  const angle = new Uint8Array(width * height)
  const stride = width * 4
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let best = 0
      let bestX = 0
      let bestY = 0
      for (let c = 0; c < 3; c++) {
        const p = y * stride + x * 4 + c
        const nw = data[p - stride - 4]!
        const ne = data[p - stride + 4]!
        const sw = data[p + stride - 4]!
        const se = data[p + stride + 4]!
        const gx = ne - nw + se - sw + 2 * (data[p + 4]! - data[p - 4]!)
        const gy = sw - nw + se - ne + 2 * (data[p + stride]! - data[p - stride]!)
        const power = gx * gx + gy * gy
        if (power > best) {
          best = power
          bestX = gx
          bestY = gy
        }
      }
      const at = y * width + x
      size[at] = Math.sqrt(best)
      // Where nothing stands out no direction is asked for.
      if (best < LEAST_EDGE ** 2) continue
      const degrees = Math.round((Math.atan2(bestY, bestX) * ANGLES) / Math.PI)
      angle[at] = (degrees + 2 * ANGLES) % ANGLES
    }
  // An edge is worth what it stands out from its surroundings: alone on paper much, in grain or print little.
  const around = localMean({ width, height, data: Uint8Array.from(size, (s) => Math.min(255, s / 4)) }, 10)
  const weight = new Float32Array(width * height)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const s = size[at]!
      if (s < LEAST_EDGE) continue
      const a = angle[at]!
      const stepX = a < 23 || a > 157 ? 1 : a > 67 && a < 113 ? 0 : a <= 67 ? 1 : -1
      const stepY = a < 23 || a > 157 ? 0 : 1
      const ahead = at + stepY * width + stepX
      const behind = at - stepY * width - stepX
      if (size[ahead]! > s || size[behind]! >= s) continue
      weight[at] = (s / (s + 6 * around.data[at]! + 10)) ** 2
    }
  return { weight, angle }
}

function peaks(
  votes: Float32Array,
  offsets: number,
  reach: number,
  most: number,
  width: number,
  height: number,
): readonly StraightLine[] {
  const found: StraightLine[] = []
  const order: number[] = []
  const least = Math.min(width, height) * 0.02
  for (let at = 0; at < votes.length; at++)
    if (votes[at]! >= least && isPeak(votes, at, offsets)) order.push(at)
  order.sort((p, q) => votes[q]! - votes[p]!)
  const taken = new Uint16Array(SECTORS)
  for (const at of order) {
    const a = Math.floor(at / offsets)
    const sector = Math.floor((a * SECTORS) / ANGLES)
    if (taken[sector]! >= most / 5) continue
    const offset = (at % offsets) - reach
    const angle = (a * Math.PI) / ANGLES
    const ends = crossingsOf(angle, offset, width, height)
    const same = found.some((line) => ends.every((p) => Math.abs(awayFrom(line, p)) <= 4))
    if (same) continue
    taken[sector]!++
    found.push({ angle, offset, votes: votes[at]! })
    if (found.length >= most) break
  }
  return found
}

function awayFrom(line: StraightLine, p: Point): number {
  return p.x * Math.cos(line.angle) + p.y * Math.sin(line.angle) - line.offset
}

/** Where a line enters and leaves the picture: lines are alike only if they are near each other at both ends. */
function crossingsOf(angle: number, offset: number, width: number, height: number): readonly Point[] {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  if (Math.abs(sin) > Math.abs(cos)) return [0, width].map((x) => ({ x, y: (offset - x * cos) / sin }))
  return [0, height].map((y) => ({ x: (offset - y * sin) / cos, y }))
}

function isPeak(votes: Float32Array, at: number, offsets: number): boolean {
  const value = votes[at]!
  for (const step of [1, -1, offsets, -offsets]) {
    const near = votes[at + step]
    if (near !== undefined && near > value) return false
  }
  return true
}
