import { newGray, newRgba } from './new-raster'
import type { GrayRaster, Rect, RgbaRaster } from './raster'

/** The part of a rectangle that lies inside a width × height picture, in whole pixels; null if none does. */
export function clipRect(rect: Rect, width: number, height: number): Rect | null {
  const left = Math.max(0, Math.floor(rect.x))
  const top = Math.max(0, Math.floor(rect.y))
  const right = Math.min(width, Math.ceil(rect.x + rect.width))
  const bottom = Math.min(height, Math.ceil(rect.y + rect.height))
  if (right <= left || bottom <= top) return null
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Cuts out a rectangle, clipped to the picture; throws RangeError when it lies outside. */
export function cropGray(gray: GrayRaster, rect: Rect): GrayRaster {
  const inside = clipRect(rect, gray.width, gray.height)
  if (!inside) throw new RangeError('the rectangle lies outside the picture')
  const out = newGray(inside.width, inside.height)
  for (let y = 0; y < inside.height; y++) {
    const row = (inside.y + y) * gray.width + inside.x
    out.data.set(gray.data.subarray(row, row + inside.width), y * inside.width)
  }
  return out
}

/** Cuts out a rectangle, clipped to the picture; throws RangeError when it lies outside. */
export function cropRgba(picture: RgbaRaster, rect: Rect): RgbaRaster {
  const inside = clipRect(rect, picture.width, picture.height)
  if (!inside) throw new RangeError('the rectangle lies outside the picture')
  const out = newRgba(inside.width, inside.height)
  for (let y = 0; y < inside.height; y++) {
    const row = ((inside.y + y) * picture.width + inside.x) * 4
    out.data.set(picture.data.subarray(row, row + inside.width * 4), y * inside.width * 4)
  }
  return out
}
