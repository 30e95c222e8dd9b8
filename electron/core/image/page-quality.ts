import { sharpness } from './blur'
import type { InParts } from '../in-parts'
import { redAgainstBlue } from './colour-fringes'
import { colourfulness } from './colourfulness'
import { cutSides, type PageSide } from './cut-sides'
import type { FoundDocument } from './find-document'
import { flattenLight } from './flatten-light'
import { findGlare } from './glare'
import type { GrayRaster, Rect, RgbaRaster } from './raster'
import { shrinkGray } from './resize'
import { findWording, WORDING_SIDE } from './watermark'

export type SeenWarning = 'blur' | 'glare' | 'cropped' | 'copy' | 'moire' | 'watermark'

/** What speaks for a quality warning; what it means is decided when the kind and the fields are known. */
export interface QualitySign {
  readonly warning: SeenWarning
  /** 0 to 1: how far beyond its threshold the measure is; at the threshold 0.5. */
  readonly likely: number
  /** Where on the flattened document, in its pixels; null = all over it. */
  readonly rect: Rect | null
}

export interface PageQuality {
  readonly signs: readonly QualitySign[]
  /** 0 smeared to 1 crisp; null when too little is printed. */
  readonly sharpness: number | null
  readonly glareShare: number
  /** Share of coloured pixels; a black-and-white copy has nearly none. */
  readonly coloured: number
  /** No colours at all: a black-and-white copy, or a sheet that never had any. */
  readonly colourless: boolean
  /** Red against blue on bare paper, see `redAgainstBlue`. */
  readonly fringes: number | null
}

/** What a page's quality is measured on. */
export interface MeasuredPage {
  /** The document's red light as it was taken, uneven and with its lines. */
  readonly raw: GrayRaster
  /** A small copy in colour. */
  readonly small: RgbaRaster
  /** The document's outline in the picture, null when it fills it; and the picture's size. */
  readonly outline: Pick<FoundDocument, 'quad' | 'score'> | null
  readonly pageWidth: number
  readonly pageHeight: number
}

/** The thresholds were measured on generated pictures: docs/benchmarks/quality.md. */
const BLURRED = 0.24
const GLARED = 0.004
/** A sheet of black print with one small coloured mark has 0.002; a coloured certificate at least 0.007. */
const COLOURLESS = 0.0012
const COPIED = 0.003
const FRINGED = 0.7
const WORDED = 1.72
/** An outline less sure than this may have taken the picture's edge for a side. */
const SURE_OUTLINE = 0.54
/** A strip along a cut side, as a share of the document. */
const STRIP = 0.08
/** Of many mirrored lights the largest are told. */
const MOST_SPOTS = 3

export function* measuringQuality({
  raw,
  small,
  outline,
  pageWidth,
  pageHeight,
}: MeasuredPage): InParts<PageQuality> {
  const { width, height } = raw
  const { all, softest } = sharpness(raw)
  yield
  const glare = findGlare(small)
  yield
  const { coloured } = colourfulness(small)
  yield
  const fringes = redAgainstBlue(small)
  yield
  const even = flattenLight(shrinkGray(raw, WORDING_SIDE))
  yield
  const wording = findWording(even)
  const signs: QualitySign[] = []
  if (all !== null && all < BLURRED)
    signs.push({ warning: 'blur', likely: beyond(BLURRED / Math.max(all, 0.01)), rect: softest })
  if (glare.share > GLARED)
    for (const spot of glare.spots.toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, MOST_SPOTS))
      signs.push({
        warning: 'glare',
        likely: beyond(glare.share / GLARED / 2),
        rect: scaled(spot, width / small.width, height / small.height),
      })
  if (outline && outline.score >= SURE_OUTLINE)
    for (const side of cutSides(outline.quad, pageWidth, pageHeight))
      signs.push({ warning: 'cropped', likely: 0.75, rect: stripAlong(side, width, height) })
  if (coloured < COPIED)
    signs.push({ warning: 'copy', likely: beyond(COPIED / Math.max(coloured, 1e-4)), rect: null })
  if (fringes !== null && fringes < FRINGED)
    signs.push({ warning: 'moire', likely: beyond(1 + FRINGED - fringes), rect: null })
  if (wording.clearness > WORDED && wording.place)
    signs.push({
      warning: 'watermark',
      likely: beyond(wording.clearness / WORDED),
      rect: scaled(wording.place, width / even.width, height / even.height),
    })
  return {
    signs,
    sharpness: all,
    glareShare: glare.share,
    coloured,
    colourless: coloured < COLOURLESS,
    fringes,
  }
}

/** 0.5 at the threshold, towards 1 at twice and more. */
const beyond = (times: number): number =>
  Math.min(0.95, Math.max(0.5, Math.round((0.5 + (times - 1) * 0.45) * 100) / 100))

const areaOf = ({ width, height }: Rect): number => width * height

const scaled = (rect: Rect, across: number, down: number): Rect => ({
  x: Math.floor(rect.x * across),
  y: Math.floor(rect.y * down),
  width: Math.ceil(rect.width * across),
  height: Math.ceil(rect.height * down),
})

function stripAlong(side: PageSide, width: number, height: number): Rect {
  const across = Math.round(width * STRIP)
  const down = Math.round(height * STRIP)
  switch (side) {
    case 'top':
      return { x: 0, y: 0, width, height: down }
    case 'bottom':
      return { x: 0, y: height - down, width, height: down }
    case 'left':
      return { x: 0, y: 0, width: across, height }
    case 'right':
      return { x: width - across, y: 0, width: across, height }
  }
}
