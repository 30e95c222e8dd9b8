import type { Quad } from './homography'
import type { Point, RgbaRaster } from './raster'

const SAMPLES = 80
const REACH = 6

/** Moves each side onto the strongest colour step within a few pixels of it and crosses the sides again. */
export function refineQuad(picture: RgbaRaster, quad: Quad): Quad {
  const lines = [0, 1, 2, 3].map((i) => refineSide(picture, quad[i]!, quad[(i + 1) % 4]!))
  const corners = [0, 1, 2, 3].map((i) => {
    const moved = crossing(lines[(i + 3) % 4]!, lines[i]!)
    const old = quad[i]!
    // Nearly parallel sides cross far away: then the first estimate is the better one.
    return moved && Math.hypot(moved.x - old.x, moved.y - old.y) < REACH * 2.5 ? moved : old
  })
  return corners as unknown as Quad
}

interface Side {
  readonly at: Point
  readonly along: Point
}

function refineSide(picture: RgbaRaster, a: Point, b: Point): Side {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
  const across = { x: -along.y, y: along.x }
  const spots: { t: number; d: number; weight: number }[] = []
  const onFrame = [a, b].every(
    (p) => p.x < 2 || p.y < 2 || p.x > picture.width - 3 || p.y > picture.height - 3,
  )
  if (onFrame) return { at: a, along }
  for (let i = 0; i < SAMPLES; i++) {
    // Cards have round corners: keep away from the ends.
    const t = length * (0.06 + (0.88 * (i + 0.5)) / SAMPLES)
    const base = { x: a.x + along.x * t, y: a.y + along.y * t }
    const steps: number[] = []
    for (let d = -REACH; d <= REACH; d++) steps.push(stepAt(picture, base, across, d))
    let best = 0
    steps.forEach((s, k) => {
      if (s > steps[best]!) best = k
    })
    if (best === 0 || best === steps.length - 1 || steps[best]! < 6) continue
    const before = steps[best - 1]!
    const peak = steps[best]!
    const after = steps[best + 1]!
    const bend = before - 2 * peak + after
    const shift = bend < 0 ? (before - after) / (2 * bend) : 0
    spots.push({ t, d: best - REACH + shift, weight: 1 })
  }
  if (spots.length < SAMPLES / 4) return { at: a, along }
  let slope = 0
  let rise = 0
  // Refitting with less trust in far spots lets print beside the edge drop out.
  for (let round = 0; round < 6; round++) {
    let n = 0
    let st = 0
    let sd = 0
    let stt = 0
    let std = 0
    for (const s of spots) {
      n += s.weight
      st += s.weight * s.t
      sd += s.weight * s.d
      stt += s.weight * s.t * s.t
      std += s.weight * s.t * s.d
    }
    const det = n * stt - st * st
    if (Math.abs(det) < 1e-6) break
    slope = (n * std - st * sd) / det
    rise = (sd - slope * st) / n
    for (const s of spots) {
      const off = (s.d - rise - slope * s.t) / 1.2
      s.weight = 1 / (1 + off * off)
    }
  }
  const norm = Math.hypot(1, slope)
  return {
    at: { x: a.x + across.x * rise, y: a.y + across.y * rise },
    along: { x: (along.x + across.x * slope) / norm, y: (along.y + across.y * slope) / norm },
  }
}

function stepAt(picture: RgbaRaster, base: Point, across: Point, d: number): number {
  let sum = 0
  for (let c = 0; c < 3; c++) {
    const ahead = sample(picture, base.x + across.x * (d + 1), base.y + across.y * (d + 1), c)
    const behind = sample(picture, base.x + across.x * (d - 1), base.y + across.y * (d - 1), c)
    sum += Math.abs(ahead - behind)
  }
  return sum
}

/** Pixel centres lie at halves. */
function sample(picture: RgbaRaster, x: number, y: number, c: number): number {
  const px = Math.min(picture.width - 1, Math.max(0, x - 0.5))
  const py = Math.min(picture.height - 1, Math.max(0, y - 0.5))
  const x0 = Math.floor(px)
  const y0 = Math.floor(py)
  const x1 = Math.min(picture.width - 1, x0 + 1)
  const y1 = Math.min(picture.height - 1, y0 + 1)
  const { data, width } = picture
  const top = data[(y0 * width + x0) * 4 + c]! * (1 - px + x0) + data[(y0 * width + x1) * 4 + c]! * (px - x0)
  const low = data[(y1 * width + x0) * 4 + c]! * (1 - px + x0) + data[(y1 * width + x1) * 4 + c]! * (px - x0)
  return top * (1 - py + y0) + low * (py - y0)
}

function crossing(a: Side, b: Side): Point | null {
  const det = a.along.x * b.along.y - a.along.y * b.along.x
  if (Math.abs(det) < 0.2) return null
  const t = ((b.at.x - a.at.x) * b.along.y - (b.at.y - a.at.y) * b.along.x) / det
  return { x: a.at.x + a.along.x * t, y: a.at.y + a.along.y * t }
}
