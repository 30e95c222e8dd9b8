import { byteAt, uint16 } from './byte-reader'

export interface JpegSegment {
  /** Second byte of the marker: 0xe1 for APP1. */
  readonly marker: number
  /** Where the 0xff stands, where the content starts (after the length), and where the segment ends. */
  readonly at: number
  readonly content: number
  readonly end: number
}

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

export interface JpegScan {
  readonly segments: readonly JpegSegment[]
  /** End of the picture: just behind its end marker, or of the bytes when they break off. */
  readonly end: number
  /** False when the bytes break off or are no JPEG. */
  readonly whole: boolean
}

/** Walks a JPEG's segments up to its end marker, its packed pixels stepped over. */
export function jpegSegments(bytes: Uint8Array): JpegScan {
  const segments: JpegSegment[] = []
  if (uint16(bytes, 0) !== 0xffd8) return { segments, end: 0, whole: false }
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return { segments, end: at, whole: false }
    let mark = at + 1
    while (bytes[mark] === 0xff) mark++
    const marker = byteAt(bytes, mark)
    if (marker === END_OF_IMAGE) return { segments, end: mark + 1, whole: true }
    // Markers without content: restarts and the temporary one.
    if ((marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) {
      at = mark + 1
      continue
    }
    const length = uint16(bytes, mark + 1)
    const end = mark + 1 + length
    if (!(length >= 2) || end > bytes.length) return { segments, end: bytes.length, whole: false }
    segments.push({ marker, at: mark - 1, content: mark + 3, end })
    at = marker === START_OF_SCAN ? packedEnd(bytes, end) : end
  }
  return { segments, end: bytes.length, whole: false }
}

/** Packed pixels end at the next marker that is neither a stuffed byte nor a restart. */
function packedEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = byteAt(bytes, at + 1)
    const inside = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!inside) return at
  }
  return bytes.length
}

/** Frame headers: all start-of-frame markers; 0xc4, 0xc8 and 0xcc are tables. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
