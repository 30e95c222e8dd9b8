import { redChannel } from './channels'
import { lightAt, paperLight } from './flatten-light'
import type { GrayRaster, Rect, RgbaRaster } from './raster'
import { inkIn, type Lightening, relitTiles, TILE } from './relit-tiles'
import { redInk } from './seal-ink'

/** Fewest pixels of red ink that tell how it takes light. */
const ENOUGH = 60
/** Above this it is print in orange or brown, which is to be read: seals lie below 0.75, emblems below 0.65. */
const SEAL = 0.8
/** Print under a seal would turn pale with more. */
const MOST = 0.5

/**
 * Red ink takes red light too, in the measure in which it colours the paper. The share of its depth of colour that its
 * red light lacks to the paper's, at the median of the picture's red ink; 0 where there is too little of it, or other
 * ink than a seal's.
 */
export function redLack(picture: RgbaRaster): number {
  const { width, height, data } = picture
  const ink = redInk(picture)
  const count = ink.data.reduce((sum, own) => sum + own, 0)
  if (count < ENOUGH) return 0
  const paper = paperLight(redChannel(picture))
  const lacks = new Float32Array(count)
  let nth = 0
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++)
      if (ink.data[at] === 1)
        lacks[nth++] = (lightAt(paper, x / width, y / height) - data[at * 4]!) / depthAt(data, at * 4)
  const usual = lacks.sort()[count >> 1]!
  return usual > SEAL ? 0 : Math.min(MOST, Math.max(0, usual))
}

/** How much stronger red is than both others. */
const depthAt = (data: Uint8Array | Uint8ClampedArray, at: number): number =>
  data[at]! - Math.max(data[at + 1]!, data[at + 2]!)

/** The red light with what red ink lacks of it: seals and emblems are paper, and print under them stays. */
export function withoutRed(picture: RgbaRaster, lack = redLack(picture)): GrayRaster {
  const gray = redChannel(picture)
  if (lack === 0) return gray
  const { data } = picture
  for (let at = 0, p = 0; at < gray.data.length; at++, p += 4) {
    const depth = depthAt(data, p)
    if (depth > 0) gray.data[at] = Math.min(255, data[p]! + depth * lack)
  }
  return gray
}

/** A tile with more ink than this is of a red ground: what is printed on it in white would be lifted away with it. */
const SOLID = 0.6

/** A document's red light with what red ink lacks of it, where its small picture shows the strokes of such ink. */
export function liftRed(
  red: GrayRaster,
  small: RgbaRaster,
  lack: number,
  colours: (rect: Rect) => RgbaRaster,
): GrayRaster {
  const ink = redInk(small)
  const lightening: Lightening = (data, at) => Math.max(0, depthAt(data, at)) * lack
  return relitTiles(red, ink, colours, (left, top) => (isByGround(ink, left, top) ? null : lightening))
}

/** True of a tile on a red ground, or beside one. */
function isByGround(ink: GrayRaster, left: number, top: number): boolean {
  for (const y of [-TILE, 0, TILE])
    for (const x of [-TILE, 0, TILE])
      if (inkIn(ink, left + x, top + y, TILE) > SOLID * TILE * TILE) return true
  return false
}
