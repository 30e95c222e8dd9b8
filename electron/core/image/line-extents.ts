import type { Rect } from './raster'

/** Boxes of ink that hang together, and the lines that they make: what lines are found with. */

/** A box with the pixels of all its sides inside. */
export interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

/** What stands on one row, and its parts. */
export interface Line {
  extent: Extent
  members: Extent[]
}

/** Widens the first box until it holds the second. */
export function widen(into: Extent, box: Extent): void {
  into.left = Math.min(into.left, box.left)
  into.top = Math.min(into.top, box.top)
  into.right = Math.max(into.right, box.right)
  into.bottom = Math.max(into.bottom, box.bottom)
}

export function heightOf(e: Extent): number {
  return e.bottom - e.top + 1
}

export function widthOf(e: Extent): number {
  return e.right - e.left + 1
}

/** Boxes whose columns overlap by more than a third of the narrower one belong to one character. */
export function charactersOf(members: readonly Extent[]): readonly Rect[] {
  const sorted = [...members].sort((a, b) => a.left - b.left)
  const pieces: Extent[] = []
  for (const box of sorted) {
    const last = pieces[pieces.length - 1]
    const shared = last ? Math.min(last.right, box.right) - box.left + 1 : 0
    if (last && shared > Math.min(widthOf(last), widthOf(box)) / 3) widen(last, box)
    else pieces.push({ ...box })
  }
  return pieces.map((p) => ({ x: p.left, y: p.top, width: widthOf(p), height: heightOf(p) }))
}
