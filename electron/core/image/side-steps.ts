import type { StraightLine } from './outline-lines'
import type { Point, RgbaRaster } from './raster'

/** Running sums of what lies on both sides of a line, so that any stretch of it is judged in constant time. */
export interface SideSteps {
  /** Point on the line where sampling starts, its direction, and the direction across (unit lengths). */
  readonly start: Point
  readonly along: Point
  readonly across: Point
  /** Number of samples. */
  readonly length: number
  /** SUMS running sums per sample, one sample every EVERY pixels: see the indexes below. */
  readonly sums: Float64Array
  /** The strongest steady step on any stretch of the line: how much it deserves to be tried at all. */
  readonly strength: number
}

/** How a stretch of a line looks as a document's side. */
export interface SideJudgement {
  /** Mean colour step across the side, 0 to about 440. */
  readonly step: number
  /** Share of the side where the step is clear, 0 to 1. */
  readonly covered: number
  /** 1 when the step has the same colour direction everywhere, near 0 for print and grain. */
  readonly steady: number
  /** Mean colours just inside and outside. */
  readonly inner: Colour
  readonly outer: Colour
  /** How much of the step is still there further in and out: near 0 for a printed frame with paper on both sides. */
  readonly lasting: number
  /** Brightness outside over brightness further inside. */
  readonly surround: number
  /** Spread of the brightness just inside and outside, as standard deviations. */
  readonly innerSpread: number
  readonly outerSpread: number
}

export type Colour = readonly [number, number, number]

/** Pixels from the line to the near and far sample on each side: thin ruled lines fall between them. */
const NEAR = 2
const FAR = 5
/** Deeper than the printed frames of certificates are wide. */
const DEEP = 15
const CLEAR_STEP = 8
/** Steps below this are grain; above the other, more contrast does not make a better edge. */
const GRAIN_STEP = 6
const FULL_STEP = 36

/** Sums: colour ahead (3), behind (3), squared brightness ahead, behind, step's size, clear steps, deep ahead (3), behind (3). */
const SUMS = 16
const EVERY = 2

/** Walks a line through the picture; null when it only touches a corner. */
export function sideSteps(picture: RgbaRaster, line: StraightLine): SideSteps | null {
  const { width, height, data } = picture
  const across = { x: Math.cos(line.angle), y: Math.sin(line.angle) }
  const along = { x: -across.y, y: across.x }
  const foot = { x: across.x * line.offset, y: across.y * line.offset }
  let from = -Infinity
  let to = Infinity
  for (const [at, step, limit] of [
    [foot.x, along.x, width - 1],
    [foot.y, along.y, height - 1],
  ] as const) {
    if (Math.abs(step) < 1e-6) {
      if (at < 0 || at > limit) return null
      continue
    }
    const a = -at / step
    const b = (limit - at) / step
    from = Math.max(from, Math.min(a, b))
    to = Math.min(to, Math.max(a, b))
  }
  const length = Math.floor(to - from)
  if (!(length >= 16)) return null
  const start = { x: foot.x + along.x * from, y: foot.y + along.y * from }
  const samples = Math.floor(length / EVERY)
  const sums = new Float64Array((samples + 1) * SUMS)
  const colour = new Float64Array(6)
  const capped = [0, 0, 0]
  const lowest = [0, 0, 0]
  const highest = [0, 0, 0]
  const many = FAR - NEAR + 1
  for (let i = 0; i < samples; i++) {
    const x = start.x + along.x * i * EVERY
    const y = start.y + along.y * i * EVERY
    colour.fill(0)
    for (let k = NEAR; k <= FAR; k++) {
      const p = pixelAt(width, height, x + across.x * k, y + across.y * k)
      const q = pixelAt(width, height, x - across.x * k, y - across.y * k)
      for (let c = 0; c < 3; c++) {
        colour[c]! += data[p + c]!
        colour[c + 3]! += data[q + c]!
      }
    }
    for (let c = 0; c < 6; c++) colour[c]! /= many
    const size = Math.hypot(colour[0]! - colour[3]!, colour[1]! - colour[4]!, colour[2]! - colour[5]!)
    const ahead = (colour[0]! + colour[1]! + colour[2]!) / 3
    const behind = (colour[3]! + colour[4]! + colour[5]!) / 3
    const at = i * SUMS
    const next = at + SUMS
    for (let c = 0; c < 6; c++) sums[next + c] = sums[at + c]! + colour[c]!
    sums[next + 6] = sums[at + 6]! + ahead * ahead
    sums[next + 7] = sums[at + 7]! + behind * behind
    sums[next + 8] = sums[at + 8]! + size
    sums[next + 9] = sums[at + 9]! + (size >= CLEAR_STEP ? 1 : 0)
    const deepAhead = pixelAt(width, height, x + across.x * DEEP, y + across.y * DEEP)
    const deepBehind = pixelAt(width, height, x - across.x * DEEP, y - across.y * DEEP)
    for (let c = 0; c < 3; c++) {
      sums[next + 10 + c] = sums[at + 10 + c]! + data[deepAhead + c]!
      sums[next + 13 + c] = sums[at + 13 + c]! + data[deepBehind + c]!
    }
    // Capped, so that a short piece of black print does not outweigh a long pale edge.
    const cap = size > GRAIN_STEP ? (Math.min(size, FULL_STEP) - GRAIN_STEP) / size : 0
    for (let c = 0; c < 3; c++) {
      capped[c]! += (colour[c]! - colour[c + 3]!) * cap
      lowest[c] = Math.min(lowest[c]!, capped[c]!)
      highest[c] = Math.max(highest[c]!, capped[c]!)
    }
  }
  const strength = Math.hypot(...highest.map((high, c) => high - lowest[c]!))
  return { start, along, across, length: samples, sums, strength }
}

function pixelAt(width: number, height: number, x: number, y: number): number {
  const px = x < 0 ? 0 : x > width - 1 ? width - 1 : (x + 0.5) | 0
  const py = y < 0 ? 0 : y > height - 1 ? height - 1 : (y + 0.5) | 0
  return (py * width + px) * 4
}

/** Judges the stretch between two points on the line, seen from `middle`; a twentieth at each end is left out. */
export function judgeSide(steps: SideSteps, a: Point, b: Point, middle: Point): SideJudgement | null {
  const { start, along, across, sums } = steps
  const at = (p: Point): number => ((p.x - start.x) * along.x + (p.y - start.y) * along.y) / EVERY
  const low = Math.min(at(a), at(b))
  const high = Math.max(at(a), at(b))
  const trim = (high - low) * 0.05
  const from = Math.max(0, Math.min(steps.length, Math.round(low + trim)))
  const to = Math.max(0, Math.min(steps.length, Math.round(high - trim)))
  const many = to - from
  if (many < 5) return null
  const mean = (k: number): number => (sums[to * SUMS + k]! - sums[from * SUMS + k]!) / many
  const ahead: Colour = [mean(0), mean(1), mean(2)]
  const behind: Colour = [mean(3), mean(4), mean(5)]
  const step = Math.hypot(ahead[0] - behind[0], ahead[1] - behind[1], ahead[2] - behind[2])
  const size = mean(8)
  const spread = (squares: number, c: Colour): number =>
    Math.sqrt(Math.max(0, squares - ((c[0] + c[1] + c[2]) / 3) ** 2))
  const aheadSpread = spread(mean(6), ahead)
  const behindSpread = spread(mean(7), behind)
  const inward = (middle.x - start.x) * across.x + (middle.y - start.y) * across.y > 0
  const inner = inward ? ahead : behind
  const outer = inward ? behind : ahead
  const deep = inward ? 10 : 13
  const far = inward ? 13 : 10
  // The part of the far step that goes the same way as the near one.
  let lastsIn = 0
  let lastsOut = 0
  for (let c = 0; c < 3; c++) {
    const near = inner[c]! - outer[c]!
    lastsIn += (mean(deep + c) - outer[c]!) * near
    lastsOut += (inner[c]! - mean(far + c)) * near
  }
  const lasting = Math.min(lastsIn, lastsOut) / Math.max(1, step * step)
  const deepInner = mean(deep) + mean(deep + 1) + mean(deep + 2)
  return {
    lasting,
    surround: (outer[0] + outer[1] + outer[2]) / Math.max(1, deepInner),
    step,
    covered: mean(9),
    steady: size > 0 ? step / size : 0,
    inner,
    outer,
    innerSpread: inward ? aheadSpread : behindSpread,
    outerSpread: inward ? behindSpread : aheadSpread,
  }
}
