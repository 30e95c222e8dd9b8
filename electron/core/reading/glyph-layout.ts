import { isScored } from './glyph-evidence'
import type { Ink, InkBox } from './glyph-ink'
import { correlateCell, halvePatch, PATCH_SIDE, type Cell } from './glyph-patch'
import { EM_TOP, type Glyph, type TemplateFont } from './glyph-template'

/** How the typed value lies over the ink: em to pixels along both axes, pen start, baseline in the middle, and space added per character. */
export interface Placement {
  /** Widths of Latin letters and digits, in those of the templates' face: prints take them from another. */
  readonly narrow: number
  readonly x: number
  readonly baseline: number
  readonly emX: number
  readonly emY: number
  /** Pixels. */
  readonly tracking: number
  /** Pixels by which the baseline falls from the middle of the line to its end. */
  readonly fall: number
}

export interface PlacedGlyph {
  readonly character: string
  readonly glyph: Glyph
  readonly half: Float32Array
  /** A letter or digit of Latin script, whose width prints take from another face. */
  readonly narrow: boolean
  /** Holds enough ink to be told from another. */
  readonly scored: boolean
}

export interface Layout {
  readonly font: TemplateFont
  readonly glyphs: readonly PlacedGlyph[]
  readonly placement: Placement
  /** Mean correlation of the scored characters at a quick look. */
  readonly score: number
}

/** The typed value in a font; null when the font lacks a character. Middle dots take `dotAdvance` em, as printers please. */
export function glyphsOf(
  font: TemplateFont,
  characters: readonly string[],
  dotAdvance: number,
): PlacedGlyph[] | null {
  const glyphs: PlacedGlyph[] = []
  for (const character of characters) {
    const drawn = font.glyph(character)
    if (drawn === null) return null
    const glyph = character === '·' ? { ...drawn, advance: dotAdvance } : drawn
    glyphs.push({
      character,
      glyph,
      half: halfOf(glyph),
      narrow: NARROW.test(character),
      scored: isScored(character),
    })
  }
  return glyphs
}

const halves = new WeakMap<Float32Array, Float32Array>()

function halfOf({ patch }: Glyph): Float32Array {
  const half = halves.get(patch) ?? halvePatch(patch)
  halves.set(patch, half)
  return half
}

const NARROW = /^[0-9A-Za-z-]$/
const advanceOf = ({ glyph: { advance }, narrow }: PlacedGlyph, times: number): number =>
  narrow ? advance * times : advance

export function cellsOf(glyphs: readonly PlacedGlyph[], placement: Placement): Cell[] {
  let pen = placement.x
  const top = placement.baseline + EM_TOP * placement.emY
  const cells = glyphs.map((placed) => {
    const width = advanceOf(placed, placement.narrow) * placement.emX
    const cell = { x: pen, y: top, width, height: placement.emY }
    pen += width + placement.tracking
    return cell
  })
  if (placement.fall === 0) return cells
  const half = (pen - placement.tracking - placement.x) / 2
  const middle = placement.x + half
  return cells.map((cell) => ({
    ...cell,
    y: top + (placement.fall * (cell.x + cell.width / 2 - middle)) / half,
  }))
}

function scoreOf(ink: Ink, glyphs: readonly PlacedGlyph[], placement: Placement): number {
  let [sum, count] = [0, 0]
  for (const [at, cell] of cellsOf(glyphs, placement).entries()) {
    const placed = glyphs[at]
    if (!placed?.scored) continue
    count++
    sum += correlateCell(ink, cell, placed.half, PATCH_SIDE / 2)
  }
  return count === 0 ? -1 : sum / count
}

/** First widths of Latin letters and digits to try. */
const NARROWS = [1, 0.9, 1.15]

/** First placements from the box of the ink: stretched to its width, or by its height with the rest as letter-spacing. */
export function firstPlacements(glyphs: readonly PlacedGlyph[], box: InkBox): Placement[] {
  const mixed = glyphs.length > 3 && glyphs.some(({ narrow }) => narrow)
  return (mixed ? NARROWS : [1]).flatMap((narrow) => placementsWith(narrow, glyphs, box))
}

function placementsWith(narrow: number, glyphs: readonly PlacedGlyph[], box: InkBox): Placement[] {
  const extent = extentOf(glyphs, narrow)
  if (extent === null) return []
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const emY = height / (extent.bottom - extent.top)
  const stretched = width / (extent.right - extent.left)
  const found: Placement[] = []
  const place = (emX: number, y: number, tracking: number): Placement => ({
    narrow,
    x: box.left - extent.left * emX,
    baseline: box.top - extent.top * y + (height - (extent.bottom - extent.top) * y) / 2,
    emX,
    emY: y,
    tracking,
    fall: 0,
  })
  const ratio = stretched / emY
  if (ratio > 0.8 && ratio < 1.25) found.push(place(stretched, emY, 0))
  if (ratio > 0.7 && ratio < 1.4) found.push(place(stretched, stretched, 0))
  const tracking = (width - (extent.right - extent.left) * emY) / Math.max(1, glyphs.length - 1)
  if (tracking > -0.12 * emY && tracking < 0.8 * emY && ratio >= 0.85) found.push(place(emY, emY, tracking))
  return found
}

function extentOf(glyphs: readonly PlacedGlyph[], narrow: number): InkBox | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let pen = 0
  for (const placed of glyphs) {
    const { glyph } = placed
    const advance = advanceOf(placed, narrow)
    if (glyph.ink) {
      const wider = advance / glyph.advance
      box.left = Math.min(box.left, pen + glyph.ink.left * wider)
      box.right = Math.max(box.right, pen + glyph.ink.right * wider)
      box.top = Math.min(box.top, glyph.ink.top)
      box.bottom = Math.max(box.bottom, glyph.ink.bottom)
    }
    pen += advance
  }
  return box.right > box.left && box.bottom > box.top ? box : null
}

/** The first placement scored, not yet refined. */
export function layOut(
  ink: Ink,
  font: TemplateFont,
  glyphs: readonly PlacedGlyph[],
  placement: Placement,
): Layout {
  return { font, glyphs, placement, score: scoreOf(ink, glyphs, placement) }
}

const START_STEPS = { x: 0.1, baseline: 0.08, emX: 0.03, emY: 0.04, tracking: 0.02, narrow: 0.04, fall: 0.08 }
const AXES = ['x', 'baseline', 'emX', 'emY', 'tracking', 'narrow', 'fall'] as const
/** Characters from which on a line shows that it lies aslant. */
const LONG = 4

/** Climbs to the best placement near the first one; steps are in em and are halved four times. */
export function refine(ink: Ink, layout: Layout): Layout {
  let best = layout
  const em = layout.placement.emY
  for (let fine = 1; fine >= 1 / 16; fine /= 2)
    for (let round = 0; round < 2; round++) {
      const before = best.score
      for (const axis of AXES) {
        if (axis === 'tracking' && best.glyphs.length < 2) continue
        if (axis === 'fall' && best.glyphs.length < LONG) continue
        if (axis === 'narrow' && !best.glyphs.some(({ narrow }) => narrow)) continue
        for (const sign of [1, -1])
          for (let more = 0; more < 4; more++) {
            const moved = move(best.placement, axis, sign * START_STEPS[axis] * fine * em, best.glyphs)
            const score = sane(moved) ? scoreOf(ink, best.glyphs, moved) : -1
            if (score <= best.score + 1e-4) break
            best = { ...best, placement: moved, score }
          }
      }
      if (best.score <= before + 1e-3) break
    }
  return best
}

/** Stretching and spacing turn about the middle of the line, so that they do not shift it. */
function move(
  placement: Placement,
  axis: (typeof AXES)[number],
  by: number,
  glyphs: readonly PlacedGlyph[],
): Placement {
  const length = glyphs.reduce((sum, placed) => sum + advanceOf(placed, placement.narrow), 0)
  if (axis === 'narrow') return { ...placement, narrow: placement.narrow + by / placement.emY }
  if (axis === 'emX') {
    const grown = by / Math.max(1, length / 2)
    return { ...placement, emX: placement.emX + grown, x: placement.x - (grown * length) / 2 }
  }
  if (axis === 'emY')
    return { ...placement, emY: placement.emY + by, baseline: placement.baseline + 0.38 * by }
  if (axis === 'tracking') {
    const each = (by * 2) / (glyphs.length - 1)
    return { ...placement, tracking: placement.tracking + each, x: placement.x - by }
  }
  return { ...placement, [axis]: placement[axis] + by }
}

const sane = ({ emX, emY, narrow }: Placement): boolean =>
  emX > 4 && emY > 4 && emX / emY > 0.72 && emX / emY < 1.4 && narrow > 0.6 && narrow < 2
