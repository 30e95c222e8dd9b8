import { createWorker, OEM, PSM } from 'tesseract.js'
import type { Worker } from 'tesseract.js'
import type { Engine } from '../../electron/core/reading/recogniser'
import { within } from './deadline'
import { KeptEngine } from './kept-engine'

const LANGUAGE: Record<Engine, string> = { han: 'chi_sim', latin: 'eng' }
const START_MS = 25_000
/** The recogniser adapts to what it saw; a fresh one after this many calls keeps it from drifting. */
const CALLS = 1_500

const data = (name = ''): string => new URL(`/tessdata/${name}`, location.href).href.replace(/\/$/, '')

/** The recogniser's program or language data are missing or damaged: no picture can be read. */
export class EngineUnavailable extends Error {}

let runs: () => void = () => undefined
/**
 * The first recogniser's own thread runs, or failed to. Until then it needs this one now and then: a page that is laid
 * flat meanwhile would hold it up for half a second.
 */
export const threadRuns = new Promise<void>((resolve) => (runs = resolve))

/** Recognisers by language and place in its pool. */
const engines = new Map<string, KeptEngine>()

/** Recognisers of one language that work side by side: Chinese lines are most of the work. */
export const POOL: Record<Engine, number> = {
  han: Math.max(1, Math.min(2, navigator.hardwareConcurrency)),
  latin: 1,
}

/** In the order in which they are needed: a page's lines first, then numbers. */
const STARTED: readonly (readonly [Engine, number])[] = [
  ...Array.from({ length: POOL.han }, (_, at) => ['han', at] as const),
  ['latin', 0],
]

function start(engine: Engine, key: string): KeptEngine {
  let fail = (_: unknown): void => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = (reason) => reject(new EngineUnavailable(String(reason)))
  })
  // After the start a failed call is told by the call itself.
  failed.catch(() => undefined)
  const started = createWorker(
    LANGUAGE[engine],
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
      // The first word from the other thread.
      logger: () => {
        runs()
      },
    },
    // Numbers and domains are no words: a dictionary would turn them into some.
    engine === 'latin' ? { load_system_dawg: '0', load_freq_dawg: '0' } : {},
  )
  const worker = within(START_MS, Promise.race([started, failed]))
  worker.then(runs, runs)
  const kept = new KeptEngine(worker)
  worker.catch(() => {
    if (engines.get(key) === kept) engines.delete(key)
  })
  return kept
}

/** The recogniser of this place in the pool, started when there is none. */
function keptOrStarted(engine: Engine, key: string): KeptEngine {
  let kept = engines.get(key)
  if (kept && kept.calls >= CALLS) {
    kept.retire()
    kept = undefined
  }
  kept ??= start(engine, key)
  engines.set(key, kept)
  return kept
}

/** Lets the warm recogniser of a language, `place` in its pool, work in the page mode wanted. */
export async function useEngine<T>(
  engine: Engine,
  mode: PSM,
  place: number,
  work: (worker: Worker) => Promise<T>,
): Promise<T> {
  const key = `${engine} ${place}`
  // What a warmed one found missing may be mended by now: one that is started for this very line decides.
  await engines.get(key)?.worker.catch(() => undefined)
  // Asked for only now: meanwhile the one that was waited for may have been given up.
  return keptOrStarted(engine, key).use(mode, work)
}

/**
 * Starts all recognisers, one after the other: each takes a processor to itself while it starts, and the first picture of
 * a cold start should not wait until the last is ready. `ready`: called with each one.
 */
export async function warmEngines(ready: (engine: Engine, place: number) => void): Promise<void> {
  for (const [engine, place] of STARTED) {
    await useEngine(engine, PSM.SINGLE_LINE, place, () => Promise.resolve())
    ready(engine, place)
  }
}

/** Throws both away: after a fault nothing of their state is trusted. */
export function dropEngines(): void {
  for (const kept of engines.values()) kept.end()
  engines.clear()
}
