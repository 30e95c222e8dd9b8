import type { RgbaRaster } from '../../electron/core/image/raster'

/** A raster as a JPEG or PNG file without any metadata. */
export async function encode(
  raster: RgbaRaster,
  type: 'image/jpeg' | 'image/png',
  quality = 0.85,
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(raster.width, raster.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.putImageData(new ImageData(new Uint8ClampedArray(raster.data), raster.width, raster.height), 0, 0)
  const blob = await canvas.convertToBlob({ type, quality })
  return new Uint8Array(await blob.arrayBuffer())
}
