import type { Rect } from '../image/raster'
import type { RecognisedLine } from './recogniser'

/** A line's characters without spaces, each with its place: what labels are searched in. */
export interface PlacedText {
  readonly characters: readonly { readonly char: string; readonly rect: Rect }[]
  readonly rect: Rect
}

/** Symbols may hold several characters; each gets its share of the width. */
export function placedText(line: RecognisedLine): PlacedText {
  const characters = line.symbols.flatMap(({ text, rect }) => {
    const own = [...text.replace(/\s+/g, '')]
    const width = rect.width / Math.max(1, own.length)
    // A symbol's box may reach into the next line; the line's own height is surer.
    const { y, height } = line.rect
    return own.map((char, index) => ({ char, rect: { x: rect.x + index * width, width, y, height } }))
  })
  return { characters, rect: line.rect }
}

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
