import { isScored, type GlyphCell, type GlyphEvidence } from './glyph-evidence'
import type { Ink } from './glyph-ink'
import { cellsOf, type Layout } from './glyph-layout'
import { correlate, cutPatch, normalisePatch, PATCH_LENGTH, type Cell } from './glyph-patch'
import type { TemplateTable } from './glyph-template'

/** How many of the best rivals are tried at shifts of their own. */
const RIVALS = 24
/** Shifts of a cell in parts of 28: the layout is one for the whole line, and print is not. */
const SHIFTS = [0, -0.75, 0.75, -1.5, 1.5]

/** The evidence of a fitted layout. The scan of the table is given as one call a cell, so that the caller may pause between. */
export function* weigh(
  ink: Ink,
  layout: Layout,
  table: TemplateTable,
): Generator<void, GlyphEvidence | null> {
  const cells = cellsOf(layout.glyphs, layout.placement)
  const weighed: GlyphCell[] = []
  for (const [at, cell] of cells.entries()) {
    const placed = layout.glyphs[at]
    if (!placed || !isScored(placed.character)) continue
    const one = weighCell(ink, cell, placed.character, placed.glyph.patch, table)
    if (one === null) return null
    weighed.push(one)
    yield
  }
  if (weighed.length === 0) return null
  return {
    font: layout.font.name,
    cells: weighed,
    meanCorrelation: weighed.reduce((sum, { correlation }) => sum + correlation, 0) / weighed.length,
    inkOutside: inkOutside(ink, cells, layout.placement.emX * layout.placement.emY),
  }
}

function shiftedPatches(ink: Ink, cell: Cell): Float32Array[] {
  const patches: Float32Array[] = []
  for (const dy of SHIFTS)
    for (const dx of SHIFTS) {
      const x = cell.x + (dx * cell.height) / 28
      const patch = cutPatch(ink, { ...cell, x, y: cell.y + (dy * cell.height) / 28 })
      if (normalisePatch(patch)) patches.push(patch)
    }
  return patches
}

function weighCell(
  ink: Ink,
  cell: Cell,
  character: string,
  template: Float32Array,
  table: TemplateTable,
): GlyphCell | null {
  const patches = shiftedPatches(ink, cell)
  const fits = patches.map((patch) => correlate(patch, template))
  const correlation = Math.max(-1, ...fits)
  const aligned = patches[fits.indexOf(correlation)]
  if (!aligned) return { character, correlation: 0, z: -1, rival: '', rivalCorrelation: 0 }
  let least: GlyphCell | null = null
  for (const rival of bestRivals(aligned, character, table)) {
    const other = templateAt(table, rival)
    // A rival may choose its own shift, or the typed character would win by its alignment alone.
    const rivalCorrelation = Math.max(...patches.map((patch) => correlate(patch, other)))
    const apart = Math.sqrt(Math.max(0.0025, 1 - correlate(template, other)))
    const z = (correlation - rivalCorrelation) / apart
    if (least === null || z < least.z)
      least = { character, correlation, z, rival: table.characters[rival] ?? '', rivalCorrelation }
  }
  return least
}

function bestRivals(patch: Float32Array, character: string, table: TemplateTable): number[] {
  const quick = new Int8Array(PATCH_LENGTH)
  let peak = 0
  for (const value of patch) peak = Math.max(peak, Math.abs(value))
  for (let at = 0; at < PATCH_LENGTH; at++) quick[at] = Math.round((patch[at]! / peak) * 127)
  const best: { at: number; score: number }[] = []
  let floor = -Infinity
  const { characters, patches, norms } = table
  const upper = character.toUpperCase()
  for (let at = 0; at < characters.length; at++) {
    const start = at * PATCH_LENGTH
    let sum = 0
    for (let k = 0; k < PATCH_LENGTH; k++) sum += quick[k]! * patches[start + k]!
    const score = sum / norms[at]!
    // Letter case makes no difference, so it is no rival either.
    if (score <= floor || characters[at]!.toUpperCase() === upper) continue
    best.push({ at, score })
    if (best.length >= RIVALS * 2) {
      best.sort((a, b) => b.score - a.score).length = RIVALS
      floor = best[RIVALS - 1]!.score
    }
  }
  return best
    .sort((a, b) => b.score - a.score)
    .slice(0, RIVALS)
    .map(({ at }) => at)
}

function templateAt({ patches, norms }: TemplateTable, at: number): Float32Array {
  const template = new Float32Array(PATCH_LENGTH)
  for (let k = 0; k < PATCH_LENGTH; k++) template[k] = patches[at * PATCH_LENGTH + k]! / norms[at]!
  return template
}

/** In em²; a seam of 0.06 em around the cells is left out, since ink spreads. */
function inkOutside(ink: Ink, cells: readonly Cell[], em2: number): number {
  const seam = 0.06 * Math.sqrt(em2)
  let sum = 0
  for (let y = 0; y < ink.height; y++)
    for (let x = 0; x < ink.width; x++) {
      const value = ink.data[y * ink.width + x]!
      if (value < 0.5) continue
      const covered = cells.some(
        (cell) =>
          x >= cell.x - seam &&
          x < cell.x + cell.width + seam &&
          y >= cell.y - seam &&
          y < cell.y + cell.height + seam,
      )
      if (!covered) sum++
    }
  return sum / em2
}
