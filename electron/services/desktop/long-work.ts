/** A reading that took longer than this is told of when the window is in the background. */
const LONG_MS = 20_000

export type Work = 'reading' | 'packing' | 'backup'

export interface ReadingProgress {
  readonly draftId: string
  /** Null when nothing is being read any more. */
  readonly materialId: string | null
  readonly done: number
  readonly total: number
}

export interface LongWorkParts {
  /** Milliseconds that only ever rise. */
  readonly now: () => number
  /** True while the person looks at the window. */
  readonly isSeen: () => boolean
  /** On the task bar or dock: 0 to 1, `busy` without a share, null for nothing. */
  readonly show: (share: number | 'busy' | null) => void
  /** A long reading ended while nobody looked. */
  readonly readingEnded: (draftId: string) => void
}

/** What takes long, as it is shown outside the window. */
export class LongWork {
  readonly #parts: LongWorkParts
  /** By draft, the one heard of last at the end. */
  readonly #readings = new Map<string, { readonly since: number; readonly share: number }>()
  readonly #others = new Map<Work, number>()

  constructor(parts: LongWorkParts) {
    this.#parts = parts
  }

  reading({ draftId, materialId, done, total }: ReadingProgress): void {
    const before = this.#readings.get(draftId)
    this.#readings.delete(draftId)
    if (materialId !== null) {
      const since = before?.since ?? this.#parts.now()
      this.#readings.set(draftId, { since, share: Math.min(1, (done + 0.5) / Math.max(1, total)) })
    } else if (before) {
      const isLong = this.#parts.now() - before.since > LONG_MS
      // Stopped by hand is not ended: whoever stopped it looks at the window.
      if (isLong && done >= total && !this.#parts.isSeen()) this.#parts.readingEnded(draftId)
    }
    this.#show()
  }

  /** Shows that something without a share goes on until it is done. */
  async during<T>(work: Exclude<Work, 'reading'>, step: () => Promise<T>): Promise<T> {
    this.running(work, true)
    try {
      return await step()
    } finally {
      this.running(work, false)
    }
  }
  running(work: Exclude<Work, 'reading'>, on: boolean): void {
    const count = (this.#others.get(work) ?? 0) + (on ? 1 : -1)
    if (count > 0) this.#others.set(work, count)
    else this.#others.delete(work)
    this.#show()
  }

  /** The store was locked: what was being read is no longer. */
  forget(): void {
    this.#readings.clear()
    this.#show()
  }

  #show(): void {
    const reading = [...this.#readings.values()].at(-1)
    this.#parts.show(reading ? reading.share : this.#others.size > 0 ? 'busy' : null)
  }
}
