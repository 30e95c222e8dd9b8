import { newGray, newRgba } from './new-raster'
import type { GrayRaster, RgbaRaster } from './raster'

/** Brightness as people see it (ITU-R BT.601 weights, in 256ths). */
export function toGray(picture: RgbaRaster): GrayRaster {
  const { data } = picture
  const gray = newGray(picture.width, picture.height)
  for (let i = 0, p = 0; i < gray.data.length; i++, p += 4)
    gray.data[i] = (data[p]! * 77 + data[p + 1]! * 150 + data[p + 2]! * 29 + 128) >> 8
  return gray
}

/** Only the red light: red seals and emblems turn nearly white, blue and black print stays dark. */
export const redChannel = (picture: RgbaRaster): GrayRaster => channel(picture, 0)
/** Only the blue light. */
export const blueChannel = (picture: RgbaRaster): GrayRaster => channel(picture, 2)

function channel({ width, height, data }: RgbaRaster, nth: 0 | 1 | 2): GrayRaster {
  const gray = newGray(width, height)
  for (let i = 0, p = nth; i < gray.data.length; i++, p += 4) gray.data[i] = data[p]!
  return gray
}

/** Strongest minus weakest channel: 0 for grays, large for colours. */
export function colourDepth(picture: RgbaRaster): GrayRaster {
  const { data } = picture
  const depth = newGray(picture.width, picture.height)
  for (let i = 0, p = 0; i < depth.data.length; i++, p += 4) {
    const r = data[p]!
    const g = data[p + 1]!
    const b = data[p + 2]!
    depth.data[i] = Math.max(r, g, b) - Math.min(r, g, b)
  }
  return depth
}

/** The same gray in all three channels, opaque. */
export function grayToRgba(gray: GrayRaster): RgbaRaster {
  const out = newRgba(gray.width, gray.height)
  for (let i = 0, p = 0; i < gray.data.length; i++, p += 4) {
    const value = gray.data[i]!
    out.data[p] = value
    out.data[p + 1] = value
    out.data[p + 2] = value
    out.data[p + 3] = 255
  }
  return out
}
