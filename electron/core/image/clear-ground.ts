import { histogram } from './contrast'
import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** What is printed under the text: fine security lines, the pattern of a photographed screen, grain of a dark picture. */

/** Paper's value in a light-flattened picture. */
const PAPER = 240
/** Share of the pixels that are as dark as the text or darker. */
const TEXT = 0.01
/** Where between text and paper the ground ends: strokes are darker, however thin. */
const STROKES = 0.6
const EDGES = 0.55
/** Above this a pixel is paper and its grain. */
const CLEAN = 218
/** Pixels between text and paper over pixels of text. Measured: plain print 0.2 to 2.2, security lines and screens 3 to 10. */
const PATTERNED = 2.6

export interface Ground {
  /** Level of the text. */
  readonly ink: number
  /** Pixels between text and paper over pixels of text. */
  readonly busyness: number
}

/** How much lies between text and paper in a light-flattened picture. */
export function groundOf(gray: GrayRaster): Ground {
  const counts = histogram(gray)
  const all = gray.width * gray.height
  let ink = 0
  for (let sum = 0; ink < 255; ink++) {
    sum += counts[ink]!
    if (sum > all * TEXT) break
  }
  const edge = ink + EDGES * (PAPER - ink)
  let [text, between] = [0, 0]
  for (let v = 0; v < CLEAN; v++)
    if (v < edge) text += counts[v]!
    else between += counts[v]!
  return { ink, busyness: between / Math.max(1, text) }
}

/**
 * A light-flattened picture whose ground is busy, with the ground turned to paper; any other picture as it is. The
 * tones between text and ground are spread over the whole range, so that strokes keep their soft edges.
 * `thin`: strokes as pale as a pale ground stay, which reading needs and the search for lines of text does not.
 */
export function clearGround(
  gray: GrayRaster,
  { thin }: { readonly thin: boolean },
  { ink, busyness }: Ground = groundOf(gray),
): GrayRaster {
  if (busyness < PATTERNED || ink > PAPER / 2) return gray
  const least = ink + STROKES * (PAPER - ink)
  const white = thin ? Math.max(least, strokesEnd(gray, ink)) : least
  const tone = Uint8Array.from({ length: 256 }, (_, v) =>
    v <= ink ? v : v >= white ? PAPER : ink + ((v - ink) * (PAPER - ink)) / (white - ink),
  )
  const out = newGray(gray.width, gray.height)
  for (let at = 0; at < out.data.length; at++) out.data[at] = tone[gray.data[at]!]!
  return out
}

/** Side of the squares, in pixels, in which print is told from frames, ornaments and free ground. */
const SQUARE = 24
/** A square with more pixels of text than this has print in it. */
const PRINTED = 20
/** Plain print has at most about so many pixels of soft edges and thin strokes to one of text. */
const SOFT = 0.8

/**
 * The level up to which what lies beside the text is the text's own: its soft edges and thin strokes. What is darker
 * than that and not yet used up by them would be lost with the ground: a brown frame and a pale wording made thin
 * strokes of a Song face vanish.
 */
function strokesEnd(gray: GrayRaster, ink: number): number {
  const edge = ink + EDGES * (PAPER - ink)
  const across = Math.ceil(gray.width / SQUARE)
  const printed = new Uint32Array(across * Math.ceil(gray.height / SQUARE))
  const { width, data } = gray
  const eachRun = (visit: (square: number, from: number, end: number) => void): void => {
    for (let y = 0; y < gray.height; y++) {
      const row = y * width
      const square = Math.floor(y / SQUARE) * across
      for (let n = 0; n < across; n++)
        visit(square + n, row + n * SQUARE, row + Math.min(width, (n + 1) * SQUARE))
    }
  }
  eachRun((square, from, end) => {
    for (let at = from; at < end; at++) if (data[at]! < edge) printed[square]!++
  })
  const counts = new Uint32Array(256)
  eachRun((square, from, end) => {
    if (printed[square]! > PRINTED) for (let at = from; at < end; at++) counts[data[at]!]!++
  })
  let text = 0
  for (let v = 0; v < edge; v++) text += counts[v]!
  let end = Math.ceil(edge)
  for (let soft = 0; end < CLEAN; end++) {
    soft += counts[end]!
    if (soft > text * SOFT) break
  }
  return end
}
