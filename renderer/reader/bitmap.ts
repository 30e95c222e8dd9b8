import type { GrayRaster } from '../../electron/core/image/raster'

/**
 * The raster as an 8-bit BMP file, which the engine takes without any decoder worth the name: no compression, no
 * canvas in between. Rows stand bottom up and are filled to four bytes.
 */
export function toBitmapBytes(gray: GrayRaster): Blob {
  const stride = (gray.width + 3) & ~3
  const offset = 14 + 40 + 256 * 4
  const bytes = new Uint8Array(offset + stride * gray.height)
  const view = new DataView(bytes.buffer)
  bytes.set([0x42, 0x4d])
  view.setUint32(2, bytes.length, true)
  view.setUint32(10, offset, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, gray.width, true)
  view.setInt32(22, gray.height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 8, true)
  view.setUint32(34, stride * gray.height, true)
  view.setUint32(46, 256, true)
  for (let value = 0; value < 256; value++) bytes.fill(value, 54 + value * 4, 54 + value * 4 + 3)
  for (let y = 0; y < gray.height; y++)
    bytes.set(
      gray.data.subarray(y * gray.width, (y + 1) * gray.width),
      offset + (gray.height - 1 - y) * stride,
    )
  return new Blob([bytes], { type: 'image/bmp' })
}
