import { tiffDirectories, tiffOrientation, tiffPages } from '../../../electron/core/image/tiff-directories'
import { TIFF_MAX_PAGES } from '../../../electron/core/image/limits'
import { refusedFile } from '../refused-file'
import type { ForeignPage } from './decoding-messages'
import { decodeTiffPage } from './tiff-page'
import { upright } from './upright'

/** The pages of a TIFF one after another. @throws RefusedFile */
export async function* pagesOfTiff(
  bytes: Uint8Array,
  maxSide: number,
  only: number | null,
): AsyncGenerator<ForeignPage> {
  const pages = tiffPages(tiffDirectories(bytes))
  if (pages.length === 0) throw refusedFile('damaged')
  if (pages.length > TIFF_MAX_PAGES)
    throw refusedFile('too-many-pages', { pages: pages.length, limit: TIFF_MAX_PAGES })
  for (const [at, page] of pages.entries()) {
    const number = at + 1
    if (only !== null && number !== only) continue
    const stored = await decodeTiffPage(bytes, page)
    yield { ...(await upright(stored, tiffOrientation(page), maxSide)), number, count: pages.length }
  }
}
