import type { Rect } from '../image/raster'

/** A line's characters without spaces, each with its place: what labels are searched in. */
export interface PlacedText {
  readonly characters: readonly { readonly char: string; readonly rect: Rect }[]
  readonly rect: Rect
  /** The recogniser's own, 0 to 1; absent for lines made up of parts. */
  readonly confidence?: number
}

/** Stands for ink of a line that was not read: only the starts of long lines are, to find their labels. */
export const UNREAD = '\uFFFC'

export const textOf = ({ characters }: PlacedText): string => characters.map(({ char }) => char).join('')

/** The smallest rect around all given; null for none. */
export function aroundAll(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  }
}

export const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** The letters and digits of a line. */
export const lettersOf = ({ characters }: PlacedText): string =>
  characters
    .map(({ char }) => char)
    .filter(isLetter)
    .join('')
