import type { Point } from './raster'

/** Nine numbers, row by row: a projective map of the plane. */
export type Homography = readonly number[]

/** Four corners: top-left, top-right, bottom-right, bottom-left. */
export type Quad = readonly [Point, Point, Point, Point]

/** The projective map that takes each corner of `from` to the same corner of `to`; null for flat quads. */
export function homography(from: Quad, to: Quad): Homography | null {
  const rows: number[][] = []
  for (let i = 0; i < 4; i++) {
    const { x, y } = from[i]!
    const { x: u, y: v } = to[i]!
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
    rows.push([0, 0, 0, x, y, 1, -v * x, -v * y, v])
  }
  const solved = solve(rows)
  return solved ? [...solved, 1] : null
}

export function mapPoint(map: Homography, point: Point): Point {
  const [a, b, c, d, e, f, g, h, i] = map as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const w = g * point.x + h * point.y + i
  return { x: (a * point.x + b * point.y + c) / w, y: (d * point.x + e * point.y + f) / w }
}

/** Gauss with pivoting on 8 × 9 rows. */
function solve(rows: number[][]): number[] | null {
  const n = rows.length
  for (let col = 0; col < n; col++) {
    let pivot = col
    for (let r = col + 1; r < n; r++) if (Math.abs(rows[r]![col]!) > Math.abs(rows[pivot]![col]!)) pivot = r
    if (Math.abs(rows[pivot]![col]!) < 1e-9) return null
    const swap = rows[col]!
    rows[col] = rows[pivot]!
    rows[pivot] = swap
    const head = rows[col]!
    for (let r = 0; r < n; r++) {
      if (r === col) continue
      const row = rows[r]!
      const factor = row[col]! / head[col]!
      if (factor === 0) continue
      for (let k = col; k <= n; k++) row[k]! -= factor * head[k]!
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!)
}
