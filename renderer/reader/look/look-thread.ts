import type { PageLook } from '../../../electron/core/image/page-look'
import type { MeasuredPage } from '../../../electron/core/image/page-quality'
import { within } from '../deadline'
import { Questions } from '../questions'
import type { FromLookWorker, ToLookWorker } from './look-messages'

const LOOK_MS = 10_000

/** The part of a Worker that is used here. */
export interface WorkerOfLooks {
  postMessage(message: ToLookWorker): void
  terminate(): void
  onmessage: ((event: MessageEvent<FromLookWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A thread that looks at pages, until it fails or is ended. */
export class LookThread {
  readonly #questions = new Questions<PageLook>()

  constructor(private readonly worker: WorkerOfLooks) {
    worker.onmessage = ({ data: { id, look } }) => this.#questions.answer(id, look)
    worker.onerror = ({ message }) => this.end(message)
  }

  /** @throws when the thread fails, is ended, or takes too long */
  look(page: MeasuredPage): Promise<PageLook> {
    return within(
      LOOK_MS,
      this.#questions.put((id) => this.worker.postMessage({ id, page })),
    )
  }

  end(reason = 'the thread was ended'): void {
    this.worker.terminate()
    this.#questions.refuseAll(new Error(reason))
  }
}
