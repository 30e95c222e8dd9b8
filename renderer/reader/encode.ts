import type { RgbaRaster } from '../../electron/core/image/raster'
import { onCanvas } from './on-canvas'

/** A raster as a JPEG or PNG file without any metadata. */
export async function encode(
  raster: RgbaRaster,
  type: 'image/jpeg' | 'image/png',
  quality = 0.85,
): Promise<Uint8Array> {
  const { width, height, data } = raster
  return onCanvas(width, height, {}, async (context, canvas) => {
    context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0)
    const blob = await canvas.convertToBlob({ type, quality })
    return new Uint8Array(await blob.arrayBuffer())
  })
}
