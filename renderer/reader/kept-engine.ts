import type { PSM, Worker } from 'tesseract.js'

/** A line that reads poorly is not read once more with its light turned over: all lines are dark on light. */
const ONE_LOOK = { invert_threshold: '0' }

/** A recogniser with what it has in hand: one that is given up ends only after its last line. */
export class KeptEngine {
  #mode: PSM | null = null
  #inHand = 0
  #isRetired = false
  calls = 0

  constructor(readonly worker: Promise<Worker>) {}

  /** Lets the recogniser work in the page mode wanted. */
  async use<T>(mode: PSM, work: (worker: Worker) => Promise<T>): Promise<T> {
    this.calls++
    this.#inHand++
    try {
      const worker = await this.worker
      if (this.#mode !== mode) {
        this.#mode = mode
        await worker.setParameters({
          tessedit_pageseg_mode: mode,
          preserve_interword_spaces: '0',
          ...ONE_LOOK,
        })
      }
      return await work(worker)
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
