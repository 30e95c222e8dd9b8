import { resizeInk, soften, type Ink, type InkBox } from './glyph-ink'
import { LATIN_ROWS, type LatinGlyph } from './latin-faces'

/** A line's ink at the sizes that faces ask for, and their letters as soft as it is. */

/** Ink at the templates' size, level, with the box of its writing. */
export interface LatinInk {
  readonly ink: Ink
  readonly box: InkBox
  /** Pixels of this ink for each one of the picture: the larger, the softer the ink is. */
  readonly factor: number
}

export interface Template {
  /** First column after the pen. */
  readonly left: number
  readonly width: number
  /** LATIN_ROWS × width. */
  readonly mask: Float32Array
}

/** Columns that softening spreads a letter's ink over, at each side. */
const RIM = 2

/** The letter softened `blur` times. */
function softened(glyph: LatinGlyph, blur: number): Template {
  const width = glyph.width + 2 * RIM
  const data = new Float32Array(width * LATIN_ROWS)
  for (let y = 0; y < LATIN_ROWS; y++)
    for (let x = 0; x < glyph.width; x++) data[y * width + RIM + x] = glyph.mask[y * glyph.width + x]! / 255
  let ink: Ink = { width, height: LATIN_ROWS, data }
  for (let pass = 0; pass < blur; pass++) ink = soften(ink)
  return { left: glyph.left - RIM, width, mask: ink.data }
}

/** Sizes that differ by less are one. */
const STEP = 1.02

/** The ink of a line at any size and the letters laid over it, each worked out once; gone with the line. */
export class ScaledInks {
  private readonly sizes = new Map<number, LatinInk>()
  private readonly templates = new Map<LatinGlyph, Template[]>()

  constructor(
    private readonly ink: Ink,
    readonly box: InkBox,
  ) {}

  template(glyph: LatinGlyph, blur: number): Template {
    const kept = this.templates.get(glyph) ?? []
    this.templates.set(glyph, kept)
    return (kept[blur] ??= softened(glyph, blur))
  }

  at(factor: number): LatinInk {
    const size = Math.round(Math.log(factor) / Math.log(STEP))
    const kept = this.sizes.get(size)
    if (kept) return kept
    const exact = STEP ** size
    const ink = resizeInk(this.ink, exact)
    const { left, top, right, bottom } = this.box
    const box = { left: left * exact, top: top * exact, right: right * exact, bottom: bottom * exact }
    const scaled = { ink, box, factor: exact }
    this.sizes.set(size, scaled)
    return scaled
  }
}
