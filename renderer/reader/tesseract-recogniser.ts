import { PSM } from 'tesseract.js'
import type { Page } from 'tesseract.js'
import type { GrayRaster } from '../../electron/core/image/raster'
import type {
  Engine,
  LineText,
  RecognisedLine,
  RecognisedSymbol,
  Recogniser,
} from '../../electron/core/reading/recogniser'
import { within } from './deadline'
import { engineFor } from './engine'
import { toBitmapBytes } from './bitmap'

const PAGE_MS = 30_000
const LINE_MS = 10_000

function linesOf(page: Page): RecognisedLine[] {
  return (page.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map(({ words, bbox }) => ({
      rect: { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 },
      symbols: words.flatMap(({ symbols }) =>
        symbols.map(({ text, confidence, bbox: box }): RecognisedSymbol => ({
          text,
          confidence: confidence / 100,
          rect: { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 },
        })),
      ),
    }))
    .filter(({ symbols }) => symbols.length > 0)
}

/** Tesseract as the core's recogniser. Every call has a deadline: an engine may never answer. */
export const tesseractRecogniser: Recogniser = {
  async page(gray: GrayRaster): Promise<readonly RecognisedLine[]> {
    const worker = await engineFor('han', PSM.SPARSE_TEXT)
    const { data } = await within(
      PAGE_MS,
      worker.recognize(toBitmapBytes(gray), {}, { blocks: true, text: false }),
    )
    return linesOf(data)
  },

  async line(gray: GrayRaster, engine: Engine): Promise<LineText> {
    const worker = await engineFor(engine, PSM.SINGLE_LINE)
    const { data } = await within(LINE_MS, worker.recognize(toBitmapBytes(gray), {}, { text: true }))
    const text = data.text.trim()
    return { text: engine === 'han' ? text.replace(/\s+/g, '') : text, confidence: data.confidence / 100 }
  },
}
