import type { RgbaRaster } from '../../../electron/core/image/raster'
import type { Refusal } from '../../../electron/core/reading/reader-port'

/** Kinds that Chromium cannot decode. */
export type ForeignKind = 'heic' | 'tiff'

/** What the page asks of the decoding worker: first the file, then each next page once it has room for it. */
export type ToDecoder =
  | {
      readonly type: 'open'
      readonly kind: ForeignKind
      readonly bytes: Uint8Array
      readonly maxSide: number
      /** Only this page; null = all. */
      readonly only: number | null
    }
  | { readonly type: 'next' }

export interface ForeignPage {
  /** Upright, longest side at most `maxSide`. */
  readonly raster: RgbaRaster
  /** Pixels of the whole page, upright. */
  readonly width: number
  readonly height: number
  readonly number: number
  readonly count: number
}

export type FromDecoder =
  | { readonly type: 'page'; readonly page: ForeignPage }
  | { readonly type: 'end' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
