import UTIF from 'utif2'
import type { IFD } from 'utif2'
import { PICTURE_MAX_PIXELS, PICTURE_MAX_SIDE } from '../../../electron/core/image/limits'
import type { RgbaRaster } from '../../../electron/core/image/raster'
import { TIFF, type TiffDirectory } from '../../../electron/core/image/tiff-directories'
import { refusedFile } from '../refused-file'
import { inflateAtMost } from './inflate-at-most'

const NONE = 1
const FAX: readonly number[] = [2, 3, 4]
const JPEG: readonly number[] = [6, 7]
const DEFLATE: readonly number[] = [8, 32946]
const LZW = 5
const PACK_BITS = 32773
const COMPRESSIONS: readonly number[] = [NONE, ...FAX, LZW, ...JPEG, ...DEFLATE, PACK_BITS]

/** Kinds of pixels by PhotometricInterpretation: how many samples each may have, and of how many bits. */
const PIXELS: Readonly<
  Record<number, { readonly samples: readonly number[]; readonly bits: readonly number[] }>
> = {
  0: { samples: [1], bits: [1, 4, 8, 16] },
  1: { samples: [1, 2], bits: [1, 2, 8, 16] },
  2: { samples: [3, 4], bits: [8, 16] },
  3: { samples: [1], bits: [1, 2, 4, 8] },
  5: { samples: [4, 5], bits: [8] },
  6: { samples: [3], bits: [8] },
}
const CMYK = 5
const YCBCR = 6

/** Tiles are a few hundred pixels wide; a page that is one huge tile gains nothing by it. */
const MOST_TILE_PIXELS = 16_000_000

interface Layout {
  readonly width: number
  readonly height: number
  readonly compression: number
  readonly bitsPerPixel: number
  readonly tiled: boolean
  readonly offsets: readonly number[]
  readonly counts: readonly number[]
}

const first = (page: TiffDirectory, tag: number, otherwise: number): number => page.get(tag)?.[0] ?? otherwise

/** What of a page can be decoded, told from its tags alone; anything else is refused before a pixel is touched. */
function layoutOf(bytes: Uint8Array, page: TiffDirectory): Layout {
  const width = first(page, TIFF.width, 0)
  const height = first(page, TIFF.height, 0)
  if (width * height > PICTURE_MAX_PIXELS || Math.max(width, height) > PICTURE_MAX_SIDE)
    throw refusedFile('too-many-pixels', { megapixels: Math.round((width * height) / 1e6) })
  const compression = first(page, TIFF.compression, NONE)
  const samples = first(page, TIFF.samples, 1)
  const bits = page.get(TIFF.bits) ?? [1]
  const photometric = first(page, TIFF.photometric, FAX.includes(compression) ? 0 : -1)
  const pixels = PIXELS[photometric]
  const known =
    COMPRESSIONS.includes(compression) &&
    pixels?.samples.includes(samples) &&
    pixels.bits.includes(bits[0]!) &&
    bits.every((one) => one === bits[0]) &&
    (samples === 1 || first(page, TIFF.planar, 1) === 1) &&
    [1, 2].includes(first(page, TIFF.predictor, 1)) &&
    first(page, TIFF.sampleFormat, 1) === 1 &&
    // A JPEG inside gives three samples of RGB, whatever it was made of.
    (photometric !== YCBCR || JPEG.includes(compression)) &&
    (photometric !== CMYK || !JPEG.includes(compression)) &&
    (!FAX.includes(compression) || (samples === 1 && bits[0] === 1))
  if (!known) throw refusedFile('unsupported-format', { format: 'TIFF' })
  const tiled = page.has(TIFF.tileWidth)
  const offsets = page.get(tiled ? TIFF.tileOffsets : TIFF.offsets) ?? []
  const bitsPerPixel = samples * bits[0]!
  const counts =
    page.get(tiled ? TIFF.tileCounts : TIFF.counts) ??
    (compression === NONE && !tiled && offsets.length === 1
      ? [Math.ceil((width * bitsPerPixel) / 8) * height]
      : [])
  const parts = partsOf(page, width, height, tiled)
  const whole =
    offsets.length === counts.length &&
    offsets.length >= parts &&
    offsets.every((offset, at) => offset + counts[at]! <= bytes.length)
  if (!whole) throw refusedFile('damaged')
  return {
    width,
    height,
    compression,
    bitsPerPixel,
    tiled,
    offsets: offsets.slice(0, parts),
    counts: counts.slice(0, parts),
  }
}

/** Strips or tiles that the page's size asks for. */
function partsOf(page: TiffDirectory, width: number, height: number, tiled: boolean): number {
  if (!tiled) return Math.ceil(height / Math.max(1, Math.min(first(page, TIFF.rowsPerStrip, height), height)))
  const tileWidth = first(page, TIFF.tileWidth, 0)
  const tileHeight = first(page, TIFF.tileHeight, 0)
  const fits = tileWidth > 0 && tileHeight > 0 && tileWidth * tileHeight <= MOST_TILE_PIXELS
  return fits ? Math.ceil(width / tileWidth) * Math.ceil(height / tileHeight) : Infinity
}

/** The page with its deflated parts unpacked to no more bytes than its pixels need. */
async function unpacked(
  bytes: Uint8Array,
  page: TiffDirectory,
  layout: Layout,
): Promise<[Uint8Array, TiffDirectory]> {
  const { compression, tiled, bitsPerPixel, width, height, offsets, counts } = layout
  if (!DEFLATE.includes(compression)) return [bytes, page]
  const columns = tiled ? first(page, TIFF.tileWidth, width) : width
  const rows = tiled
    ? first(page, TIFF.tileHeight, height)
    : Math.min(first(page, TIFF.rowsPerStrip, height), height)
  const most = Math.ceil((columns * bitsPerPixel) / 8) * rows
  const parts: Uint8Array[] = []
  for (const [at, offset] of offsets.entries())
    parts.push(
      await inflateAtMost(bytes.slice(offset, offset + counts[at]!), most).catch(() => {
        throw refusedFile('damaged')
      }),
    )
  // The byte order is told by the first two bytes.
  const joined = new Uint8Array(2 + parts.reduce((sum, part) => sum + part.length, 0))
  joined.set(bytes.subarray(0, 2))
  const places: number[] = []
  let at = 2
  for (const part of parts) {
    joined.set(part, at)
    places.push(at)
    at += part.length
  }
  const plain = new Map(page)
    .set(TIFF.compression, [NONE])
    .set(tiled ? TIFF.tileOffsets : TIFF.offsets, places)
    .set(
      tiled ? TIFF.tileCounts : TIFF.counts,
      parts.map(({ length }) => length),
    )
  return [joined, plain]
}

/** Whether the sample beyond the colours is said to be one of transparency. */
const hasAlpha = (page: TiffDirectory): boolean => [1, 2].includes(first(page, TIFF.extraSamples, 0))

/** Pixels of one page as they are stored: its orientation is not applied. @throws RefusedFile */
export async function decodeTiffPage(bytes: Uint8Array, page: TiffDirectory): Promise<RgbaRaster> {
  const layout = layoutOf(bytes, page)
  const [data, plain] = await unpacked(bytes, page, layout)
  // The library's directories are its tags' values under the letter t; of the file's own ones it would follow any.
  const directory = Object.fromEntries(
    [...plain].map(([tag, values]) => [`t${tag}`, [...values]]),
  ) as unknown as IFD
  directory[`t${TIFF.counts}`] ??= [...layout.counts]
  // A plain copy: the library looks at the whole buffer behind the bytes.
  const buffer = data.slice().buffer
  // For CMYK the library asks the window for a colour engine that we do not have; a worker has no window to ask.
  const scope: { window?: unknown } = globalThis
  scope.window ??= globalThis
  try {
    UTIF.decodeImage(buffer, directory)
    const { width, height } = layout
    const pixels = new Uint8ClampedArray(UTIF.toRGBA8(directory).buffer)
    if (!hasAlpha(page)) for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255
    return { width, height, data: pixels }
  } catch {
    throw refusedFile('damaged')
  }
}
