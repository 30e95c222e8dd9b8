import { byteAt, uint16, uint32 } from './byte-reader'
import type { Orientation } from './exif-orientation'

/** Tags of a TIFF directory by their numbers (TIFF 6.0). */
export const TIFF = {
  subfile: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  counts: 279,
  planar: 284,
  faxOptions: 292,
  predictor: 317,
  palette: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileCounts: 325,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
} as const

/** One directory's values by tag; only tags of `TIFF` whose values lie within the file. */
export type TiffDirectory = ReadonlyMap<number, readonly number[]>

const MOST_DIRECTORIES = 1000
/** Values of one tag: a picture at the limit of pixels in the smallest tiles has fewer. */
const MOST_VALUES = 400_000
const KNOWN: ReadonlySet<number> = new Set(Object.values(TIFF))
/** Bytes of a value by type: BYTE, SHORT, LONG, UNDEFINED. */
const BYTES: Readonly<Record<number, 1 | 2 | 4>> = { 1: 1, 3: 2, 4: 4, 7: 1 }

/**
 * The directories of a TIFF in their order. Directories point to the next one and values to anywhere: loops, places
 * beyond the end and absurd counts are not followed, and the work is bounded by the bytes given.
 */
export function tiffDirectories(
  bytes: Uint8Array,
  wanted: ReadonlySet<number> = KNOWN,
  most = MOST_DIRECTORIES,
): TiffDirectory[] {
  const little = uint16(bytes, 0) === 0x4949
  const directories: TiffDirectory[] = []
  const seen = new Set<number>()
  for (let at = uint32(bytes, 4, little); at > 0 && directories.length < most && !seen.has(at);) {
    seen.add(at)
    const entries = uint16(bytes, at, little)
    if (Number.isNaN(entries)) break
    directories.push(directoryAt(bytes, at, entries, little, wanted))
    at = uint32(bytes, at + 2 + entries * 12, little)
  }
  return directories
}

function directoryAt(
  bytes: Uint8Array,
  at: number,
  entries: number,
  little: boolean,
  wanted: ReadonlySet<number>,
): TiffDirectory {
  const values = new Map<number, number[]>()
  for (let i = 0; i < entries; i++) {
    const entry = at + 2 + i * 12
    if (entry + 12 > bytes.length) break
    const tag = uint16(bytes, entry, little)
    const size = BYTES[uint16(bytes, entry + 2, little)]
    const count = uint32(bytes, entry + 4, little)
    if (!wanted.has(tag) || !size || count > MOST_VALUES) continue
    const from = count * size <= 4 ? entry + 8 : uint32(bytes, entry + 8, little)
    if (from + count * size > bytes.length) continue
    values.set(
      tag,
      Array.from({ length: count }, (_, k) => {
        const place = from + k * size
        return size === 1
          ? byteAt(bytes, place)
          : size === 2
            ? uint16(bytes, place, little)
            : uint32(bytes, place, little)
      }),
    )
  }
  return values
}

const SMALLER_COPY = 1
const MASK = 4

/** The directories that are pages: pictures with a size that are neither a smaller copy of another nor its mask. */
export function tiffPages(directories: readonly TiffDirectory[]): TiffDirectory[] {
  const pictures = directories.filter(
    (one) => (one.get(TIFF.width)?.[0] ?? 0) > 0 && (one.get(TIFF.height)?.[0] ?? 0) > 0,
  )
  const pages = pictures.filter((one) => ((one.get(TIFF.subfile)?.[0] ?? 0) & (SMALLER_COPY | MASK)) === 0)
  return pages.length > 0 ? pages : pictures
}

export function tiffOrientation(page: TiffDirectory): Orientation {
  const value = page.get(TIFF.orientation)?.[0] ?? 1
  return value >= 1 && value <= 8 ? (value as Orientation) : 1
}

const HEADER_TAGS: ReadonlySet<number> = new Set([TIFF.subfile, TIFF.width, TIFF.height, TIFF.orientation])

/** The largest page's size, the first page's orientation, and the number of pages. */
export function tiffHeader(
  bytes: Uint8Array,
): { width: number; height: number; orientation: Orientation; pages: number } | null {
  const pages = tiffPages(tiffDirectories(bytes, HEADER_TAGS))
  const first = pages[0]
  if (!first) return null
  const sizes = pages.map((page) => ({
    width: page.get(TIFF.width)![0]!,
    height: page.get(TIFF.height)![0]!,
  }))
  const largest = sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a))
  return { ...largest, orientation: tiffOrientation(first), pages: pages.length }
}
