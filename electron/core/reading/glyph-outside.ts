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

/** Most ink of a middle dot, in em². */
const MOST_OF_DOT = 0.08

/**
 * Ink in the cells of middle dots, in em², where it is more than a dot's: a whole character stands there (the second 买 of
 * 买买提, over which a dot as wide as a character was laid).
 */
export function inkUnderDots(ink: Ink, dots: readonly Cell[], em2: number): number {
  const seam = SEAM * Math.sqrt(em2)
  return dots.reduce((sum, { x, y, width, height }) => {
    const own =
      inkIn(ink, { x: x + seam, y: y + seam, width: width - 2 * seam, height: height - 2 * seam }) / em2
    return own > MOST_OF_DOT ? sum + own : sum
  }, 0)
}

function inkIn(ink: Ink, { x, y, width, height }: Cell): number {
  let sum = 0
  for (let row = Math.max(0, Math.ceil(y)); row < Math.min(ink.height, y + height); row++)
    for (let column = Math.max(0, Math.ceil(x)); column < Math.min(ink.width, x + width); column++)
      if (ink.data[row * ink.width + column]! >= 0.5) sum++
  return sum
}
