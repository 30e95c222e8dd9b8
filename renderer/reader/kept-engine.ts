import type { Worker } from 'tesseract.js'

/** A recogniser with what it has in hand: one that is given up ends only after its last line. */
export class KeptEngine {
  #inHand = 0
  #isRetired = false
  calls = 0

  constructor(readonly worker: Promise<Worker>) {}

  /** Lets the recogniser do a piece of work. */
  async use<T>(work: (worker: Worker) => Promise<T>): Promise<T> {
    this.calls++
    this.#inHand++
    try {
      return await work(await this.worker)
    } finally {
      this.#inHand--
      this.#endIfDone()
    }
  }

  /** Takes nothing more, and ends when nothing is in hand. */
  retire(): void {
    this.#isRetired = true
    this.#endIfDone()
  }

  /** Ends at once, whatever is in hand. */
  end(): void {
    void this.worker.then((worker) => worker.terminate()).catch(() => undefined)
  }

  #endIfDone(): void {
    if (this.#isRetired && this.#inHand === 0) this.end()
  }
}
