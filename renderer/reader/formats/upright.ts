import { swapsSides, type Orientation } from '../../../electron/core/image/exif-orientation'
import type { RgbaRaster } from '../../../electron/core/image/raster'
import { onCanvas } from '../on-canvas'

/** Matrix of a canvas that puts a stored picture of a unit square upright, by its EXIF orientation. */
const MATRIX: Readonly<Record<Orientation, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, 1, 0],
  7: [0, -1, -1, 0, 1, 1],
  8: [0, -1, 1, 0, 0, 1],
}

export interface Upright {
  readonly raster: RgbaRaster
  readonly width: number
  readonly height: number
}

/** Stored pixels turned upright and shrunk to `maxSide`, on white where they are transparent. */
export async function upright(
  stored: RgbaRaster,
  orientation: Orientation,
  maxSide: number,
): Promise<Upright> {
  const swap = swapsSides(orientation)
  const width = swap ? stored.height : stored.width
  const height = swap ? stored.width : stored.height
  const scale = Math.min(1, maxSide / Math.max(width, height))
  const small = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
  const [a, b, c, d, e, f] = MATRIX[orientation]
  const { width: w, height: h } = small
  // The drawing below fills the stored picture's own box; the matrix lays that box onto the upright one.
  const box = swap ? { width: h, height: w } : { width: w, height: h }
  const pixels = new ImageData(
    new Uint8ClampedArray(stored.data.buffer as ArrayBuffer),
    stored.width,
    stored.height,
  )
  const bitmap = await createImageBitmap(pixels)
  const data = await onCanvas(w, h, { willReadFrequently: true, alpha: false }, (context) => {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, w, h)
    context.imageSmoothingQuality = 'high'
    context.setTransform(a, b, c, d, e * w, f * h)
    context.drawImage(bitmap, 0, 0, box.width, box.height)
    return context.getImageData(0, 0, w, h).data
  })
  bitmap.close()
  return { raster: { ...small, data }, width, height }
}
