import { findDocument } from '../../electron/core/image/find-document'
import { toGray } from '../../electron/core/image/channels'
import { quietPlaces } from '../../electron/core/image/quiet-places'
import type { Rect, RgbaRaster } from '../../electron/core/image/raster'
import { shrinkRgba } from '../../electron/core/image/resize'
import { onCanvas } from './on-canvas'

/** Places are looked for in a copy of this size. */
const SEARCH_SIDE = 900
/** Heights of the letters tried, as shares of the document's shorter side: as large as finds a place. */
const HEIGHTS = [0.055, 0.045, 0.036, 0.028] as const
/** Room around the words, in their height. */
const AIR = 0.45
const MOST_PLACES = 3
const INK = 'rgba(170, 60, 50, 0.5)'

/** Words in pale red where nothing is printed: on the document itself, never over print. `count` 0 = no place was free. */
export async function writeWatermark(
  raster: RgbaRaster,
  words: string,
): Promise<{ raster: RgbaRaster; count: number }> {
  const small = shrinkRgba(raster, SEARCH_SIDE)
  const scale = raster.width / small.width
  const gray = toGray(small)
  const inside = frameOf(small)
  const shorter = Math.min(inside.width, inside.height)
  for (const share of HEIGHTS) {
    const letter = shorter * share
    const size = {
      width: Math.ceil(widthOf(words, letter) + letter * AIR * 2),
      height: Math.ceil(letter * (1 + AIR * 2)),
    }
    const places = quietPlaces(gray, inside, size, MOST_PLACES)
    if (places.length > 0)
      return { raster: await drawn(raster, words, places, letter, scale), count: places.length }
  }
  return { raster, count: 0 }
}

/** Upright rectangle within the document's four corners, or the whole picture. */
function frameOf(picture: RgbaRaster): Rect {
  const [a, b, c, d] = findDocument(picture)?.quad ?? []
  if (!a || !b || !c || !d) return { x: 0, y: 0, width: picture.width, height: picture.height }
  const x = Math.max(0, a.x, d.x)
  const y = Math.max(0, a.y, b.y)
  return {
    x,
    y,
    width: Math.min(picture.width, b.x, c.x) - x,
    height: Math.min(picture.height, c.y, d.y) - y,
  }
}

const face = (letter: number): string => `${letter}px sans-serif`

function widthOf(words: string, letter: number): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.font = face(letter)
  return context.measureText(words).width
}

function drawn(
  raster: RgbaRaster,
  words: string,
  places: readonly Rect[],
  letter: number,
  scale: number,
): Promise<RgbaRaster> {
  const { width, height } = raster
  return onCanvas(width, height, {}, (context) => {
    context.putImageData(new ImageData(new Uint8ClampedArray(raster.data), width, height), 0, 0)
    context.font = face(letter * scale)
    context.fillStyle = INK
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    for (const place of places)
      context.fillText(words, (place.x + place.width / 2) * scale, (place.y + place.height / 2) * scale)
    return { width, height, data: context.getImageData(0, 0, width, height).data }
  })
}
