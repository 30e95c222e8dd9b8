import type { CleanPdfAnswer, CleanPdfJob } from '../../electron/core/reading/reader-port'
import { pdfOfPictures, type PdfPicture } from '../../electron/core/packaging/pdf-of-pictures'
import { encode } from './encode'
import { eachPdfPage } from './pdf-pages'

/** Longest side of a page that is drawn anew: about 300 dots an inch of A4. */
const DRAWN_SIDE = 3500
const QUALITY = 0.92

/** Pages of a PDF that opens but cannot be taken apart, as pictures: its words are lost, its notes too. */
async function drawnAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const pages: PdfPicture[] = []
  await eachPdfPage(
    bytes,
    async ({ raster }) => {
      const { width, height } = raster
      pages.push({ jpeg: await encode(raster, 'image/jpeg', QUALITY), width, height })
    },
    { maxSide: DRAWN_SIDE, only: null },
  )
  return pdfOfPictures(pages)
}

/** @throws RefusedFile when it cannot be opened at all */
export async function cleanPdfJob({ bytes }: CleanPdfJob): Promise<CleanPdfAnswer> {
  // Only now: a reader that just reads does without it.
  const { cleanPdf } = await import('./formats/clean-pdf')
  const clean = await cleanPdf(bytes).catch(() => null)
  return { bytes: clean ?? (await drawnAnew(bytes)) }
}
