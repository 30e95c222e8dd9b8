import type { PageLook } from '../../../electron/core/image/page-look'
import type { MeasuredPage } from '../../../electron/core/image/page-quality'
import { within } from '../deadline'
import type { FromLookWorker, ToLookWorker } from './look-messages'

const LOOK_MS = 10_000

/** The part of a Worker that is used here. */
export interface WorkerOfLooks {
  postMessage(message: ToLookWorker): void
  terminate(): void
  onmessage: ((event: MessageEvent<FromLookWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

interface Asked {
  readonly resolve: (look: PageLook) => void
  readonly reject: (reason: Error) => void
}

/** A thread that looks at pages, until it fails or is ended. */
export class LookThread {
  readonly #asked = new Map<number, Asked>()
  #last = 0

  constructor(private readonly worker: WorkerOfLooks) {
    worker.onmessage = ({ data: { id, look } }) => {
      this.#asked.get(id)?.resolve(look)
      this.#asked.delete(id)
    }
    worker.onerror = ({ message }) => this.end(message)
  }

  /** @throws when the thread fails, is ended, or takes too long */
  look(page: MeasuredPage): Promise<PageLook> {
    const id = ++this.#last
    const look = new Promise<PageLook>((resolve, reject) => {
      this.#asked.set(id, { resolve, reject })
      this.worker.postMessage({ id, page })
    })
    return within(LOOK_MS, look)
  }

  end(reason = 'the thread was ended'): void {
    this.worker.terminate()
    for (const { reject } of this.#asked.values()) reject(new Error(reason))
    this.#asked.clear()
  }
}
