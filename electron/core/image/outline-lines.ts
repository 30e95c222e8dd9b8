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
/** An eighth of a turn around level or upright is level or upright: the slope at its border. */
const EIGHTH = Math.tan(Math.PI / 8)

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

/** One colour of a picture, softened by the mean of 3 × 3 pixels: the stairs of a slanted edge would turn its direction. The rim stays as it is. */
function softened({ width, height, data }: RgbaRaster, colour: number): Uint8Array {
  const out = new Uint8Array(width * height)
  for (let at = 0, p = colour; at < out.length; at++, p += 4) out[at] = data[p]!
  const rows = new Uint16Array(out.length)
  for (let at = 1; at < out.length - 1; at++) rows[at] = out[at - 1]! + out[at]! + out[at + 1]!
  for (let y = 1; y < height - 1; y++)
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++)
      // A ninth, rounded, in whole numbers.
      out[at] = ((rows[at - width]! + rows[at]! + rows[at + width]! + 4) * 7282) >> 16
  return out
}

interface Edges {
  /** 0 where there is no edge, up to 1. */
  readonly weight: Float32Array
  /** Direction across the edge in whole degrees, 0 to 179. */
  readonly angle: Uint8Array
}

/** Steps across and down at each pixel of the colour that steps most there, and their size squared. The rim has none. */
interface Steps {
  readonly across: Int16Array
  readonly down: Int16Array
  readonly square: Int32Array
}

/** After Sobel. */
function strongestSteps(picture: RgbaRaster): Steps {
  const { width, height } = picture
  const across = new Int16Array(width * height)
  const down = new Int16Array(width * height)
  const square = new Int32Array(width * height)
  for (let colour = 0; colour < 3; colour++) {
    const data = softened(picture, colour)
    for (let y = 1; y < height - 1; y++) {
      const row = y * width
      // Of the column before, this one and the next: its weighted sum and its step from top to bottom.
      let sum = columnSum(data, row, width)
      let nextSum = columnSum(data, row + 1, width)
      let step = columnStep(data, row, width)
      let nextStep = columnStep(data, row + 1, width)
      for (let at = row + 1; at < row + width - 1; at++) {
        const [sumBefore, stepBefore] = [sum, step]
        sum = nextSum
        step = nextStep
        nextSum = columnSum(data, at + 1, width)
        nextStep = columnStep(data, at + 1, width)
        const gx = nextSum - sumBefore
        const gy = stepBefore + 2 * step + nextStep
        const power = gx * gx + gy * gy
        if (power <= square[at]!) continue
        square[at] = power
        across[at] = gx
        down[at] = gy
      }
    }
  }
  return { across, down, square }
}

const columnSum = (data: Uint8Array, at: number, width: number): number =>
  data[at - width]! + 2 * data[at]! + data[at + width]!
const columnStep = (data: Uint8Array, at: number, width: number): number =>
  data[at + width]! - data[at - width]!

/** Steps thinned to the ridge of the gradient. */
function colourEdges(picture: RgbaRaster): Edges {
  const { width, height } = picture
  const { across, down, square } = strongestSteps(picture)
  const size = new Float32Array(width * height)
  const dimmed = new Uint8Array(width * height)
  for (let at = 0; at < size.length; at++) {
    size[at] = Math.sqrt(square[at]!)
    dimmed[at] = Math.min(255, size[at]! / 4)
  }
  // An edge is worth what it stands out from its surroundings: alone on paper much, in grain or print little.
  const around = localMean({ width, height, data: dimmed }, 10)
  const weight = new Float32Array(width * height)
  const angle = new Uint8Array(width * height)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const s = size[at]!
      if (s < LEAST_EDGE) continue
      const [gx, gy] = [across[at]!, down[at]!]
      const [wide, high] = [Math.abs(gx), Math.abs(gy)]
      const isLevel = high < wide * EIGHTH
      const stepX = isLevel ? 1 : wide < high * EIGHTH ? 0 : gx > 0 === gy > 0 ? 1 : -1
      const stepY = isLevel ? 0 : 1
      const ahead = at + stepY * width + stepX
      const behind = at - stepY * width - stepX
      if (size[ahead]! > s || size[behind]! >= s) continue
      // Of most pixels the direction is never asked for.
      const degrees = Math.round((Math.atan2(gy, gx) * ANGLES) / Math.PI)
      angle[at] = (degrees + 2 * ANGLES) % ANGLES
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
