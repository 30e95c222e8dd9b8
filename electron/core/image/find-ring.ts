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
const COVERED = 0.72
/** A ring is a line: so far outside of it, in radii, lies paper. */
const OUTSIDE = 1.18
const DARK = 0.82

/** Neighbours in the list lie far apart on the circle, so that what is none is told by the first few. */
const CIRCLE = Array.from({ length: POINTS }, (_, at) => {
  const angle = (((at * 19) % POINTS) / POINTS) * 2 * Math.PI
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
  const ink = inkOf(small)
  let best: { x: number; y: number; radius: number; covered: number } | null = null
  for (let radius = least * scale; radius <= most * scale; radius += 1.5)
    for (let y = radius * 0.8; y < small.height - radius * 0.8; y += 2)
      for (let x = radius * 0.8; x < small.width - radius * 0.8; x += 2) {
        const covered = coverOf(ink, small, x, y, radius, best?.covered ?? COVERED)
        if (covered > (best?.covered ?? COVERED)) best = { x, y, radius, covered }
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

/** Share of a circle that is inked with paper outside of it; given up once it cannot reach `needed`. */
function coverOf(
  ink: Uint8Array,
  { width, height }: GrayRaster,
  x: number,
  y: number,
  radius: number,
  needed: number,
): number {
  let on = 0
  for (const [at, unit] of CIRCLE.entries()) {
    const px = Math.round(x + unit.x * radius)
    const py = Math.round(y + unit.y * radius)
    const isOn = px >= 0 && py >= 0 && px < width && py < height && ink[py * width + px] === 1
    const ox = Math.round(x + unit.x * radius * OUTSIDE)
    const oy = Math.round(y + unit.y * radius * OUTSIDE)
    const isOut = ox >= 0 && oy >= 0 && ox < width && oy < height && ink[oy * width + ox] === 1
    if (isOn && !isOut) on++
    if (on + POINTS - 1 - at < needed * POINTS) return 0
  }
  return on / POINTS
}

/** Ink (1), a pixel wider on each side: a stamp is never quite round. */
function inkOf(gray: GrayRaster): Uint8Array {
  const { width, height, data } = gray
  const dark = lightOf(gray) * DARK
  const ink = new Uint8Array(width * height)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      if (data[at]! >= dark) continue
      for (const near of [at, at - 1, at + 1, at - width, at + width]) ink[near] = 1
    }
  return ink
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
