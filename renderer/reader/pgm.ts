import type { GrayRaster } from '../../electron/core/image/raster'

/** The raster as a PGM file, the engine's simplest input: a header and the pixels as they are. */
export function toPgm(gray: GrayRaster): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`P5\n${gray.width} ${gray.height}\n255\n`)
  const bytes = new Uint8Array(header.length + gray.data.length)
  bytes.set(header)
  bytes.set(gray.data, header.length)
  return bytes
}
