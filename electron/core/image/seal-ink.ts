import { percentile } from './contrast'
import { newGray } from './new-raster'
import type { GrayRaster, Rect, RgbaRaster } from './raster'
import { inkComponents } from './ink-components'
import { localMean } from './local-mean'
import { shrinkGray } from './resize'

/** Red ink (1): clearly more red than green and blue, and not as bright as paper under warm light; in a dark picture by as much less. */
export function redInk(picture: RgbaRaster): GrayRaster {
  const { data } = picture
  const mask = newGray(picture.width, picture.height)
  const light = Math.min(1, paperOf(picture) / USUAL_PAPER)
  const [least, more] = [90 * light, 40 * light]
  for (let i = 0, p = 0; i < mask.data.length; i++, p += 4) {
    const r = data[p]!
    const other = Math.max(data[p + 1]!, data[p + 2]!)
    mask.data[i] = r > least && r - other > more && r > other * 1.35 ? 1 : 0
  }
  return mask
}

/** Green of paper in pictures that are not dark, and the least that is taken for paper's. */
const USUAL_PAPER = 190
const LEAST_PAPER = 70
/** Every so many pixels tell how bright the paper is. */
const EVERY = 7

/** Green of the paper: of a quarter of the picture more is brighter. */
function paperOf({ data }: RgbaRaster): number {
  const greens = new Uint32Array(256)
  for (let p = 1; p < data.length; p += 4 * EVERY) greens[data[p]!]!++
  return Math.max(LEAST_PAPER, percentile(greens, 0.75))
}

export interface RedBlob {
  /** In the document's pixels. */
  readonly rect: Rect
  /** Red ink's share of the rect. */
  readonly filled: number
}

/** Longest side, in pixels, on which the parts of a seal lie close together. */
const BLOB_SIDE = 320
/** Mean of what lies around a pixel, of 255, from which on it is part of a seal: a hair of a ring is enough. */
const CLOSE = 18

/** Seals and emblems, largest first: red ink whose parts lie close together. */
export function redBlobs(document: RgbaRaster): readonly RedBlob[] {
  // Shrunk before it is looked at, a thin pale ring is the paper's colour.
  const ink = redInk(document)
  const small = shrinkGray({ ...ink, data: ink.data.map((v) => v * 255) }, BLOB_SIDE)
  const near = localMean(small, 3)
  const joined = newGray(small.width, small.height)
  for (let i = 0; i < joined.data.length; i++) joined.data[i] = near.data[i]! > CLOSE ? 1 : 0
  const parts = inkComponents(joined)
  const inside = new Float64Array(parts.count)
  const { runs } = parts
  for (let i = 0; i < runs.count; i++)
    for (let x = runs.from[i]!; x <= runs.to[i]!; x++)
      inside[runs.component[i]!]! += small.data[runs.row[i]! * small.width + x]! / 255
  const across = document.width / small.width
  const down = document.height / small.height
  const least = (Math.max(small.width, small.height) * 0.04) ** 2
  const blobs: RedBlob[] = []
  for (let c = 0; c < parts.count; c++) {
    const width = parts.right[c]! - parts.left[c]! + 1
    const height = parts.bottom[c]! - parts.top[c]! + 1
    if (width * height < least || inside[c]! < least * 0.1) continue
    blobs.push({
      rect: {
        x: parts.left[c]! * across,
        y: parts.top[c]! * down,
        width: width * across,
        height: height * down,
      },
      filled: inside[c]! / (width * height),
    })
  }
  return blobs.sort((a, b) => b.rect.width * b.rect.height - a.rect.width * a.rect.height)
}
