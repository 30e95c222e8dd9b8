import { newGray } from '../../../electron/core/image/new-raster'
import type { GrayRaster } from '../../../electron/core/image/raster'
import type { PlacedText } from '../../../electron/core/reading/line-text'
import type { Recogniser } from '../../../electron/core/reading/recogniser'

/** Characters of this size stand side by side without gaps. */
export const SIZE = 20

/** A line of text as the layout gives it, its first character at x, y. */
export const lineAt = (text: string, x: number, y: number, size = SIZE): PlacedText => {
  const characters = [...text].map((char, at) => ({
    char,
    rect: { x: x + at * size, y, width: size, height: size },
  }))
  return { characters, rect: { x, y, width: characters.length * size, height: size } }
}

/** Rows from a place downwards, `|` sets segments `across` pixels apart: what a page reads well. */
export const rowsAt = (
  x: number,
  y: number,
  rows: readonly string[],
  pitch = 40,
  across = 200,
): PlacedText[] =>
  rows.flatMap((row, at) =>
    row
      .split('|')
      .map((text, column) => ({ ...lineAt(text, x + column * across, y + at * pitch), confidence: 0.9 })),
  )

export const whitePage = (width: number, height: number): GrayRaster => {
  const page = newGray(width, height)
  page.data.fill(240)
  return page
}

/** Answers each line in turn, whatever it is shown. */
export const recogniserOf = (
  texts: readonly string[],
  confidence = 0.9,
): Recogniser & { asked: string[] } => {
  const rest = [...texts]
  const asked: string[] = []
  return {
    asked,
    line: (_, engine) => {
      asked.push(engine)
      return Promise.resolve({ text: rest.shift() ?? '', confidence, symbols: [] })
    },
  }
}
