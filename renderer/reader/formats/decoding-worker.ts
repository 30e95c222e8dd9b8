import { RefusedFile } from '../refused-file'
import type { ForeignPage, FromDecoder, ToDecoder } from './decoding-messages'

/**
 * Decodes one file of a kind that Chromium does not know, page by page as it is asked. It lives in a worker so that
 * a file on which the decoder hangs or swells can be ended with it; each file gets a fresh one.
 */
const scope = self as unknown as {
  postMessage(message: FromDecoder, transfer?: Transferable[]): void
  onmessage: ((event: MessageEvent<ToDecoder>) => void) | null
}

let pages: AsyncGenerator<ForeignPage> | null = null

async function open(job: Extract<ToDecoder, { type: 'open' }>): Promise<AsyncGenerator<ForeignPage>> {
  // Only the library that the file needs is loaded.
  if (job.kind === 'heic') return (await import('./heif-picture')).pageOfHeic(job.bytes, job.maxSide)
  return (await import('./tiff-pages')).pagesOfTiff(job.bytes, job.maxSide, job.only)
}

async function answer(message: ToDecoder): Promise<void> {
  try {
    if (message.type === 'open') pages = await open(message)
    const next = await pages?.next()
    if (!next || next.done) scope.postMessage({ type: 'end' })
    else scope.postMessage({ type: 'page', page: next.value }, [next.value.raster.data.buffer as ArrayBuffer])
  } catch (error) {
    const refusal = error instanceof RefusedFile ? error.refusal : { code: 'damaged' as const, detail: {} }
    scope.postMessage({ type: 'refused', refusal })
  }
}

scope.onmessage = ({ data }) => void answer(data)
