import { histogram, percentile } from './contrast'
import { clipRect, cropGray } from './crop'
import { newGray } from './new-raster'
import type { GrayRaster, Rect } from './raster'
import { resizeGray } from './resize'

/**
 * One line cut out for recognition: `targetHeight` px is the height of the rect after scaling; a margin of
 * background (a quarter of that) is added on all sides. Throws RangeError when the rect lies outside.
 */
export function lineCrop(gray: GrayRaster, rect: Rect, targetHeight: number): GrayRaster {
  const breath = Math.max(1, Math.round(rect.height * 0.08))
  const wanted = {
    x: rect.x - breath,
    y: rect.y - breath,
    width: rect.width + 2 * breath,
    height: rect.height + 2 * breath,
  }
  if (!clipRect(rect, gray.width, gray.height)) throw new RangeError('the line lies outside the picture')
  const cut = cropGray(gray, wanted)
  const scale = targetHeight / rect.height
  const scaled = resizeGray(
    cut,
    Math.max(1, Math.round(cut.width * scale)),
    Math.max(1, Math.round(cut.height * scale)),
  )
  const paper = percentile(histogram(scaled), 0.7)
  const margin = Math.round(targetHeight / 4)
  const out = newGray(scaled.width + margin * 2, scaled.height + margin * 2)
  out.data.fill(paper)
  for (let y = 0; y < scaled.height; y++)
    out.data.set(
      scaled.data.subarray(y * scaled.width, (y + 1) * scaled.width),
      (y + margin) * out.width + margin,
    )
  return out
}
