import type {
  CleanPdfAnswer,
  CompareAnswer,
  FitAnswer,
  FromReader,
  ReadAnswer,
  ReencodeAnswer,
  Refusal,
  ToReader,
} from '../../electron/core/reading/reader-port'
import { TimedOut } from './deadline'
import { warmGlyphs } from './glyph/warm-glyphs'
import { warmRaster } from './warm-raster'
import { EngineUnavailable } from './engine-unavailable'
import { fitJob } from './fit-picture'
import { cleanPdfJob } from './clean-pdf-job'
import { readJob, reencodeJob, compareJob, type ReadHeard } from './jobs'
import { RefusedFile } from './refused-file'
import { threadRuns } from './line-model/line-threads'
import { dropRecognisers, warmRecognisers } from './line-recogniser'
import { dropLooks } from './look/page-looks'

/** Milliseconds that the first picture waits at most until a recogniser's own thread runs; mostly it is some 20. */
const LETS_START = 1_000

/** Jobs under way that main may give up: they end at their next step. */
const underWay = new Map<number, AbortController>()

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedFile) return error.refusal
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  // Whatever else went wrong, the recogniser's state is not trusted any more.
  dropRecognisers()
  dropLooks()
  if (error instanceof EngineUnavailable) return { code: 'reader-data', detail: {} }
  return { code: error instanceof TimedOut ? 'timed-out' : 'reader-crashed', detail: {} }
}

async function run(
  message: Exclude<ToReader, { job: 'cancel' }>,
  send: (message: FromReader) => void,
): Promise<ReadAnswer | CompareAnswer | ReencodeAnswer | CleanPdfAnswer | FitAnswer> {
  const { id } = message
  const abort = new AbortController()
  underWay.set(id, abort)
  try {
    if (message.job === 'compare') return await compareJob(message)
    if (message.job === 'reencode') return await reencodeJob(message)
    if (message.job === 'clean-pdf') return await cleanPdfJob(message)
    if (message.job === 'fit') return await fitJob(message)
    const tell: ReadHeard = {
      step: (step, page, pages) => send({ type: 'progress', id, step, page, pages }),
      field: (field) => send({ type: 'partial', id, ...field }),
    }
    await Promise.race([threadRuns, new Promise((resolve) => setTimeout(resolve, LETS_START))])
    return await readJob(message, tell, abort.signal)
  } catch (error) {
    return { refused: refusalOf(error) }
  } finally {
    underWay.delete(id)
  }
}

// Begun before anybody asks: the recognisers take longer to start than everything else together.
const warm = Promise.all([warmRecognisers(), warmGlyphs()])
warm.catch(() => undefined)

function listen(port: MessagePort): void {
  const send = (message: FromReader): void => port.postMessage(message)
  let asked = false
  port.onmessage = ({ data }: MessageEvent<ToReader>): void => {
    asked = true
    if (data.job === 'cancel') underWay.get(data.id)?.abort()
    else void run(data, send).then((answer) => send({ type: 'answer', id: data.id, answer }))
  }
  send({ type: 'ready' })
  void warm
    // A job that came meanwhile warms the rest by itself.
    .then(() => (asked ? undefined : warmRaster()))
    .catch(() => undefined)
}

window.addEventListener('message', (event) => {
  if (event.source === window && event.data === 'reader-port' && event.ports[0]) listen(event.ports[0])
})
