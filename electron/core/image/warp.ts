import { homography, type Quad } from './homography'
import { newGray, newRgba } from './new-raster'
import type { GrayRaster, RgbaRaster } from './raster'

/**
 * Pulls a quad of the picture straight into width × height pixels, interpolating between pixels.
 * Shrinking by more than about 1.5 needs a shrunk source, or fine print falls between the samples.
 * Throws RangeError for a quad without area.
 */
export function warpQuad(picture: RgbaRaster, quad: Quad, width: number, height: number): RgbaRaster {
  const map = homography(frameQuad(width, height), quad)
  if (!map) throw new RangeError('the quad has no area')
  const out = newRgba(width, height)
  const [a, b, c, d, e, f, g, h] = map as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const { data } = picture
  const lastX = picture.width - 1
  const lastY = picture.height - 1
  const stride = picture.width * 4
  let to = 0
  for (let y = 0; y < height; y++) {
    const v = y + 0.5
    for (let x = 0; x < width; x++) {
      const u = x + 0.5
      const w = 1 / (g * u + h * v + 1)
      let px = (a * u + b * v + c) * w - 0.5
      let py = (d * u + e * v + f) * w - 0.5
      px = px < 0 ? 0 : px > lastX ? lastX : px
      py = py < 0 ? 0 : py > lastY ? lastY : py
      const x0 = px | 0
      const y0 = py | 0
      const fx = ((px - x0) * 256) | 0
      const fy = ((py - y0) * 256) | 0
      const p = y0 * stride + x0 * 4
      const right = x0 < lastX ? 4 : 0
      const below = y0 < lastY ? stride : 0
      const w11 = fx * fy
      const w01 = (fx << 8) - w11
      const w10 = (fy << 8) - w11
      const w00 = 65536 - w01 - w10 - w11
      for (let k = 0; k < 3; k++) {
        const q = p + k
        const sum =
          data[q]! * w00 + data[q + right]! * w01 + data[q + below]! * w10 + data[q + below + right]! * w11
        out.data[to + k] = (sum + 32768) >> 16
      }
      out.data[to + 3] = 255
      to += 4
    }
  }
  return out
}

/** Pixels of a row between two places that are computed; those between lie on a line, to a hundredth of a pixel. */
const SPAN = 8
/** One pixel in the whole numbers that places are stepped through. */
const ONE = 1 << 16

/** As `warpQuad`, of the red light only: what text is read on needs no other. Sides of the picture: less than 32,000 pixels. */
export function warpRed(picture: RgbaRaster, quad: Quad, width: number, height: number): GrayRaster {
  const map = homography(frameQuad(width, height), quad)
  if (!map) throw new RangeError('the quad has no area')
  const out = newGray(width, height)
  const [a, b, c, d, e, f, g, h] = map as unknown as Float64Array
  const { data } = picture
  const lastX = picture.width - 1
  const lastY = picture.height - 1
  const stride = picture.width * 4
  for (let y = 0, to = 0; y < height; y++) {
    const v = y + 0.5
    const rowX = b! * v + c!
    const rowY = e! * v + f!
    const rowW = h! * v + 1
    let w = 1 / (g! * 0.5 + rowW)
    let fromX = (a! * 0.5 + rowX) * w - 0.5
    let fromY = (d! * 0.5 + rowY) * w - 0.5
    for (let x = 0; x < width; x += SPAN) {
      const u = x + SPAN + 0.5
      w = 1 / (g! * u + rowW)
      const endX = (a! * u + rowX) * w - 0.5
      const endY = (d! * u + rowY) * w - 0.5
      let px = Math.round(fromX * ONE)
      let py = Math.round(fromY * ONE)
      const stepX = Math.round(((endX - fromX) * ONE) / SPAN)
      const stepY = Math.round(((endY - fromY) * ONE) / SPAN)
      const end = to + Math.min(SPAN, width - x)
      const isInside =
        Math.min(fromX, endX) >= 1 &&
        Math.min(fromY, endY) >= 1 &&
        Math.max(fromX, endX) < lastX - 1 &&
        Math.max(fromY, endY) < lastY - 1
      if (isInside)
        for (; to < end; to++, px += stepX, py += stepY) {
          const p = (py >> 16) * stride + (px >> 16) * 4
          const q = p + stride
          const fx = (px >> 8) & 255
          const top = (data[p]! << 8) + (data[p + 4]! - data[p]!) * fx
          const low = (data[q]! << 8) + (data[q + 4]! - data[q]!) * fx
          out.data[to] = ((top << 8) + (low - top) * ((py >> 8) & 255) + 32768) >> 16
        }
      else
        for (; to < end; to++, px += stepX, py += stepY) {
          const nearX = Math.min(lastX * ONE, Math.max(0, px))
          const nearY = Math.min(lastY * ONE, Math.max(0, py))
          const p = (nearY >> 16) * stride + (nearX >> 16) * 4
          const q = nearY >> 16 < lastY ? p + stride : p
          const right = nearX >> 16 < lastX ? 4 : 0
          const fx = (nearX >> 8) & 255
          const top = (data[p]! << 8) + (data[p + right]! - data[p]!) * fx
          const low = (data[q]! << 8) + (data[q + right]! - data[q]!) * fx
          out.data[to] = ((top << 8) + (low - top) * ((nearY >> 8) & 255) + 32768) >> 16
        }
      fromX = endX
      fromY = endY
    }
  }
  return out
}

/** The four corners of a width × height picture. */
export function frameQuad(width: number, height: number): Quad {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ]
}
