import { clipRect, cropGray } from './crop'
import type { GrayRaster, Rect } from './raster'
import { resizeGray } from './resize'

export interface RingFound {
  /** Around the ring, in the picture's pixels. */
  readonly rect: Rect
  /** Share of the circle that is inked, 0 to 1. */
  readonly covered: number
}

/** Side of the copy that is searched, in pixels. */
const SIDE = 220
/** Points looked at along a circle. */
const POINTS = 48
/** Share of them on ink that makes a ring; arcs of text and tables reach half. */
const COVERED = 0.78
/** A ring is a line: just outside and inside of it lies paper. */
const BESIDE = 0.5
const DARK = 0.82

const CIRCLE = Array.from({ length: POINTS }, (_, at) => {
  const angle = (at / POINTS) * 2 * Math.PI
  return { x: Math.cos(angle), y: Math.sin(angle) }
})

/**
 * The best ring of a stamp in a part of a grey picture: on a black-and-white copy a seal has no colour left, but its
 * ring remains. `least` and `most`: radius in pixels. Null when none is clear.
 */
export function findRing(gray: GrayRaster, area: Rect, least: number, most: number): RingFound | null {
  const inside = clipRect(area, gray.width, gray.height)
  if (!inside || Math.min(inside.width, inside.height) < 16) return null
  const part = cropGray(gray, inside)
  const scale = Math.min(1, SIDE / Math.max(part.width, part.height))
  const small =
    scale < 1 ? resizeGray(part, Math.round(part.width * scale), Math.round(part.height * scale)) : part
  const paper = lightOf(small)
  const isInk = (x: number, y: number): boolean => {
    const px = Math.round(x)
    const py = Math.round(y)
    if (px < 0 || py < 0 || px >= small.width || py >= small.height) return false
    return small.data[py * small.width + px]! < paper * DARK
  }
  let best: { x: number; y: number; radius: number; covered: number } | null = null
  for (let radius = least * scale; radius <= most * scale; radius += 1)
    for (let y = radius * 0.8; y < small.height - radius * 0.8; y += 2)
      for (let x = radius * 0.8; x < small.width - radius * 0.8; x += 2) {
        const covered = coverOf(isInk, x, y, radius, best?.covered ?? COVERED)
        if (covered <= (best?.covered ?? COVERED - 0.001)) continue
        const beside = Math.min(
          coverOf(isInk, x, y, radius * 0.84, 0),
          coverOf(isInk, x, y, radius * 1.16, 0),
        )
        if (beside < BESIDE) best = { x, y, radius, covered }
      }
  if (!best) return null
  const { x, y, radius, covered } = best
  return {
    covered,
    rect: {
      x: inside.x + (x - radius) / scale,
      y: inside.y + (y - radius) / scale,
      width: (radius * 2) / scale,
      height: (radius * 2) / scale,
    },
  }
}

/** Inked share of a circle, a pixel of slack across; given up once it cannot reach `needed`. */
function coverOf(
  isInk: (x: number, y: number) => boolean,
  x: number,
  y: number,
  radius: number,
  needed: number,
): number {
  let on = 0
  for (const [at, unit] of CIRCLE.entries()) {
    const hit = [0, -1, 1].some((off) => isInk(x + unit.x * (radius + off), y + unit.y * (radius + off)))
    if (hit) on++
    if (on + POINTS - 1 - at < needed * POINTS) return 0
  }
  return on / POINTS
}

/** Brightness of the paper: a fifth of a form is as light. */
function lightOf({ data }: GrayRaster): number {
  const counts = new Uint32Array(256)
  for (const value of data) counts[value]!++
  let seen = 0
  for (let value = 255; value >= 0; value--) {
    seen += counts[value]!
    if (seen > data.length * 0.2) return value
  }
  return 255
}
