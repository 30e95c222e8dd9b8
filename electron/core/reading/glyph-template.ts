/** Templates of characters, rendered outside the core. Lengths in em; x from the pen, y from the baseline downwards. */
export interface Glyph {
  readonly advance: number
  /** Box of the ink; null for white space. */
  readonly ink: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  } | null
  /** Normalised patch of the character's cell: its advance wide, from EM_TOP to EM_TOP + 1 high; softened like the crop. */
  readonly patch: Float32Array
}

/** Top of the em box above the baseline. */
export const EM_TOP = -0.88

export interface TemplateFont {
  readonly name: string
  glyph(character: string): Glyph | null
}
