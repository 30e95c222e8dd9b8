import type { LineCrop } from '../../electron/core/reading/line-crop'
import type { LineText } from '../../electron/core/reading/recogniser'

interface Waiting {
  readonly crop: LineCrop
  readonly end: (work: Promise<LineText>) => void
}

/** Lines that a recogniser has at once: one to go on with while this thread is busy. */
const AT_ONCE = 2

/** Lines wait here for a free recogniser, so that a deadline counts no more than one other line's time. */
export class LinePool {
  readonly #waiting: Waiting[] = []
  /** The first recogniser is started by the first line, if need be; others join once they are ready. */
  readonly #free = Array.from({ length: AT_ONCE }, () => 0)
  readonly #places = new Set([0])

  /** `recognise`: has a line read by the recogniser of a place. */
  constructor(private readonly recognise: (crop: LineCrop, place: number) => Promise<LineText>) {}

  /** The recogniser of this place is ready; said again it changes nothing. */
  join(place: number): void {
    if (this.#places.has(place)) return
    this.#places.add(place)
    for (let at = 0; at < AT_ONCE; at++) this.#give(place)
  }

  line(crop: LineCrop): Promise<LineText> {
    return new Promise((resolve) => {
      this.#waiting.push({ crop, end: resolve })
      this.#next()
    })
  }

  #give(place: number): void {
    this.#free.push(place)
    this.#next()
  }

  #next(): void {
    const place = this.#waiting.length > 0 ? this.#free.shift() : undefined
    if (place === undefined) return
    const { crop, end } = this.#waiting.shift()!
    const work = this.recognise(crop, place)
    end(work)
    const done = (): void => {
      this.#give(place)
    }
    work.then(done, done)
  }
}
