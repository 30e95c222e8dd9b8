import type { LineCrop } from '../../../electron/core/reading/line-crop'
import type { LineText } from '../../../electron/core/reading/recogniser'
import { within } from '../deadline'
import { EngineUnavailable } from '../engine-unavailable'
import { Questions } from '../questions'
import type { FromLineWorker, ToLineWorker } from './line-messages'

const START_MS = 25_000
const LINE_MS = 10_000

/** The part of a Worker that is used here. */
export interface WorkerOfLines {
  postMessage(message: ToLineWorker): void
  terminate(): void
  onmessage: ((event: MessageEvent<FromLineWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

const startWorker = (): WorkerOfLines =>
  new Worker(new URL('./line-worker.ts', import.meta.url), { type: 'module' })

/** A thread that reads Chinese lines, from its start to its end. */
export class LineThread {
  /** Settled once it can read; rejected with EngineUnavailable when it never will. */
  readonly ready: Promise<void>
  /** Settled at its first sign of life, or when it is known that there will be none. */
  readonly runs: Promise<void>
  readonly #worker: WorkerOfLines
  readonly #questions = new Questions<LineText>()

  constructor(start: () => WorkerOfLines = startWorker) {
    let runs = (): void => undefined
    let ready = (): void => undefined
    let fail = (_: Error): void => undefined
    this.runs = new Promise((resolve) => (runs = resolve))
    const started = new Promise<void>((resolve, reject) => {
      ready = resolve
      fail = reject
    })
    this.ready = within(START_MS, started)
    this.ready.then(runs, runs)
    this.#worker = start()
    this.#worker.onerror = ({ message }) => {
      fail(new EngineUnavailable(message))
      this.#questions.refuseAll(new Error(message))
    }
    this.#worker.onmessage = ({ data }) => {
      runs()
      if (data.type === 'ready') ready()
      if (data.type === 'unavailable') fail(new EngineUnavailable(data.reason))
      if (data.type === 'read') this.#questions.answer(data.id, data.line)
      if (data.type === 'failed') this.#questions.refuse(data.id, new Error(data.reason))
    }
  }

  /** One line. @throws TimedOut when it takes too long */
  async read(crop: LineCrop): Promise<LineText> {
    await this.ready
    return within(
      LINE_MS,
      this.#questions.put((id) => this.#worker.postMessage({ action: 'recognize', id, crop })),
    )
  }

  /** Ends at once, whatever is in hand. */
  end(): void {
    this.#worker.terminate()
    this.#questions.refuseAll(new Error('the thread was ended'))
  }
}
