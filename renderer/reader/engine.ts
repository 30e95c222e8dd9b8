import { createWorker, OEM, PSM } from 'tesseract.js'
import type { Worker } from 'tesseract.js'
import { within } from './deadline'
import { EngineUnavailable } from './engine-unavailable'
import { KeptEngine } from './kept-engine'

/** Tesseract, which reads numbers and Latin letters. */
const LANGUAGE = 'eng'
const START_MS = 25_000
/** The recogniser adapts to what it saw; a fresh one after this many calls keeps it from drifting. */
const CALLS = 1_500
/** Numbers and domains are no words: a dictionary would turn them into some. */
const NO_WORDS = { load_system_dawg: '0', load_freq_dawg: '0' }

/** All that is read is one line, dark on light: none is read once more with its light turned over. */
const ONE_LINE = {
  tessedit_pageseg_mode: PSM.SINGLE_LINE,
  preserve_interword_spaces: '0',
  invert_threshold: '0',
}

const data = (name = ''): string => new URL(`/tessdata/${name}`, location.href).href.replace(/\/$/, '')

let engine: KeptEngine | null = null

function start(): KeptEngine {
  let fail = (_: unknown): void => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = (reason) => reject(new EngineUnavailable(String(reason)))
  })
  // After the start a failed call is told by the call itself.
  failed.catch(() => undefined)
  const started = createWorker(
    LANGUAGE,
    OEM.LSTM_ONLY,
    {
      workerPath: data('worker.min.js'),
      corePath: data(),
      langPath: data(),
      workerBlobURL: false,
      cacheMethod: 'none',
      gzip: false,
      // When loading fails, the promise never settles; the handler alone hears of it.
      errorHandler: fail,
    },
    NO_WORDS,
  )
  const ready = started.then(async (worker) => {
    await worker.setParameters(ONE_LINE)
    return worker
  })
  const worker = within(START_MS, Promise.race([ready, failed]))
  const kept = new KeptEngine(worker)
  worker.catch(() => {
    if (engine === kept) engine = null
  })
  return kept
}

/** The warm recogniser, started when there is none. */
function keptOrStarted(): KeptEngine {
  if (engine && engine.calls >= CALLS) {
    engine.retire()
    engine = null
  }
  return (engine ??= start())
}

/** Lets the warm recogniser read one line. */
export async function useEngine<T>(work: (worker: Worker) => Promise<T>): Promise<T> {
  // What a warmed one found missing may be mended by now: one that is started for this very line decides.
  await engine?.worker.catch(() => undefined)
  // Asked for only now: meanwhile the one that was waited for may have been given up.
  return keptOrStarted().use(work)
}

/** Throws it away: after a fault nothing of its state is trusted. */
export function dropEngine(): void {
  engine?.end()
  engine = null
}
