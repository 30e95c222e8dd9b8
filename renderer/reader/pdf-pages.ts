import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { PDF_MAX_PAGES } from '../../electron/core/image/limits'
import type { Refusal } from '../../electron/core/reading/reader-port'
import { WORK_SIDE } from './decode'
import type { DecodedPage } from './decode'

GlobalWorkerOptions.workerSrc = workerUrl

export class RefusedPdf extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/** Calls `each` with every page as a picture. No scripts, forms, annotations or outside resources are run or drawn. */
export async function eachPdfPage(
  bytes: Uint8Array,
  each: (page: DecodedPage, number: number, count: number) => Promise<void>,
  maxSide = WORK_SIDE,
): Promise<void> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableStream: true,
    useSystemFonts: true,
  })
  try {
    const document = await task.promise.catch((error: unknown) => {
      const name = error instanceof Error ? error.name : ''
      throw new RefusedPdf({
        code: name === 'PasswordException' ? 'password-protected' : 'damaged',
        detail: {},
      })
    })
    if (document.numPages > PDF_MAX_PAGES)
      throw new RefusedPdf({
        code: 'too-many-pages',
        detail: { pages: document.numPages, limit: PDF_MAX_PAGES },
      })
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const size = page.getViewport({ scale: 1 })
      const scale = maxSide / Math.max(size.width, size.height)
      const viewport = page.getViewport({ scale })
      const width = Math.max(1, Math.round(viewport.width))
      const height = Math.max(1, Math.round(viewport.height))
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d', { alpha: false })
      if (!context) throw new Error('no canvas')
      await page.render({
        // pdf.js draws on any canvas; its types name only the page's own kind.
        canvas: null,
        canvasContext: context as unknown as CanvasRenderingContext2D,
        viewport,
        background: '#fff',
      }).promise
      const raster = { width, height, data: context.getImageData(0, 0, width, height).data }
      page.cleanup()
      await each({ raster, width, height, scale: 1 }, number, document.numPages)
    }
  } finally {
    await task.destroy()
  }
}
