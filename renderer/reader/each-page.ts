import { sniffFile } from '../../electron/core/image/sniff-file'
import { decodePicture, WORK_SIDE } from './decode'
import type { DecodedPage } from './decode'
import { decodeApart } from './formats/decode-apart'
import { eachPdfPage } from './pdf-pages'

export interface PageWish {
  /** Longest side in pixels of the pages given. */
  readonly maxSide?: number
  /** Only this page; null = all. */
  readonly only?: number | null
  /** Ends decoding that runs apart from this thread. */
  readonly signal?: AbortSignal
}

type Each = (page: DecodedPage, number: number, count: number) => Promise<void>

/** Calls `each` with the pages of a file of any kind that is read, one after another. @throws RefusedFile */
export async function eachPage(
  bytes: Uint8Array,
  each: Each,
  { maxSide = WORK_SIDE, only = null, signal }: PageWish = {},
): Promise<void> {
  const kind = sniffFile(bytes)
  if (kind === 'pdf') return eachPdfPage(bytes, each, { maxSide, only })
  if (kind !== 'heic' && kind !== 'tiff') return each(await decodePicture(bytes, maxSide), 1, 1)
  const foreign = { kind, bytes, maxSide, only } as const
  await decodeApart(
    foreign,
    ({ raster, width, height, number, count }) =>
      each({ raster, width, height, scale: raster.width / width }, number, count),
    signal,
  )
}
