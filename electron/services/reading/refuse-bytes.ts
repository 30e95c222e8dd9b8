import {
  PDF_MAX_BYTES,
  PICTURE_MAX_BYTES,
  PICTURE_MAX_PIXELS,
  PICTURE_MAX_SIDE,
  TIFF_MAX_PAGES,
} from '../../core/image/limits'
import { pictureHeader } from '../../core/image/picture-header'
import { sniffFile } from '../../core/image/sniff-file'
import type { FileKind } from '../../core/image/sniff-file'
import type { Refusal } from '../../core/reading/reader-port'

const MB = 1024 * 1024
const READABLE: ReadonlySet<FileKind> = new Set([
  'jpeg',
  'png',
  'webp',
  'bmp',
  'gif',
  'tiff',
  'heic',
  'avif',
  'pdf',
])

const tooLarge = (size: number, limit: number): Refusal | null =>
  size <= limit
    ? null
    : { code: 'too-large', detail: { megabytes: Math.round(size / MB), limit: Math.round(limit / MB) } }

/**
 * The gate before a file is kept or read: what its first bytes say it is, whatever its name, then its size, then the
 * dimensions of its header. Nothing is decoded here.
 */
export function refuseBytes(bytes: Uint8Array): Refusal | null {
  const kind = sniffFile(bytes)
  if (kind === 'empty') return { code: 'empty-file', detail: {} }
  if (kind === 'program') return { code: 'program-file', detail: {} }
  if (!READABLE.has(kind)) return { code: 'not-a-picture', detail: {} }
  if (kind === 'pdf') return tooLarge(bytes.length, PDF_MAX_BYTES)
  return tooLarge(bytes.length, PICTURE_MAX_BYTES) ?? refuseByHeader(bytes)
}

function refuseByHeader(bytes: Uint8Array): Refusal | null {
  const header = pictureHeader(bytes)
  if (!header) return { code: 'damaged', detail: {} }
  const { width, height, pages = 1 } = header
  if (pages > TIFF_MAX_PAGES) return { code: 'too-many-pages', detail: { pages, limit: TIFF_MAX_PAGES } }
  const fits = width * height <= PICTURE_MAX_PIXELS && Math.max(width, height) <= PICTURE_MAX_SIDE
  return fits ? null : { code: 'too-many-pixels', detail: { megapixels: Math.round((width * height) / 1e6) } }
}
