import { histogram } from './contrast'
import { newGray } from './new-raster'
import type { GrayRaster } from './raster'

/** A page at most this bright may be a screen with light text on dark. */
const DARK = 96
/** Levels by which text stands out from its ground. */
const APART = 60
/** So many times more lies above the ground than below it. */
const LEAD = 3
/** Share of the page that has to be lighter than the ground: a dark photograph of paper has no such two levels. */
const LEAST = 0.008
const MOST = 0.35

/** True for light text on a dark ground: the page of a console in its dark theme. */
export function isLightOnDark(gray: GrayRaster): boolean {
  const counts = histogram(gray)
  const all = gray.width * gray.height
  let middle = 0
  for (let sum = 0; middle < 255; middle++) {
    sum += counts[middle]!
    if (sum * 2 > all) break
  }
  if (middle > DARK) return false
  let [above, below] = [0, 0]
  for (let v = 0; v < 256; v++)
    if (v > middle + APART) above += counts[v]!
    else if (v < middle - APART) below += counts[v]!
  return above > all * LEAST && above < all * MOST && above > below * LEAD
}

/** Dark for light. */
export function inverted(gray: GrayRaster): GrayRaster {
  const out = newGray(gray.width, gray.height)
  for (let at = 0; at < out.data.length; at++) out.data[at] = 255 - gray.data[at]!
  return out
}

/** Text as dark on light, whatever it was. */
export const darkOnLight = (gray: GrayRaster): GrayRaster => (isLightOnDark(gray) ? inverted(gray) : gray)
