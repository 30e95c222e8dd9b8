import { latinText, uint32 } from './byte-reader'
import { crc32 } from './crc32'
import { orientationBlock, type Orientation } from './exif-orientation'
import { jpegSegments, type JpegSegment } from './jpeg-segments'
import { pictureHeader } from './picture-header'
import { sniffFile } from './sniff-file'

export interface Stripped {
  readonly bytes: Uint8Array
  /** False when this kind of file, or a damaged one, was given back unchanged: re-encode it instead. */
  readonly stripped: boolean
}

/**
 * Drops EXIF, GPS, XMP, IPTC, thumbnails, comments and trailing bytes from a JPEG, PNG or WebP without touching
 * a pixel. Kept: what a viewer needs to show the same picture (colour profile, Adobe marker, orientation).
 * Deterministic; stripping twice changes nothing more.
 */
export function stripMetadata(bytes: Uint8Array): Stripped {
  const kind = sniffFile(bytes)
  const orientation = pictureHeader(bytes)?.orientation ?? 1
  const clean =
    kind === 'jpeg'
      ? stripJpeg(bytes, orientation)
      : kind === 'png'
        ? stripPng(bytes, orientation)
        : kind === 'webp'
          ? stripWebp(bytes, orientation)
          : null
  return clean ? { bytes: clean, stripped: true } : { bytes, stripped: false }
}

const EXIF_HEAD = Uint8Array.from([0x45, 0x78, 0x69, 0x66, 0, 0])

function stripJpeg(bytes: Uint8Array, orientation: Orientation): Uint8Array | null {
  const scan = jpegSegments(bytes)
  if (!scan.whole) return null
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  const exif = orientation === 1 ? null : jpegExif(orientation)
  let placed = exif === null
  let from = 2
  for (const segment of scan.segments) {
    // What lies between segments are packed pixels, restarts included.
    if (segment.at > from) parts.push(bytes.subarray(from, segment.at))
    from = segment.end
    if (!isKept(bytes, segment)) continue
    // JFIF asks to be first, EXIF follows it.
    if (!placed && segment.marker !== 0xe0) {
      parts.push(exif!)
      placed = true
    }
    parts.push(segment.marker === 0xe0 ? plainJfif(bytes, segment) : bytes.subarray(segment.at, segment.end))
  }
  parts.push(bytes.subarray(from, scan.end))
  return joined(parts)
}

function isKept(bytes: Uint8Array, { marker, content }: JpegSegment): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return latinText(bytes, content, content + 5) === 'JFIF\0'
  if (marker === 0xe2) return latinText(bytes, content, content + 12) === 'ICC_PROFILE\0'
  // Without the Adobe marker, CMYK and RGB pictures show in wrong colours.
  return marker === 0xee && latinText(bytes, content, content + 5) === 'Adobe'
}

/** JFIF without its thumbnail. */
function plainJfif(bytes: Uint8Array, segment: JpegSegment): Uint8Array {
  const plain = new Uint8Array(18)
  plain.set([0xff, 0xe0, 0, 16])
  plain.set(bytes.subarray(segment.content, Math.min(segment.end, segment.content + 12)), 4)
  return plain
}

function jpegExif(orientation: Orientation): Uint8Array {
  const block = orientationBlock(orientation)
  const length = 2 + EXIF_HEAD.length + block.length
  return joined([Uint8Array.from([0xff, 0xe1, length >> 8, length & 0xff]), EXIF_HEAD, block])
}

/** Chunks that change how the pixels look; animation is dropped to its first picture. */
const PNG_KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'cICP',
  'pHYs',
])

function stripPng(bytes: Uint8Array, orientation: Orientation): Uint8Array | null {
  const parts: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = uint32(bytes, at)
    const name = latinText(bytes, at + 4, at + 8)
    const end = at + 12 + length
    if (end > bytes.length) return null
    if (PNG_KEPT.has(name)) parts.push(bytes.subarray(at, end))
    if (name === 'IHDR' && orientation !== 1) parts.push(pngChunk('eXIf', orientationBlock(orientation)))
    if (name === 'IEND') return joined(parts)
    at = end
  }
  return null
}

function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + content.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length)
  for (let i = 0; i < 4; i++) chunk[4 + i] = name.charCodeAt(i)
  chunk.set(content, 8)
  view.setUint32(8 + content.length, crc32(chunk.subarray(4, 8 + content.length)))
  return chunk
}

const WEBP_KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])

function stripWebp(bytes: Uint8Array, orientation: Orientation): Uint8Array | null {
  const end = 8 + uint32(bytes, 4, true)
  if (end > bytes.length) return null
  const parts: Uint8Array[] = []
  let extended: Uint8Array | null = null
  let drawn = false
  for (let at = 12; at + 8 <= end;) {
    const name = latinText(bytes, at, at + 4)
    const length = uint32(bytes, at + 4, true)
    const next = at + 8 + length + (length % 2)
    if (next > end + 1) return null
    if (WEBP_KEPT.has(name)) {
      const chunk = bytes.slice(at, Math.min(next, end))
      if (name === 'VP8X') extended = chunk
      drawn ||= name === 'VP8 ' || name === 'VP8L' || name === 'ANMF'
      parts.push(chunk)
    }
    at = next
  }
  if (!drawn) return null
  // Only an extended file can hold EXIF; without one there is no orientation either.
  const withExif = extended !== null && orientation !== 1
  if (extended) extended[8] = (extended[8]! & ~0x0c) | (withExif ? 0x08 : 0)
  if (withExif) parts.push(webpChunk('EXIF', orientationBlock(orientation)))
  const body = joined(parts)
  const head = new Uint8Array(12)
  head.set(bytes.subarray(0, 12))
  new DataView(head.buffer).setUint32(4, body.length + 4, true)
  return joined([head, body])
}

function webpChunk(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(8 + content.length + (content.length % 2))
  for (let i = 0; i < 4; i++) chunk[i] = name.charCodeAt(i)
  new DataView(chunk.buffer).setUint32(4, content.length, true)
  chunk.set(content, 8)
  return chunk
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
