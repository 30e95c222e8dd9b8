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
  const red = new Float64Array(width * height)
  const blue = new Float64Array(width * height)
  /** Red, green and blue together. */
  const light = new Uint16Array(width * height)
  const lights = new Uint32Array(3 * 255 + 1)
  let many = 0
  for (let i = 0, p = 0; i < width * height; i++, p += 4) {
    const g = Math.max(1, data[p + 1]!)
    const brightness = data[p]! + g + data[p + 2]!
    // The tint of near-black pixels is noise.
    if (brightness < 120) continue
    red[many] = LOG[Math.max(1, data[p]!)]! - LOG[g]!
    blue[many] = LOG[Math.max(1, data[p + 2]!)]! - LOG[g]!
    light[many++] = brightness
    lights[brightness]!++
  }
  if (many === 0) return { coloured: 0, depth: 0 }
  // Under little light all colours lie close together.
  const full = FULL_LIGHT / Math.max(DIMMEST, lightAt(lights, Math.floor(many * 0.85)) / 3)
  const tintRed = median(red.subarray(0, many))
  const tintBlue = median(blue.subarray(0, many))
  let coloured = 0
  let depth = 0
  for (let i = 0; i < many; i++) {
    const r = red[i]! - tintRed
    const b = blue[i]! - tintBlue
    const away = (Math.sqrt(r * r + b * b) * light[i]! * Math.max(1, full)) / 3
    depth += Math.min(255, away)
    if (away > 26) coloured++
  }
  return { coloured: coloured / many, depth: depth / many }
}

const LOG = Float64Array.from({ length: 256 }, (_, value) => Math.log(value))

/** The light of the pixel with so many darker ones. */
function lightAt(lights: Uint32Array, darker: number): number {
  let light = 0
  for (let sum = lights[0]!; sum <= darker && light < lights.length - 1;) sum += lights[++light]!
  return light
}

function median(values: Float64Array): number {
  return values.toSorted()[values.length >> 1]!
}
