import { mapPoint, homography, type Quad } from '../../../electron/core/image/homography'
import { newGray, newRgba } from '../../../electron/core/image/new-raster'
import type { GrayRaster, Rect, RgbaRaster } from '../../../electron/core/image/raster'
import { frameQuad } from '../../../electron/core/image/warp'

/** Small painters for tests: everything they draw is known exactly. */

export type Rgb = readonly [number, number, number]

export function plain(width: number, height: number, colour: Rgb): RgbaRaster {
  const picture = newRgba(width, height)
  fill(picture, { x: 0, y: 0, width, height }, colour)
  return picture
}

export function plainGray(width: number, height: number, value: number): GrayRaster {
  const gray = newGray(width, height)
  gray.data.fill(value)
  return gray
}

export function fill(picture: RgbaRaster, rect: Rect, [r, g, b]: Rgb): void {
  for (let y = rect.y; y < rect.y + rect.height; y++)
    for (let x = rect.x; x < rect.x + rect.width; x++)
      picture.data.set([r, g, b, 255], (y * picture.width + x) * 4)
}

export function fillGray(gray: GrayRaster, rect: Rect, value: number): void {
  for (let y = rect.y; y < rect.y + rect.height; y++)
    gray.data.fill(value, y * gray.width + rect.x, y * gray.width + rect.x + rect.width)
}

export function grayAt(gray: GrayRaster, x: number, y: number): number {
  return gray.data[y * gray.width + x]!
}

export function rgbAt(picture: RgbaRaster, x: number, y: number): number[] {
  return [...picture.data.subarray((y * picture.width + x) * 4, (y * picture.width + x) * 4 + 3)]
}

/** Repeatable noise: a linear congruential generator. */
export function noise(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** A character-like mark: a box with a cross, of strokes a seventh thick. */
export function glyph(gray: GrayRaster, x: number, y: number, size: number, value = 20): void {
  const stroke = Math.max(2, Math.round(size / 7))
  fillGray(gray, { x, y, width: size, height: stroke }, value)
  fillGray(gray, { x, y: y + size - stroke, width: size, height: stroke }, value)
  fillGray(gray, { x, y, width: stroke, height: size }, value)
  fillGray(gray, { x: x + size - stroke, y, width: stroke, height: size }, value)
  fillGray(gray, { x: x + Math.round(size / 2), y, width: stroke, height: size }, value)
}

export function glyphs(
  gray: GrayRaster,
  x: number,
  y: number,
  size: number,
  count: number,
  value = 20,
): void {
  for (let i = 0; i < count; i++) glyph(gray, x + Math.round(i * size * 1.2), y, size, value)
}

/** Lays a picture into a scene's quad. */
export function layInto(scene: RgbaRaster, picture: RgbaRaster, quad: Quad): void {
  const map = homography(quad, frameQuad(picture.width, picture.height))
  if (!map) throw new Error('flat quad')
  for (let y = 0; y < scene.height; y++)
    for (let x = 0; x < scene.width; x++) {
      const p = mapPoint(map, { x: x + 0.5, y: y + 0.5 })
      if (p.x < 0 || p.y < 0 || p.x >= picture.width || p.y >= picture.height) continue
      const from = (Math.floor(p.y) * picture.width + Math.floor(p.x)) * 4
      scene.data.set(picture.data.subarray(from, from + 4), (y * scene.width + x) * 4)
    }
}

/** A card: pale paper, a title, lines of print and a dark portrait on the right. */
export function card(width = 428, height = 270): RgbaRaster {
  const gray = plainGray(width, height, 228)
  glyphs(gray, 30, 30, 20, 6)
  for (let line = 0; line < 4; line++) glyphs(gray, 30, 80 + line * 36, 16, 9)
  fillGray(gray, { x: 300, y: 50, width: 95, height: 130 }, 70)
  const picture = newRgba(width, height)
  for (let i = 0; i < gray.data.length; i++) {
    const v = gray.data[i]!
    picture.data.set([v, v, Math.min(255, v + 8), 255], i * 4)
  }
  return picture
}
