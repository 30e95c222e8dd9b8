import { PSM } from 'tesseract.js'
import type { Page } from 'tesseract.js'
import type { GrayRaster } from '../../electron/core/image/raster'
import type { Engine, LineText, RecognisedSymbol, Recogniser } from '../../electron/core/reading/recogniser'
import { within } from './deadline'
import { engineFor, POOL } from './engine'
import { toPgm } from './pgm'

const LINE_MS = 10_000

const symbolsOf = (page: Page): RecognisedSymbol[] =>
  (page.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words)
    .flatMap(({ symbols }) => symbols)
    .map(({ text, confidence, bbox }) => ({
      text,
      confidence: confidence / 100,
      rect: { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 },
    }))

async function recognise(gray: GrayRaster, engine: Engine, place: number): Promise<LineText> {
  const worker = await engineFor(engine, PSM.SINGLE_LINE, place)
  const { data } = await within(LINE_MS, worker.recognize(toPgm(gray), {}, { text: true, blocks: true }))
  const text = data.text.trim()
  return {
    text: engine === 'han' ? text.replace(/\s+/g, '') : text,
    confidence: data.confidence / 100,
    symbols: symbolsOf(data),
  }
}

interface Waiting {
  readonly gray: GrayRaster
  readonly end: (work: Promise<LineText>) => void
}

/** Lines wait here for a free recogniser, so that a deadline never counts the waiting. */
class Pool {
  readonly #waiting: Waiting[] = []
  readonly #free: number[]

  constructor(private readonly engine: Engine) {
    this.#free = Array.from({ length: POOL[engine] }, (_, place) => place)
  }

  line(gray: GrayRaster): Promise<LineText> {
    return new Promise((resolve) => {
      this.#waiting.push({ gray, end: resolve })
      this.#next()
    })
  }

  #next(): void {
    const place = this.#waiting.length > 0 ? this.#free.shift() : undefined
    if (place === undefined) return
    const { gray, end } = this.#waiting.shift()!
    const work = recognise(gray, this.engine, place)
    end(work)
    const done = (): void => {
      this.#free.push(place)
      this.#next()
    }
    work.then(done, done)
  }
}

const pools: Record<Engine, Pool> = { han: new Pool('han'), latin: new Pool('latin') }

/** Tesseract as the core's recogniser. Every call has a deadline: an engine may never answer. */
export const tesseractRecogniser: Recogniser = {
  line: (gray, engine) => pools[engine].line(gray),
}
