import { powerMonitor } from 'electron'

/** How often the time without a touch is looked at, and how long the page has to save what is typed. */
const LOOK_MS = 10_000
const ANSWER_MS = 10_000

interface LockParts {
  /** Only where a passphrase opens it again is locking of use. */
  readonly canLock: () => boolean
  /** 0 never. */
  readonly minutes: () => number
  /** Tells the page to save; false when there is none. */
  readonly ask: () => boolean
  readonly lock: () => Promise<void>
}

/** Locks after a time without a touch, when the screen is locked and when the machine goes to sleep; saves first. */
export class AutoLock {
  readonly #parts: LockParts
  #waiting: NodeJS.Timeout | null = null

  constructor(parts: LockParts) {
    this.#parts = parts
    const look = setInterval(() => {
      const minutes = this.#parts.minutes()
      if (minutes > 0 && powerMonitor.getSystemIdleTime() >= minutes * 60) this.begin()
    }, LOOK_MS)
    look.unref()
    powerMonitor.on('lock-screen', () => this.begin())
    powerMonitor.on('suspend', () => this.begin())
  }

  /** Asks the page to save; a page that does not answer has nothing that could still be saved. */
  begin(): void {
    if (this.#waiting || !this.#parts.canLock()) return
    if (!this.#parts.ask()) {
      void this.#parts.lock()
      return
    }
    this.#waiting = setTimeout(() => void this.answer(true), ANSWER_MS)
  }

  /** What could not be saved would be lost behind the lock: it stays open then, and the next look tries again. */
  async answer(saved: boolean): Promise<void> {
    if (this.#waiting === null) return
    clearTimeout(this.#waiting)
    this.#waiting = null
    if (saved && this.#parts.canLock()) await this.#parts.lock()
  }
}
