import { swapsSides } from '../../electron/core/image/exif-orientation'
import { pictureHeader } from '../../electron/core/image/picture-header'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { sniffFile } from '../../electron/core/image/sniff-file'
import { onCanvas } from './on-canvas'
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
async function rasterOf(source: ImageBitmapSource, width: number, height: number): Promise<RgbaRaster> {
  // Shrunk while it is drawn, a picture would stay in the engine's own store of shrunk pictures, up to 500 MB of them.
  const small = await createImageBitmap(source, {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'medium',
  })
  try {
    return await onCanvas(width, height, { willReadFrequently: true, alpha: false }, (context) => {
      // Transparent pictures stand on paper, not on black.
      context.fillStyle = '#fff'
      context.fillRect(0, 0, width, height)
      context.drawImage(small, 0, 0)
      return { width, height, data: context.getImageData(0, 0, width, height).data }
    })
  } finally {
    small.close()
  }
}

interface Decoded {
  readonly source: (ImageBitmap | VideoFrame) & { close(): void }
  /** Pixels of the original, upright. */
  readonly width: number
  readonly height: number
}

/**
 * Decodes a picture file with Chromium's own decoders, its EXIF turn applied, shrunk to `maxSide` pixels. Of an animation
 * the first frame counts. @throws RefusedFile
 */
export async function decodePicture(bytes: Uint8Array, maxSide = WORK_SIDE): Promise<DecodedPage> {
  const { source, width, height } = (await smallerJpeg(bytes, maxSide)) ?? (await wholePicture(bytes))
  try {
    const scale = Math.min(1, maxSide / Math.max(width, height))
    const raster = await rasterOf(
      source,
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    )
    return { raster, width, height, scale }
  } finally {
    source.close()
  }
}

async function wholePicture(bytes: Uint8Array): Promise<Decoded> {
  const source = await createImageBitmap(new Blob([new Uint8Array(bytes)]), {
    imageOrientation: 'from-image',
  }).catch(() => {
    throw refusedFile('damaged')
  })
  return { source, width: source.width, height: source.height }
}

/** JPEGs are packed in blocks of 8 pixels, which can be unpacked to fewer. */
const BLOCK = 8

/**
 * A JPEG unpacked to no more eighths of its size than `maxSide` needs: a 50-megapixel photo then takes 30 MB instead of
 * 200, in half the time. Null when it is no JPEG, needs its full size, or anything is out of the ordinary.
 */
async function smallerJpeg(bytes: Uint8Array, maxSide: number): Promise<Decoded | null> {
  const header = sniffFile(bytes) === 'jpeg' ? pictureHeader(bytes) : null
  if (!header) return null
  const eighths = Math.ceil((BLOCK * maxSide) / Math.max(header.width, header.height))
  if (eighths >= BLOCK) return null
  const decoder = new ImageDecoder({
    data: new Uint8Array(bytes),
    type: 'image/jpeg',
    desiredWidth: Math.ceil((header.width * eighths) / BLOCK),
    desiredHeight: Math.ceil((header.height * eighths) / BLOCK),
  })
  try {
    const { image } = await decoder.decode()
    const swap = swapsSides(header.orientation)
    const width = swap ? header.height : header.width
    const height = swap ? header.width : header.height
    const { displayWidth, displayHeight } = image
    const enough = Math.max(displayWidth, displayHeight) >= Math.min(maxSide, Math.max(width, height))
    // Sides of small pictures are rounded to whole pixels.
    const sameShape = Math.abs(displayWidth * height - displayHeight * width) <= 2 * Math.max(width, height)
    if (enough && sameShape) return { source: image, width, height }
    image.close()
    return null
  } catch {
    return null
  } finally {
    decoder.close()
  }
}
