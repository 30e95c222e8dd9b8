import type { StraightLine } from './outline-lines'
import type { Point, RgbaRaster } from './raster'

/** Sums of what lies across a line, so that any stretch of it can be judged in constant time. */
export interface SideSteps {
  /** Point on the line where sampling starts, and its direction (unit length). */
  readonly start: Point
  readonly along: Point
  readonly length: number
  /** Running sums per sample (one a pixel): colour step in three channels, its size, and where it is clear. */
  readonly red: Float32Array
  readonly green: Float32Array
  readonly blue: Float32Array
  readonly size: Float32Array
  readonly clear: Float32Array
}

/** How a stretch of a line looks as a document's side. */
export interface SideJudgement {
  /** Mean colour step across the side, 0 to about 440. */
  readonly step: number
  /** Share of the side where the step is clear, 0 to 1. */
  readonly covered: number
  /** 1 when the step has the same colour direction everywhere, near 0 for print and grain. */
  readonly steady: number
}

/** Pixels from the line to the near and far sample on each side: thin ruled lines fall between them. */
const NEAR = 2
const FAR = 5
const CLEAR_STEP = 9

/** Walks a line through the picture; null when it only touches a corner. */
export function sideSteps(picture: RgbaRaster, line: StraightLine): SideSteps | null {
  const { width, height } = picture
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
  const sums = () => new Float32Array(length + 1)
  const red = sums()
  const green = sums()
  const blue = sums()
  const size = sums()
  const clear = sums()
  const step = [0, 0, 0]
  for (let i = 0; i < length; i++) {
    const x = start.x + along.x * i
    const y = start.y + along.y * i
    step.fill(0)
    for (let k = NEAR; k <= FAR; k++) {
      const p = pixelAt(picture, x + across.x * k, y + across.y * k)
      const q = pixelAt(picture, x - across.x * k, y - across.y * k)
      for (let c = 0; c < 3; c++) step[c]! += picture.data[p + c]! - picture.data[q + c]!
    }
    const many = FAR - NEAR + 1
    const r = step[0]! / many
    const g = step[1]! / many
    const b = step[2]! / many
    const whole = Math.sqrt(r * r + g * g + b * b)
    red[i + 1] = red[i]! + r
    green[i + 1] = green[i]! + g
    blue[i + 1] = blue[i]! + b
    size[i + 1] = size[i]! + whole
    clear[i + 1] = clear[i]! + (whole >= CLEAR_STEP ? 1 : 0)
  }
  return { start, along, length, red, green, blue, size, clear }
}

function pixelAt(picture: RgbaRaster, x: number, y: number): number {
  const px = Math.min(picture.width - 1, Math.max(0, Math.round(x)))
  const py = Math.min(picture.height - 1, Math.max(0, Math.round(y)))
  return (py * picture.width + px) * 4
}

/** Judges the stretch between two points on the line; corners (a twentieth at each end) are left out. */
export function judgeSide(steps: SideSteps, a: Point, b: Point): SideJudgement {
  const at = (p: Point): number =>
    (p.x - steps.start.x) * steps.along.x + (p.y - steps.start.y) * steps.along.y
  const low = Math.min(at(a), at(b))
  const high = Math.max(at(a), at(b))
  const trim = (high - low) * 0.05
  const from = Math.max(0, Math.min(steps.length, Math.round(low + trim)))
  const to = Math.max(0, Math.min(steps.length, Math.round(high - trim)))
  const many = to - from
  if (many < 8) return { step: 0, covered: 0, steady: 0 }
  const r = steps.red[to]! - steps.red[from]!
  const g = steps.green[to]! - steps.green[from]!
  const b3 = steps.blue[to]! - steps.blue[from]!
  const whole = Math.sqrt(r * r + g * g + b3 * b3)
  const size = steps.size[to]! - steps.size[from]!
  // Parts of the side outside the frame are unseen, not uncovered.
  return {
    step: whole / many,
    covered: (steps.clear[to]! - steps.clear[from]!) / many,
    steady: size > 0 ? whole / size : 0,
  }
}
