import { once } from 'node:events'
import { startAppCommand } from './app-command.mjs'
import { appMemory } from './process-memory.mjs'

const DONE = /^\[\d+\] /

/** The built app as one long-lived `cli read -`: warm, asked picture by picture. */
export class OurReader {
  #running
  #lines = []
  #last = 0
  #waiting = null
  /** Highest figures seen; a page that was replaced counts as well. */
  peak = { readerPeakKb: 0, appPeakKb: 0 }

  constructor(env) {
    this.#running = startAppCommand(['read', '-'], {
      env,
      stdin: 'pipe',
      onLine: (line) => {
        this.#last = performance.now()
        this.#lines.push(JSON.parse(line))
      },
      onWords: (line) => DONE.test(line) && this.#waiting?.(),
    })
    void this.#running.ended.then(() => this.#waiting?.())
  }

  /** @returns {Promise<{ readings: object[], wallMs: number }>} wall clock from asking to the last line */
  async read(file) {
    this.#lines = []
    const done = new Promise((resolve) => (this.#waiting = resolve))
    const asked = performance.now()
    this.#running.child.stdin.write(`${file}\n`)
    await done
    // The words and the lines come through two pipes.
    for (let tries = 0; this.#lines.length === 0 && tries < 40; tries++)
      await new Promise((r) => setTimeout(r, 5))
    if (this.#lines.length === 0) throw new Error(`The app gave no line for ${file}.`)
    return { readings: this.#lines, wallMs: this.#last - asked }
  }

  /** Memory now; also keeps the peak. */
  memory() {
    const memory = appMemory(this.#running.child.pid)
    if (memory)
      this.peak = {
        readerPeakKb: Math.max(this.peak.readerPeakKb, memory.readerPeakKb),
        appPeakKb: Math.max(this.peak.appPeakKb, memory.appPeakKb),
      }
    return memory
  }

  async close() {
    const { child, ended } = this.#running
    child.stdin.end()
    await Promise.race([ended, once(child, 'close')])
  }
}
