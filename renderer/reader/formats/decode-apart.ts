import { within, TimedOut } from '../deadline'
import { RefusedFile, refusedFile } from '../refused-file'
import type { ForeignKind, ForeignPage, FromDecoder, ToDecoder } from './decoding-messages'

/** A 50-megapixel HEIC takes a quarter of it on a slow machine. */
const PAGE_MS = 30_000

/** The part of a Worker that is used here. */
export interface DecoderWorker {
  postMessage(message: ToDecoder): void
  terminate(): void
  onmessage: ((event: MessageEvent<FromDecoder>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

const startWorker = (): DecoderWorker =>
  new Worker(new URL('./decoding-worker.ts', import.meta.url), { type: 'module' })

export interface ForeignFile {
  readonly kind: ForeignKind
  readonly bytes: Uint8Array
  readonly maxSide: number
  /** Only this page; null = all. */
  readonly only: number | null
}

/**
 * Calls `each` with every page of a file that Chromium cannot decode. The decoder is ended when it is done, fails, takes
 * too long, or the job is given up.
 * @throws RefusedFile
 */
export async function decodeApart(
  { kind, bytes, maxSide, only }: ForeignFile,
  each: (page: ForeignPage) => Promise<void>,
  signal?: AbortSignal,
  start: () => DecoderWorker = startWorker,
): Promise<void> {
  const worker = start()
  const ask = (message: ToDecoder): Promise<FromDecoder> => {
    const said = new Promise<FromDecoder>((resolve, reject) => {
      if (signal?.aborted) reject(refusedFile('cancelled'))
      signal?.addEventListener('abort', () => reject(refusedFile('cancelled')), { once: true })
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = () => reject(refusedFile('damaged'))
      worker.postMessage(message)
    })
    return within(PAGE_MS, said).catch((error: unknown) => {
      throw error instanceof TimedOut ? refusedFile('timed-out') : error
    })
  }
  try {
    let said = await ask({ type: 'open', kind, bytes, maxSide, only })
    while (said.type === 'page') {
      await each(said.page)
      said = await ask({ type: 'next' })
    }
    if (said.type === 'refused') throw new RefusedFile(said.refusal)
  } finally {
    worker.terminate()
  }
}
