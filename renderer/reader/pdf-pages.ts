import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'
import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { PDF_MAX_PAGES } from '../../electron/core/image/limits'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { within, TimedOut } from './deadline'
import type { DecodedPage } from './decode'
import { onCanvas } from './on-canvas'
import { refusedFile } from './refused-file'

GlobalWorkerOptions.workerSrc = workerUrl

/** Parsing runs in a worker of its own and may never end. */
const STEP_MS = 30_000

const address = (folder: string): string => new URL(`/pdf/${folder}/`, location.href).href

/**
 * No scripts, forms, annotations or outside resources are run or drawn. Tables of Chinese characters, the standard
 * fonts and the decoders of JPEG 2000 and JBIG2 come with the program.
 */
const open = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    data: new Uint8Array(bytes),
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableStream: true,
    useSystemFonts: true,
    cMapUrl: address('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: address('standard_fonts'),
    wasmUrl: address('wasm'),
    // By itself the library lets its worker fetch only from http addresses.
    useWorkerFetch: true,
  })

async function step<T>(promise: Promise<T>): Promise<T> {
  return within(STEP_MS, promise).catch((error: unknown) => {
    if (error instanceof TimedOut) throw refusedFile('timed-out')
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw refusedFile(locked ? 'password-protected' : 'damaged')
  })
}

/** Draws a page so that its longest side has `maxSide` pixels: pictures in it keep their detail, letters are sharp. */
async function draw(page: PDFPageProxy, maxSide: number): Promise<RgbaRaster> {
  const size = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: maxSide / Math.max(size.width, size.height) })
  const width = Math.max(1, Math.round(viewport.width))
  const height = Math.max(1, Math.round(viewport.height))
  return onCanvas(width, height, { alpha: false }, async (context) => {
    const drawing = page.render({
      // pdf.js draws on any canvas; its types name only the page's own kind.
      canvas: null,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
      background: '#fff',
    })
    await step(drawing.promise)
    return { width, height, data: context.getImageData(0, 0, width, height).data }
  })
}

/** Calls `each` with every page as a picture, or with only one of them. @throws RefusedFile */
export async function eachPdfPage(
  bytes: Uint8Array,
  each: (page: DecodedPage, number: number, count: number) => Promise<void>,
  { maxSide, only }: { readonly maxSide: number; readonly only: number | null },
): Promise<void> {
  const task = open(bytes)
  try {
    const document = await step(task.promise)
    const count = document.numPages
    if (count > PDF_MAX_PAGES) throw refusedFile('too-many-pages', { pages: count, limit: PDF_MAX_PAGES })
    for (let number = 1; number <= count; number++) {
      if (only !== null && number !== only) continue
      const page = await step(document.getPage(number))
      const raster = await draw(page, maxSide)
      page.cleanup()
      await each({ raster, width: raster.width, height: raster.height, scale: 1 }, number, count)
    }
  } finally {
    await task.destroy()
  }
}
