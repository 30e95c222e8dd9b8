/** What a comparison of the picture with the shapes of the typed value's characters found. */

/** One character of the typed value that stands for something to see. */
export interface GlyphCell {
  readonly character: string
  /** How far the cell's shape is from the typed character's, in the scatter of print; about 8 to 14 for clear print. */
  readonly distance: number
  /** How far the cell lies on the typed character's side of the border to the nearest other, in scatters. Negative: on the other's. */
  readonly z: number
  /** The character with that least z. */
  readonly rival: string
  /** The nearest characters, nearest first. */
  readonly nearest: readonly string[]
  /** How far the nearest lies on its own side of the border to the second. */
  readonly lead: number
  /** The rarer character that may stand there instead; none where the typed one is near enough. */
  readonly rarer?: RarerCharacter | undefined
}

/** A character outside the usual ones, of those the nearest to a cell. */
export interface RarerCharacter {
  readonly character: string
  /** How far the cell lies on the typed character's side of the border to this one, in scatters. */
  readonly z: number
  /** How far it lies on this one's side of the border to the nearest of the usual characters. */
  readonly lead: number
}

export interface GlyphEvidence {
  /** Font of the templates that fitted best. */
  readonly font: string
  /** In the order of the typed value; white space, dots and brackets have no cell. */
  readonly cells: readonly GlyphCell[]
  /** Mean correlation of the cells with the templates, −1 to 1. */
  readonly meanCorrelation: number
  /** Ink of the crop that no cell covers, in em². */
  readonly inkOutside: number
}

/** Characters that are laid out but not scored: they hold too little ink to tell from another. */
export const isScored = (character: string): boolean => /^[\p{L}\p{N}\p{Co}]$/u.test(character)
