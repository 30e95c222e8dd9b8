import { BrowserWindow, MessageChannelMain, session } from 'electron'
import type { MessagePortMain } from 'electron'
import type {
  CancelSignal,
  CompareAnswer,
  FromReader,
  ReadAnswer,
  Reader,
  ReaderJob,
  ReaderStep,
  ReencodeAnswer,
  Refusal,
  ToReader,
} from '../core/reading/reader-port'
import { ORIGIN, serveScheme, servedFiles } from './app-scheme'
import { lockSession } from './lockdown'
import { strictPreferences } from './page-preferences'
import { builtPreload } from './places'

/** Milliseconds after which a job's page is taken for hung, thrown away and replaced. */
const DEADLINE = { start: 30_000, read: 90_000, compare: 90_000, reencode: 30_000 }

type Answer = ReadAnswer | CompareAnswer | ReencodeAnswer

interface Pending {
  readonly progress: ((step: ReaderStep, page: number, pages: number) => void) | undefined
  readonly limit: number
  timer: NodeJS.Timeout | undefined
  readonly end: (answer: Answer) => void
}

const refused = (code: Refusal['code']): { refused: Refusal } => ({ refused: { code, detail: {} } })

/**
 * Keeps the hidden reader page: starts it when first needed, runs one reading at a time beside any comparisons,
 * and when it hangs or crashes answers its jobs with a refusal and starts a fresh one. It never throws.
 */
export class ReaderHost implements Reader {
  #window: BrowserWindow | null = null
  #port: Promise<MessagePortMain> | null = null
  #pending = new Map<number, Pending>()
  #next = 1
  #reading: Promise<unknown> = Promise.resolve()

  /** Starts the page ahead of the first job. */
  async warm(): Promise<void> {
    await this.#start().catch(() => undefined)
  }

  read(
    job: Parameters<Reader['read']>[0],
    onProgress?: Parameters<Reader['read']>[1],
    cancel?: CancelSignal,
  ): Promise<ReadAnswer> {
    const turn = this.#reading.then(() =>
      cancel?.aborted
        ? refused('cancelled')
        : this.#run({ job: 'read', ...job }, DEADLINE.read, onProgress, cancel),
    )
    this.#reading = turn
    return turn as Promise<ReadAnswer>
  }

  compare(job: Parameters<Reader['compare']>[0]): Promise<CompareAnswer> {
    return this.#run({ job: 'compare', ...job }, DEADLINE.compare) as Promise<CompareAnswer>
  }

  reencode(job: Parameters<Reader['reencode']>[0]): Promise<ReencodeAnswer> {
    return this.#run({ job: 'reencode', ...job }, DEADLINE.reencode) as Promise<ReencodeAnswer>
  }

  /** Ends the page; jobs under way are answered with a refusal. */
  close(): void {
    this.#drop('cancelled')
  }

  async #run(
    job: ReaderJob,
    limit: number,
    progress?: Pending['progress'],
    cancel?: CancelSignal,
  ): Promise<Answer> {
    let port: MessagePortMain
    try {
      port = await this.#start()
    } catch {
      return refused('reader-crashed')
    }
    const id = this.#next++
    return new Promise((resolve) => {
      const pending: Pending = { progress, limit, timer: undefined, end: resolve }
      this.#pending.set(id, pending)
      this.#watch(pending)
      cancel?.addEventListener('abort', () => {
        if (!this.#pending.has(id)) return
        // The page stops when it can; the person is answered now.
        port.postMessage({ id, job: 'cancel' } satisfies ToReader)
        this.#end(id, refused('cancelled'))
      })
      port.postMessage({ id, ...job } satisfies ToReader)
    })
  }

  #watch(pending: Pending): void {
    clearTimeout(pending.timer)
    pending.timer = setTimeout(() => this.#drop('timed-out'), pending.limit)
  }

  #end(id: number, answer: Answer): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    clearTimeout(pending.timer)
    this.#pending.delete(id)
    pending.end(answer)
  }

  #hear(message: FromReader): void {
    if (message.type === 'answer') this.#end(message.id, message.answer)
    if (message.type !== 'progress') return
    const pending = this.#pending.get(message.id)
    if (!pending) return
    // Many pages take longer than one: each sign of life moves the deadline.
    this.#watch(pending)
    pending.progress?.(message.step, message.page, message.pages)
  }

  #drop(code: Refusal['code']): void {
    const window = this.#window
    this.#window = null
    this.#port = null
    if (window && !window.isDestroyed()) window.destroy()
    for (const id of [...this.#pending.keys()]) this.#end(id, refused(code))
  }

  #start(): Promise<MessagePortMain> {
    this.#port ??= this.#open().catch((error: unknown) => {
      this.#drop('reader-crashed')
      throw error
    })
    return this.#port
  }

  async #open(): Promise<MessagePortMain> {
    const inMemory = session.fromPartition('reader')
    lockSession(inMemory)
    if (!inMemory.protocol.isProtocolHandled('app')) serveScheme(inMemory, servedFiles('reader'))
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        ...strictPreferences(builtPreload('reader')),
        session: inMemory,
        backgroundThrottling: false,
      },
    })
    this.#window = window
    window.webContents.on('render-process-gone', () => {
      if (this.#window === window) this.#drop('reader-crashed')
    })
    if (process.env['ICP_READER_LOG'])
      window.webContents.on('console-message', (event) => process.stderr.write(`reader: ${event.message}\n`))
    const { port1, port2 } = new MessageChannelMain()
    const ready = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('reader did not start')), DEADLINE.start)
      port1.on('message', ({ data }: { data: FromReader }) => {
        if (data.type === 'ready') {
          clearTimeout(timer)
          resolve()
        } else this.#hear(data)
      })
    })
    port1.start()
    await window.loadURL(`${ORIGIN}/reader/reader.html`)
    window.webContents.postMessage('reader-port', null, [port2])
    await ready
    return port1
  }
}
