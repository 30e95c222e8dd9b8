/**
 * The letters of domains as the faces show them in which they are printed. Made by scripts/make-latin-faces.mjs.
 */

/** Letters of a domain's ASCII form, in the order of the file. */
export const LATIN = 'abcdefghijklmnopqrstuvwxyz0123456789-.'
/** Pixels of an em, rows of a glyph, and the row under which the baseline lies. */
export const LATIN_EM = 40
export const LATIN_ROWS = 50
export const LATIN_BASE = 38

/** One letter, in pixels of LATIN_EM. */
export interface LatinGlyph {
  /** First column of ink after the pen. */
  readonly left: number
  readonly width: number
  readonly advance: number
  /** First row of ink, and the one after the last. */
  readonly top: number
  readonly bottom: number
  /** Ink of LATIN_ROWS × width pixels, 0 to 255. */
  readonly mask: Uint8Array
}

export interface LatinFace {
  readonly name: string
  readonly glyphs: ReadonlyMap<string, LatinGlyph>
}

/** The faces' glyphs, one after the other: left, width, advance in quarters, mask. `names` and what follows them in the file. */
export function readLatinFaces(names: readonly string[], bytes: Uint8Array): LatinFace[] {
  let at = 0
  return names.map((name) => {
    const glyphs = new Map<string, LatinGlyph>()
    for (const character of LATIN) {
      const [left, width, advance] = [(bytes[at]! << 24) >> 24, bytes[at + 1]!, bytes[at + 2]! / 4]
      const mask = bytes.subarray(at + 3, at + 3 + width * LATIN_ROWS)
      at += 3 + mask.length
      glyphs.set(character, { left, width, advance, ...rowsOf(mask, width), mask })
    }
    return { name, glyphs }
  })
}

/** More of it is a stroke, less its softened edge. */
const STROKE = 102

function rowsOf(mask: Uint8Array, width: number): Pick<LatinGlyph, 'top' | 'bottom'> {
  const rows = Array.from({ length: LATIN_ROWS }, (_, y) => y).filter((y) =>
    mask.subarray(y * width, (y + 1) * width).some((ink) => ink > STROKE),
  )
  return { top: rows[0] ?? LATIN_BASE, bottom: (rows.at(-1) ?? LATIN_BASE - 1) + 1 }
}
