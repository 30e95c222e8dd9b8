import type { Page } from 'tesseract.js'
import type { LineCrop } from '../../electron/core/reading/line-crop'
import type { Engine, LineText, RecognisedSymbol, Recogniser } from '../../electron/core/reading/recogniser'
import { within } from './deadline'
import { dropEngine, useEngine } from './engine'
import { dropThreads, readWithThread, THREADS, warmThread } from './line-model/line-threads'
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

async function readLatin(crop: LineCrop): Promise<LineText> {
  const { data } = await useEngine((worker) =>
    within(LINE_MS, worker.recognize(toPgm(crop), {}, { text: true, blocks: true })),
  )
  return { text: data.text.trim(), confidence: data.confidence / 100, symbols: symbolsOf(data) }
}

async function readHan(crop: LineCrop, place: number): Promise<LineText> {
  const line = await readWithThread(place, crop)
  return { ...line, text: line.text.replace(/\s+/g, '') }
}

const pools: Record<Engine, LinePool> = { han: new LinePool(readHan), latin: new LinePool(readLatin) }

/** The recogniser of the core. Every call has a deadline: a thread may never answer. */
export const lineRecogniser: Recogniser = {
  line: (crop, engine) => pools[engine].line(crop),
}

/**
 * Starts all recognisers ahead of the first picture, one after the other, in the order in which they are needed: a
 * page's lines first, then numbers. Each takes a processor to itself while it starts, and the first picture of a cold
 * start should not wait until the last is ready.
 */
export async function warmRecognisers(): Promise<void> {
  for (let place = 0; place < THREADS; place++) {
    await warmThread(place)
    pools.han.join(place)
  }
  await useEngine(() => Promise.resolve())
}

/** Throws all away: after a fault nothing of their state is trusted. */
export function dropRecognisers(): void {
  dropThreads()
  dropEngine()
}
