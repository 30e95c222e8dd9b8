import type { RgbaRaster } from '../../electron/core/image/raster'
import { refusedFile } from './refused-file'

/** Longest side of the copy that is worked on: text of a full-frame certificate is then about 40 px high. */
export const WORK_SIDE = 2400

/** One page as it is worked on: upright by its EXIF, at most WORK_SIDE long. */
export interface DecodedPage {
  readonly raster: RgbaRaster
  /** Pixels of the original page, EXIF applied. */
  readonly width: number
  readonly height: number
  /** Work pixels per original pixel. */
  readonly scale: number
}

/** Pixels of anything that a canvas can draw. */
export function rasterOf(source: CanvasImageSource, width: number, height: number): RgbaRaster {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (!context) throw new Error('no canvas')
  // Transparent pictures stand on paper, not on black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, width, height)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

/**
 * Decodes a picture file with Chromium's own decoders, its EXIF turn applied, shrunk to `maxSide` pixels. Of an animation
 * the first frame counts. @throws RefusedFile
 */
export async function decodePicture(bytes: Uint8Array, maxSide = WORK_SIDE): Promise<DecodedPage> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]), {
    imageOrientation: 'from-image',
  }).catch(() => {
    throw refusedFile('damaged')
  })
  try {
    const { width, height } = bitmap
    const scale = Math.min(1, maxSide / Math.max(width, height))
    const raster = rasterOf(
      bitmap,
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    )
    return { raster, width, height, scale }
  } finally {
    bitmap.close()
  }
}
