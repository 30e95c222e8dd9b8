import type {
  CleanPdfAnswer,
  CancelSignal,
  CompareAnswer,
  FitAnswer,
  FromReader,
  PartialField,
  ReadAnswer,
  Reader,
  ReaderJob,
  ReaderStep,
  ReencodeAnswer,
  Refusal,
  ToReader,
} from '../../core/reading/reader-port'

import { RecognitionDataDamaged } from './recognition-data'

/** A reader page that has said it is ready, in whatever process it lives. */
export interface ReaderPage {
  post(message: ToReader): void
  /** Ends it at once, even when it hangs. */
  end(): void
}

export interface ReaderPageEvents {
  readonly hear: (message: FromReader) => void
  /** It crashed or ran out of memory. */
  readonly gone: () => void
}

/** Starts a page; rejects when it does not become ready in time. */
export type OpenReaderPage = (events: ReaderPageEvents) => Promise<ReaderPage>

export interface Deadlines {
  /** Milliseconds without a sign of life after which a job's page is taken for hung. */
  readonly read: number
  readonly compare: number
  readonly reencode: number
  readonly 'clean-pdf': number
  readonly fit: number
  /** Milliseconds in which a job that was given up has to end; then its page is thrown away. */
  readonly giveUp: number
}

type Answer = ReadAnswer | CompareAnswer | ReencodeAnswer | CleanPdfAnswer | FitAnswer

/** One page from its start to its end. */
interface Life {
  readonly page: Promise<ReaderPage>
  /** Jobs that were given up and still run in it. */
  readonly givenUp: Set<number>
  /** Pictures that it has read. */
  readings: number
  ended: boolean
}

interface Pending {
  readonly job: ReaderJob
  readonly progress: ((step: ReaderStep, page: number, pages: number) => void) | undefined
  readonly field: ((field: PartialField) => void) | undefined
  readonly end: (answer: Answer) => void
  timer: NodeJS.Timeout | undefined
  /** The page that has it; null while one starts. */
  life: Life | null
  /** Whether it was begun anew after another job's page was thrown away. */
  again: boolean
}

/** Pictures after which a page makes room for a fresh one: decoders and recognisers keep a little memory of each. */
const RENEWED_AFTER = 200

const refused = (code: Refusal['code']): { refused: Refusal } => ({ refused: { code, detail: {} } })

/** Reading and re-encoding open a stranger's bytes; a comparison sees only crops of ours. */
const opensFile = ({ job }: Pending): boolean => job.job !== 'compare'

/**
 * Runs one reading at a time beside comparisons and re-encodings on a page that may hang or crash. The page is then
 * thrown away and replaced: the job that caused it is refused, the others begin anew on the fresh page, once. A page that
 * has read many pictures is replaced between two of them, so that memory stays level however many are read. It never throws.
 */
export class SupervisedReader implements Reader {
  readonly #open: OpenReaderPage
  readonly #deadlines: Deadlines
  readonly #renewedAfter: number
  readonly #pending = new Map<number, Pending>()
  #life: Life | null = null
  #next = 1
  #reading: Promise<unknown> = Promise.resolve()

  constructor(open: OpenReaderPage, deadlines: Deadlines, renewedAfter = RENEWED_AFTER) {
    this.#open = open
    this.#deadlines = deadlines
    this.#renewedAfter = renewedAfter
  }

  /** Starts the page ahead of the first job. */
  async warm(): Promise<void> {
    await this.#start().page.catch(() => undefined)
  }

  read(
    job: Parameters<Reader['read']>[0],
    onProgress?: Parameters<Reader['read']>[1],
    cancel?: CancelSignal,
    onField?: Parameters<Reader['read']>[3],
  ): Promise<ReadAnswer> {
    const turn = this.#reading.then(() =>
      cancel?.aborted
        ? refused('cancelled')
        : this.#run({ job: 'read', ...job }, onProgress, cancel, onField),
    )
    this.#reading = turn
    return turn as Promise<ReadAnswer>
  }

  compare(job: Parameters<Reader['compare']>[0]): Promise<CompareAnswer> {
    return this.#run({ job: 'compare', ...job }) as Promise<CompareAnswer>
  }

  reencode(job: Parameters<Reader['reencode']>[0]): Promise<ReencodeAnswer> {
    return this.#run({ job: 'reencode', ...job }) as Promise<ReencodeAnswer>
  }

  cleanPdf(job: Parameters<Reader['cleanPdf']>[0]): Promise<CleanPdfAnswer> {
    return this.#run({ job: 'clean-pdf', ...job }) as Promise<CleanPdfAnswer>
  }

  fit(job: Parameters<Reader['fit']>[0]): Promise<FitAnswer> {
    return this.#run({ job: 'fit', ...job }) as Promise<FitAnswer>
  }

  /** Ends the page; jobs under way are answered with a refusal. */
  close(): void {
    for (const id of [...this.#pending.keys()]) this.#end(id, refused('cancelled'))
    if (this.#life) this.#throwAway(this.#life)
  }

  #run(
    job: ReaderJob,
    progress?: Pending['progress'],
    cancel?: CancelSignal,
    field?: Pending['field'],
  ): Promise<Answer> {
    const id = this.#next++
    return new Promise((end) => {
      this.#pending.set(id, { job, progress, field, end, timer: undefined, life: null, again: false })
      cancel?.addEventListener('abort', () => this.#giveUp(id))
      void this.#send(id)
    })
  }

  async #send(id: number): Promise<void> {
    const life = this.#start()
    const page = await life.page.catch((error: unknown) =>
      error instanceof RecognitionDataDamaged ? ('no-data' as const) : null,
    )
    const pending = this.#pending.get(id)
    if (!pending) return
    if (page === 'no-data') return this.#end(id, refused('reader-data'))
    if (!page) return this.#end(id, refused('reader-crashed'))
    // The page may have gone while this waited for it.
    if (life.ended) return this.#send(id)
    pending.life = life
    this.#watch(id, pending)
    page.post({ id, ...pending.job } satisfies ToReader)
  }

  #watch(id: number, pending: Pending): void {
    clearTimeout(pending.timer)
    pending.timer = setTimeout(() => this.#hung(id, pending), this.#deadlines[pending.job.job])
  }

  /** The person is answered now; the page stops when it can, and is replaced when it cannot. */
  #giveUp(id: number): void {
    const life = this.#pending.get(id)?.life
    this.#end(id, refused('cancelled'))
    if (!life || life.ended) return
    life.givenUp.add(id)
    void life.page.then((page) => page.post({ id, job: 'cancel' })).catch(() => undefined)
    setTimeout(() => {
      if (life.givenUp.has(id)) this.#replace(life, [])
    }, this.#deadlines.giveUp)
  }

  #end(id: number, answer: Answer): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    clearTimeout(pending.timer)
    this.#pending.delete(id)
    pending.end(answer)
  }

  #hear(life: Life, message: FromReader): void {
    if (message.type === 'ready') return
    if (message.type === 'answer') {
      life.givenUp.delete(message.id)
      if (this.#pending.get(message.id)?.job.job === 'read') life.readings++
      this.#end(message.id, message.answer)
      // What of a recogniser started and failed stays in the page, and a fresh one looks for the data again.
      const hasNoData = 'refused' in message.answer && message.answer.refused.code === 'reader-data'
      if (hasNoData || this.#isUsedUp(life)) this.#replace(life, [])
      return
    }
    const pending = this.#pending.get(message.id)
    if (!pending) return
    // Many pages take longer than one: each sign of life moves the deadline.
    this.#watch(message.id, pending)
    if (message.type === 'progress') pending.progress?.(message.step, message.page, message.pages)
    else {
      const { type: _, id: __, ...field } = message
      pending.field?.(field)
    }
  }

  /** True where a page has read enough, and nothing is under way that would have to begin anew. */
  #isUsedUp({ readings, givenUp, ended }: Life): boolean {
    return !ended && readings >= this.#renewedAfter && this.#pending.size === 0 && givenUp.size === 0
  }

  #hung(id: number, { life }: Pending): void {
    if (!life || life.ended) return
    // A job that was given up and never ended is what the page hangs in.
    if (life.givenUp.size > 0) return this.#replace(life, [])
    this.#end(id, refused('timed-out'))
    this.#replace(life, [])
  }

  #crashed(life: Life): void {
    if (life.ended) return
    const here = this.#of(life)
    const openers = here.filter(([, pending]) => opensFile(pending))
    const suspects = openers.length > 0 ? openers : here
    const guilty = life.givenUp.size === 0 && suspects.length === 1 ? suspects : []
    this.#replace(
      life,
      // Which of several it was nobody knows: each gets a second try, and no third.
      [...guilty, ...here.filter(([, { again }]) => again)].map(([id]) => id),
    )
  }

  #of(life: Life): [number, Pending][] {
    return [...this.#pending].filter(([, pending]) => pending.life === life)
  }

  #replace(life: Life, guilty: readonly number[]): void {
    this.#throwAway(life)
    for (const id of guilty) this.#end(id, refused('reader-crashed'))
    for (const [id, pending] of this.#of(life)) {
      clearTimeout(pending.timer)
      pending.again = true
      pending.life = null
      void this.#send(id)
    }
    // The next picture finds a page that is ready.
    void this.warm()
  }

  #throwAway(life: Life): void {
    life.ended = true
    if (this.#life === life) this.#life = null
    void life.page.then((page) => page.end()).catch(() => undefined)
  }

  #start(): Life {
    if (this.#life) return this.#life
    let gone = (): void => undefined
    const early = new Promise<never>((_, reject) => {
      gone = () => reject(new Error('reader page went while it started'))
    })
    const life: Life = {
      page: Promise.race([
        this.#open({
          hear: (message) => this.#hear(life, message),
          gone: () => {
            gone()
            this.#crashed(life)
          },
        }),
        early,
      ]),
      givenUp: new Set(),
      readings: 0,
      ended: false,
    }
    this.#life = life
    early.catch(() => undefined)
    life.page.catch(() => this.#throwAway(life))
    return life
  }
}
