import type {
  CompareAnswer,
  FromReader,
  ReadAnswer,
  ReaderStep,
  ReencodeAnswer,
  Refusal,
  ToReader,
} from '../../electron/core/reading/reader-port'
import { TimedOut } from './deadline'
import { Undecodable } from './decode'
import { dropEngines, warmEngines } from './engine'
import { readJob, reencodeJob, compareJob } from './jobs'
import { RefusedPdf } from './pdf-pages'

/** Jobs that main gave up: they end at their next step. */
const cancelled = new Set<number>()

export class Cancelled extends Error {}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedPdf) return error.refusal
  if (error instanceof Undecodable) return { code: 'damaged', detail: {} }
  if (error instanceof Cancelled) return { code: 'cancelled', detail: {} }
  // Whatever else went wrong, the recogniser's state is not trusted any more.
  dropEngines()
  return { code: error instanceof TimedOut ? 'timed-out' : 'reader-crashed', detail: {} }
}

async function run(
  message: Exclude<ToReader, { job: 'cancel' }>,
  send: (message: FromReader) => void,
): Promise<ReadAnswer | CompareAnswer | ReencodeAnswer> {
  const { id } = message
  try {
    if (message.job === 'compare') return await compareJob(message)
    if (message.job === 'reencode') return await reencodeJob(message)
    const check = (): void => {
      if (cancelled.has(id)) throw new Cancelled()
    }
    const tell = (step: ReaderStep, page: number, pages: number): void => {
      check()
      send({ type: 'progress', id, step, page, pages })
    }
    return await readJob(message, tell, check)
  } catch (error) {
    if (!(error instanceof RefusedPdf || error instanceof Undecodable || error instanceof Cancelled))
      console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return { refused: refusalOf(error) }
  } finally {
    cancelled.delete(id)
  }
}

function listen(port: MessagePort): void {
  const send = (message: FromReader): void => port.postMessage(message)
  port.onmessage = ({ data }: MessageEvent<ToReader>): void => {
    if (data.job === 'cancel') cancelled.add(data.id)
    else void run(data, send).then((answer) => send({ type: 'answer', id: data.id, answer }))
  }
  send({ type: 'ready' })
  void warmEngines().catch(() => undefined)
}

window.addEventListener('message', (event) => {
  if (event.source === window && event.data === 'reader-port' && event.ports[0]) listen(event.ports[0])
})
