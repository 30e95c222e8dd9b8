import type { Quad } from './homography'
import type { Point, Rect } from './raster'

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Area by the shoelace formula; positive when the corners go clockwise on the screen. */
export function quadArea(quad: readonly Point[]): number {
  let sum = 0
  for (let i = 0; i < quad.length; i++) {
    const a = quad[i]!
    const b = quad[(i + 1) % quad.length]!
    sum += a.x * b.y - b.x * a.y
  }
  return sum / 2
}

/** Share of a picture that a quad covers, 0 to 1. */
export const shareOf = (
  quad: readonly Point[],
  { width, height }: { width: number; height: number },
): number => Math.abs(quadArea(quad)) / (width * height)

/** The upright rectangle around points. */
export function aroundPoints(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

export function scaleQuad(quad: Quad, across: number, down = across): Quad {
  return quad.map((p) => ({ x: p.x * across, y: p.y * down })) as unknown as Quad
}

/** Clockwise, starting with the corner nearest the top left, so that the document stays as upright as it lies. */
export function orderCorners(points: readonly Point[]): Quad {
  const clockwise = quadArea(points) >= 0 ? [...points] : [...points].reverse()
  let first = 0
  clockwise.forEach((p, i) => {
    if (p.x + p.y < clockwise[first]!.x + clockwise[first]!.y) first = i
  })
  return [0, 1, 2, 3].map((i) => clockwise[(first + i) % 4]!) as unknown as Quad
}

/** Shared area over joined area of two convex outlines, 0 to 1. */
export function overlapOf(a: readonly Point[], b: readonly Point[]): number {
  const shared = sharedArea(a, b)
  const joined = Math.abs(quadArea(a)) + Math.abs(quadArea(b)) - shared
  return joined > 0 ? shared / joined : 0
}

/** Area that two convex outlines have in common. */
export function sharedArea(a: readonly Point[], b: readonly Point[]): number {
  return Math.abs(quadArea(clipConvex(clockwise(a), clockwise(b))))
}

function clockwise(points: readonly Point[]): readonly Point[] {
  return quadArea(points) >= 0 ? points : [...points].reverse()
}

/** Sutherland–Hodgman: the part of `shape` inside the convex, clockwise `by`. */
function clipConvex(shape: readonly Point[], by: readonly Point[]): readonly Point[] {
  let left = shape
  for (let i = 0; i < by.length && left.length > 0; i++) {
    const a = by[i]!
    const b = by[(i + 1) % by.length]!
    const side = (p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
    const kept: Point[] = []
    left.forEach((p, k) => {
      const q = left[(k + 1) % left.length]!
      const sp = side(p)
      const sq = side(q)
      if (sp >= 0) kept.push(p)
      if (sp >= 0 !== sq >= 0) {
        const t = sp / (sp - sq)
        kept.push({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t })
      }
    })
    left = kept
  }
  return left
}

/** How far facing sides are from parallel at most, in radians. */
export function taperOf(quad: Quad): number {
  const angles = quad.map((a, at) => {
    const b = quad[(at + 1) % 4]!
    return Math.atan2(b.y - a.y, b.x - a.x)
  })
  const between = (one: number, other: number): number => {
    const turned = Math.abs(one - other) % Math.PI
    return Math.min(turned, Math.PI - turned)
  }
  return Math.max(between(angles[0]!, angles[2]!), between(angles[1]!, angles[3]!))
}
