import { PSM } from 'tesseract.js'
import type { Page } from 'tesseract.js'
import type { GrayRaster } from '../../electron/core/image/raster'
import type { Engine, LineText, RecognisedSymbol, Recogniser } from '../../electron/core/reading/recogniser'
import { within } from './deadline'
import { useEngine, warmEngines } from './engine'
import { LinePool } from './line-pool'
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
  const { data } = await useEngine(engine, PSM.SINGLE_LINE, place, (worker) =>
    within(LINE_MS, worker.recognize(toPgm(gray), {}, { text: true, blocks: true })),
  )
  const text = data.text.trim()
  return {
    text: engine === 'han' ? text.replace(/\s+/g, '') : text,
    confidence: data.confidence / 100,
    symbols: symbolsOf(data),
  }
}

const poolOf = (engine: Engine): LinePool => new LinePool((gray, place) => recognise(gray, engine, place))
const pools: Record<Engine, LinePool> = { han: poolOf('han'), latin: poolOf('latin') }

/** Tesseract as the core's recogniser. Every call has a deadline: an engine may never answer. */
export const tesseractRecogniser: Recogniser = {
  line: (gray, engine) => pools[engine].line(gray),
}

/** Starts all recognisers ahead of the first picture; lines are read by those that are ready. */
export const warmRecognisers = (): Promise<void> =>
  warmEngines((engine, place) => {
    pools[engine].join(place)
  })
