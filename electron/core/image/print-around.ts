import { toGray } from './channels'
import { histogram, percentile } from './contrast'
import type { Quad } from './homography'
import { inkComponents } from './ink-components'
import { newGray } from './new-raster'
import type { GrayRaster, RgbaRaster } from './raster'
import { adaptiveInk } from './threshold'

/**
 * True when the outline is only a part of the document, such as a portrait or a table: around it lies paper as
 * bright as inside, and print on it. A card on a sheet of paper has blank paper around it. `but` things: what is higher
 * than print is passed over, as cups and pens that lie beside a document; its shadow and a frame's rules too.
 */
export function printSurrounds(picture: RgbaRaster, quad: Quad, but?: 'things'): boolean {
  const gray = toGray(picture)
  const inside = quadMask(gray, quad, 0)
  // The outline's own edge would count as print.
  const around = quadMask(gray, quad, 8)
  const inner = brightPart(gray, inside, 1)
  const outer = brightPart(gray, around, 0)
  if (outer < inner * 0.88) return false
  const all = adaptiveInk(gray, 10, 0.72, 30)
  const ink = but === 'things' ? withoutThings(all) : all
  const printInside = inkShare(ink, inside, 1)
  const printAround = inkShare(ink, around, 0)
  return printAround > 0.006 && printAround > printInside * 0.15
}

/** Share of the picture's longer side above which a mark's height is no print's: a cup, a pen, a fold. */
const THING = 1 / 24

/** The ink without marks higher than print is. */
function withoutThings(ink: GrayRaster): GrayRaster {
  const { top, bottom, runs } = inkComponents(ink)
  const most = Math.max(ink.width, ink.height) * THING
  const kept = newGray(ink.width, ink.height)
  for (let i = 0; i < runs.count; i++) {
    const one = runs.component[i]!
    if (bottom[one]! - top[one]! > most) continue
    const line = runs.row[i]! * ink.width
    kept.data.fill(1, line + runs.from[i]!, line + runs.to[i]! + 1)
  }
  return kept
}

/** 1 inside the quad moved outward by `grow` pixels. */
function quadMask(gray: GrayRaster, quad: Quad, grow: number): GrayRaster {
  const mask = newGray(gray.width, gray.height)
  const sides = quad.map((a, i) => {
    const b = quad[(i + 1) % 4]!
    const length = Math.max(1e-6, Math.hypot(b.x - a.x, b.y - a.y))
    return { a, x: (b.x - a.x) / length, y: (b.y - a.y) / length }
  })
  for (let y = 0; y < gray.height; y++)
    for (let x = 0; x < gray.width; x++)
      if (sides.every((s) => s.x * (y - s.a.y) - s.y * (x - s.a.x) > -grow)) mask.data[y * gray.width + x] = 1
  return mask
}

/** Brightness of the paper: the upper quartile of the pixels whose mask is `value`. */
function brightPart(gray: GrayRaster, mask: GrayRaster, value: number): number {
  const picked = new Uint8Array(gray.data.length)
  let many = 0
  for (let i = 0; i < gray.data.length; i++) if (mask.data[i] === value) picked[many++] = gray.data[i]!
  if (many === 0) return 0
  return percentile(histogram({ width: many, height: 1, data: picked.subarray(0, many) }), 0.75)
}

function inkShare(ink: GrayRaster, mask: GrayRaster, value: number): number {
  let inked = 0
  let all = 0
  for (let i = 0; i < ink.data.length; i++)
    if (mask.data[i] === value) {
      all++
      inked += ink.data[i]!
    }
  return all > 0 ? inked / all : 0
}
