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
 */
export function clearGround(gray: GrayRaster): GrayRaster {
  const { ink, busyness } = groundOf(gray)
  if (busyness < PATTERNED || ink > PAPER / 2) return gray
  const white = ink + STROKES * (PAPER - ink)
  const tone = Uint8Array.from({ length: 256 }, (_, v) =>
    v <= ink ? v : v >= white ? PAPER : ink + ((v - ink) * (PAPER - ink)) / (white - ink),
  )
  const out = newGray(gray.width, gray.height)
  for (let at = 0; at < out.data.length; at++) out.data[at] = tone[gray.data[at]!]!
  return out
}
