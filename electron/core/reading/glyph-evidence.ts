/** What a comparison of the picture with rendered templates of the typed value found. */

/** One character of the typed value that stands for something to see. */
export interface GlyphCell {
  readonly character: string
  /** Of the cell with the typed character's template: −1 to 1. */
  readonly correlation: number
  /** (typed − other) / √(1 − correlation of the two templates), the least over all other characters. Negative: another fits better. */
  readonly z: number
  /** The other character with that least z. */
  readonly rival: string
  readonly rivalCorrelation: number
}

export interface GlyphEvidence {
  /** Font of the templates that fitted best. */
  readonly font: string
  /** In the order of the typed value; white space, dots and brackets have no cell. */
  readonly cells: readonly GlyphCell[]
  /** Mean correlation over the cells. */
  readonly meanCorrelation: number
  /** Ink of the crop that no cell covers, in em². */
  readonly inkOutside: number
}

/** Characters that are laid out but not scored: they hold too little ink to tell from another. */
export const isScored = (character: string): boolean => /^[\p{L}\p{N}\p{Co}]$/u.test(character)
