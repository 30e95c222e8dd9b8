/** Pictures as plain pixels. Row by row from the top left; no colour profile, no alpha meaning (alpha is 255). */

/** Four bytes a pixel: red, green, blue, alpha. */
export interface RgbaRaster {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** One byte a pixel: 0 black to 255 white. */
export interface GrayRaster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Whole pixels; right and bottom edges are outside. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
