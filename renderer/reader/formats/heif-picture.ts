import libheif from 'libheif-js/libheif-wasm/libheif.js'
import wasmAddress from 'libheif-js/libheif-wasm/libheif.wasm?url'
import { PICTURE_MAX_PIXELS, PICTURE_MAX_SIDE } from '../../../electron/core/image/limits'
import { refusedFile } from '../refused-file'
import { bytesAt } from '../served'
import type { ForeignPage } from './decoding-messages'
import { upright } from './upright'

/**
 * The main picture of a HEIC; bursts, thumbnails and depth maps beside it are left alone. The library turns and mirrors
 * the picture as its properties ask. @throws RefusedFile
 */
export async function* pageOfHeic(bytes: Uint8Array, maxSide: number): AsyncGenerator<ForeignPage> {
  const wasmBinary = await bytesAt(wasmAddress)
  const heif = libheif({ wasmBinary })
  const context = heif.heif_context_alloc()
  const parsed = heif.heif_context_read_from_memory(context, bytes)
  if (parsed.code !== heif.heif_error_code.heif_error_Ok) throw refusedFile('damaged')
  const handle = heif.heif_js_context_get_primary_image_handle(context)
  if (handle.code !== undefined) throw refusedFile('damaged')
  const width = heif.heif_image_handle_get_width(handle)
  const height = heif.heif_image_handle_get_height(handle)
  if (width * height > PICTURE_MAX_PIXELS || Math.max(width, height) > PICTURE_MAX_SIDE)
    throw refusedFile('too-many-pixels', { megapixels: Math.round((width * height) / 1e6) })
  const decoded = await heif.heif_js_decode_image2(
    handle,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGBA,
  )
  const channel = decoded.channels?.[0]
  if (decoded.code !== undefined || !channel) throw refusedFile('damaged')
  const data = new Uint8ClampedArray(channel.width * channel.height * 4)
  for (let y = 0; y < channel.height; y++)
    data.set(
      channel.data.subarray(y * channel.stride, y * channel.stride + channel.width * 4),
      y * channel.width * 4,
    )
  const stored = { width: channel.width, height: channel.height, data }
  yield { ...(await upright(stored, 1, maxSide)), number: 1, count: 1 }
}
