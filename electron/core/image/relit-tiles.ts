import type { GrayRaster, Rect, RgbaRaster } from './raster'

/** Side of the tiles of a document's small picture that are looked at in colour. */
export const TILE = 24
/** How far beyond a tile its ink reaches. */
const REACH = 3

/** What a pixel of a picture in colour, at a byte of its data, has to be lightened by. */
export type Lightening = (data: RgbaRaster['data'], at: number) => number

/**
 * A document's light with the tiles lightened that have ink of a colour; `ink`: 1 where the small picture shows it.
 * `lighteningAt` tells by how much, from the left and top of a tile; null where it stays as it is.
 */
export function relitTiles(
  given: GrayRaster,
  ink: GrayRaster,
  colours: (rect: Rect) => RgbaRaster,
  lighteningAt: (left: number, top: number) => Lightening | null,
): GrayRaster {
  const light = { ...given, data: given.data.slice() }
  const [across, down] = [light.width / ink.width, light.height / ink.height]
  for (let top = 0; top < ink.height; top += TILE)
    for (let left = 0; left < ink.width; left += TILE) {
      if (inkIn(ink, left - REACH, top - REACH, TILE + REACH * 2) === 0) continue
      const lightening = lighteningAt(left, top)
      const x = Math.round(left * across)
      const y = Math.round(top * down)
      const width = Math.min(light.width, Math.round((left + TILE) * across)) - x
      const height = Math.min(light.height, Math.round((top + TILE) * down)) - y
      if (!lightening || width <= 0 || height <= 0) continue
      const { data } = colours({ x, y, width, height })
      for (let row = 0, p = 0; row < height; row++)
        for (let at = (y + row) * light.width + x; at < (y + row) * light.width + x + width; at++, p += 4)
          light.data[at] = Math.min(255, light.data[at]! + lightening(data, p))
    }
  return light
}

/** Pixels of ink, each 1, in a square. */
export function inkIn({ width, height, data }: GrayRaster, left: number, top: number, side: number): number {
  const [from, to] = [Math.max(0, left), Math.min(width, left + side)]
  let count = 0
  for (let y = Math.max(0, top); y < Math.min(height, top + side); y++)
    for (let at = y * width + from; at < y * width + to; at++) count += data[at]!
  return count
}
