import type { Rect } from '../image/raster'
import type { LineCrop } from './line-crop'

/** The recogniser as the core sees it, so that locating and parsing are tested with a fake. */

/** `han` reads Chinese lines, `latin` numbers and Latin letters: each is poor at the other's work. */
export type Engine = 'han' | 'latin'

export interface RecognisedSymbol {
  readonly text: string
  /** In pixels of the crop given. */
  readonly rect: Rect
  /** 0 to 1. */
  readonly confidence: number
}

export interface LineText {
  readonly text: string
  /** Mean of the symbols, 0 to 1. */
  readonly confidence: number
  readonly symbols: readonly RecognisedSymbol[]
}

export interface Recogniser {
  /** One line. */
  line(crop: LineCrop, engine: Engine): Promise<LineText>
}
