import { edgeSharpness } from './blur'
import { colourfulness } from './colourfulness'
import { findGlare } from './glare'
import { moireHint } from './moire'
import type { GrayRaster, RgbaRaster } from './raster'

/** What speaks for a quality warning, with its measure; the reader decides after it has read. */
export interface PageQuality {
  readonly warnings: readonly ('blur' | 'glare' | 'cropped' | 'copy' | 'moire')[]
  /** 0 smeared to 1 crisp; null when too little is printed. */
  readonly sharpness: number | null
  readonly glareShare: number
  /** Share of coloured pixels; a black-and-white copy has nearly none. */
  readonly coloured: number
  readonly moire: number
  /** Sides of the outline on the picture's edge: 1 or 2 when the document is cut off. */
  readonly sidesOnFrame: number
}

/** Measured: good phone photos 0.33 and more; smeared over 2 px of a 2400 px copy 0.20, over 3 px 0.15. */
const BLURRED = 0.2
const GLARED = 0.004
/** Measured: copies below 0.0005; a page of black print with one small coloured mark 0.002. */
const COLOURLESS = 0.0012
/** Fine lines printed under certificates reach 0.4, seldom 0.7. */
const SCREEN_PATTERN = 0.75

/** `raw`: the document's red light as it was taken, uneven and with its lines; `small`: a small copy in colour. */
export function measureQuality(raw: GrayRaster, small: RgbaRaster, sidesOnFrame: number): PageQuality {
  const sharpness = edgeSharpness(raw)
  const glareShare = findGlare(small).share
  const { coloured } = colourfulness(small)
  const moire = moireHint(raw)
  const warnings: PageQuality['warnings'][number][] = []
  if (sharpness !== null && sharpness < BLURRED) warnings.push('blur')
  if (glareShare > GLARED) warnings.push('glare')
  if (sidesOnFrame > 0) warnings.push('cropped')
  if (coloured < COLOURLESS) warnings.push('copy')
  if (moire > SCREEN_PATTERN) warnings.push('moire')
  return { warnings, sharpness, glareShare, coloured, moire, sidesOnFrame }
}
