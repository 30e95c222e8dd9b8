import type { Ink } from './glyph-ink'
import type { Cell } from './glyph-patch'

/** Around a cell, in em: ink spreads. */
const SEAM = 0.06

/**
 * Ink of the line that no cell covers, in em². What stands above or below the cells belongs to other lines; a speck
 * or a ruled line is no ink of a character, so only what is found over some height counts.
 */
export function inkOutside(ink: Ink, cells: readonly Cell[], em2: number): number {
  if (cells.length === 0) return 0
  const seam = SEAM * Math.sqrt(em2)
  const top = Math.max(0, Math.floor(Math.min(...cells.map(({ y }) => y)) + seam))
  const bottom = Math.min(ink.height, Math.ceil(Math.max(...cells.map(({ y, height }) => y + height)) - seam))
  let sum = 0
  for (let x = 0; x < ink.width; x++) {
    if (cells.some((cell) => x >= cell.x - seam && x < cell.x + cell.width + seam)) continue
    for (let y = top; y < bottom; y++) if (ink.data[y * ink.width + x]! >= 0.5) sum++
  }
  return sum / em2
}
