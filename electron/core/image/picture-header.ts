import { latinText, uint16, uint32, byteAt } from './byte-reader'
import { exifOrientation, type Orientation } from './exif-orientation'
import { heifHeader } from './heif-header'
import { isFrameHeader, jpegSegments } from './jpeg-segments'
import { sniffFile } from './sniff-file'
import { tiffHeader } from './tiff-directories'

/** What a picture says of itself before decoding. */
export interface PictureHeader {
  /** Stored size in pixels; swap for orientations 5 to 8. */
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  /** Pages or frames when the header tells; the largest counts for the size. */
  readonly pages?: number
}

/**
 * Size and orientation from the header of a JPEG, PNG, WebP, BMP, GIF, TIFF, HEIC or AVIF. Null when there is none or
 * it makes no sense. Nothing is decoded, no length is trusted, and the work is bounded by the bytes given.
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const header = readHeader(bytes)
  if (!header || !Number.isSafeInteger(header.width) || !Number.isSafeInteger(header.height)) return null
  return header.width > 0 && header.height > 0 ? header : null
}

function readHeader(bytes: Uint8Array): PictureHeader | null {
  switch (sniffFile(bytes)) {
    case 'jpeg':
      return jpegHeader(bytes)
    case 'png':
      return pngHeader(bytes)
    case 'webp':
      return webpHeader(bytes)
    case 'bmp':
      return bmpHeader(bytes)
    case 'gif':
      return { width: uint16(bytes, 6, true), height: uint16(bytes, 8, true), orientation: 1 }
    case 'tiff':
      return tiffHeader(bytes)
    case 'heic':
    case 'avif':
      return heifHeader(bytes)
    default:
      return null
  }
}

function jpegHeader(bytes: Uint8Array): PictureHeader | null {
  let orientation: Orientation = 1
  let seen = false
  let size: { width: number; height: number } | null = null
  for (const segment of jpegSegments(bytes).segments) {
    if (
      !seen &&
      segment.marker === 0xe1 &&
      latinText(bytes, segment.content, segment.content + 6) === 'Exif\0\0'
    ) {
      orientation = exifOrientation(bytes.subarray(segment.content + 6, segment.end))
      seen = true
    }
    if (!size && isFrameHeader(segment.marker))
      size = { height: uint16(bytes, segment.content + 1), width: uint16(bytes, segment.content + 3) }
  }
  return size && { ...size, orientation }
}

function pngHeader(bytes: Uint8Array): PictureHeader | null {
  if (latinText(bytes, 12, 16) !== 'IHDR') return null
  const size = { width: uint32(bytes, 16), height: uint32(bytes, 20) }
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = uint32(bytes, at)
    const name = latinText(bytes, at + 4, at + 8)
    if (name === 'eXIf')
      return { ...size, orientation: exifOrientation(bytes.subarray(at + 8, at + 8 + length)) }
    at += 12 + length
  }
  return { ...size, orientation: 1 }
}

function webpHeader(bytes: Uint8Array): PictureHeader | null {
  let size: { width: number; height: number } | null = null
  let orientation: Orientation = 1
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = latinText(bytes, at, at + 4)
    const length = uint32(bytes, at + 4, true)
    const content = at + 8
    if (name === 'VP8X' && !size)
      size = { width: 1 + uint24(bytes, content + 4), height: 1 + uint24(bytes, content + 7) }
    if (name === 'VP8 ' && !size)
      size = {
        width: uint16(bytes, content + 6, true) & 0x3fff,
        height: uint16(bytes, content + 8, true) & 0x3fff,
      }
    if (name === 'VP8L' && !size) {
      const packed = uint32(bytes, content + 1, true)
      size = { width: 1 + (packed % 16384), height: 1 + (Math.floor(packed / 16384) % 16384) }
    }
    if (name === 'EXIF') {
      const from = latinText(bytes, content, content + 6) === 'Exif\0\0' ? content + 6 : content
      orientation = exifOrientation(bytes.subarray(from, content + length))
    }
    at = content + length + (length % 2)
  }
  return size && { ...size, orientation }
}

function uint24(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) + uint16(bytes, at + 1, true) * 256
}

function bmpHeader(bytes: Uint8Array): PictureHeader | null {
  if (uint32(bytes, 14, true) === 12)
    return { width: uint16(bytes, 18, true), height: uint16(bytes, 20, true), orientation: 1 }
  // A negative height only says that rows run from the top.
  const width = uint32(bytes, 18, true)
  const height = Math.abs(uint32(bytes, 22, true) | 0)
  return Number.isNaN(uint32(bytes, 22, true)) ? null : { width, height, orientation: 1 }
}
