import type { LabelledField } from '../documents/document-kind'
import type { Rect } from '../image/raster'

/** A label where it stands on a page. */
export interface LabelFound {
  readonly field: LabelledField
  readonly rect: Rect
  readonly line: number
  /** The line of its first half, where the two were found apart. */
  readonly headLine?: number
  /** Characters of the line that the label takes: start, and behind the end. */
  readonly start: number
  readonly end: number
  readonly errors: number
  /** Of the label with its translation below, where one is printed: the value stands beside both. */
  readonly bottom: number
  /** Of the label with its translation above; absent without one. */
  readonly top?: number
  /** In Latin letters: the translation of a label above it, where there is one. */
  readonly latin: boolean
  /** A short label that goes straight on into other text: rather a word of a title or sentence. */
  readonly runsOn: boolean
  /** Nothing is written behind it on its line. */
  readonly alone: boolean
}

/** A gap this wide, in heights of a character, begins a new segment of a line. */
export const SEGMENT_GAP = 0.7
