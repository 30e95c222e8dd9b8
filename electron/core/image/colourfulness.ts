import type { RgbaRaster } from './raster'
import { shrinkRgba } from './resize'

export interface Colourfulness {
  /** Share of pixels whose colour differs clearly from the document's own tint, 0 to 1. */
  readonly coloured: number
  /** Mean distance of a pixel's colour from the tint, 0 to 255. */
  readonly depth: number
}

/** Brightness of paper in good light; less than the second is not told from noise. */
const FULL_LIGHT = 215
const DIMMEST = 70

/**
 * How much colour there is beside the tint that lamp and paper give everything: a black-and-white copy under
 * warm light has a tint but no colours. Colour shares are compared, so that shadows do not count.
 */
export function colourfulness(document: RgbaRaster): Colourfulness {
  const { width, height, data } = shrinkRgba(document, 360)
  const red: number[] = []
  const blue: number[] = []
  const light: number[] = []
  for (let i = 0, p = 0; i < width * height; i++, p += 4) {
    const g = Math.max(1, data[p + 1]!)
    const brightness = data[p]! + g + data[p + 2]!
    // The tint of near-black pixels is noise.
    if (brightness < 120) continue
    red.push(Math.log(Math.max(1, data[p]!) / g))
    blue.push(Math.log(Math.max(1, data[p + 2]!) / g))
    light.push(brightness / 3)
  }
  if (red.length === 0) return { coloured: 0, depth: 0 }
  // Under little light all colours lie close together.
  const full =
    FULL_LIGHT / Math.max(DIMMEST, light.toSorted((a, b) => a - b)[Math.floor(light.length * 0.85)]!)
  const tintRed = median(red)
  const tintBlue = median(blue)
  let coloured = 0
  let depth = 0
  for (let i = 0; i < red.length; i++) {
    const away = Math.hypot(red[i]! - tintRed, blue[i]! - tintBlue) * light[i]! * Math.max(1, full)
    depth += Math.min(255, away)
    if (away > 26) coloured++
  }
  return { coloured: coloured / red.length, depth: depth / red.length }
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[sorted.length >> 1]!
}
