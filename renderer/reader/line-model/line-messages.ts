import type { LineCrop } from '../../../electron/core/reading/line-crop'
import type { LineText } from '../../../electron/core/reading/recogniser'

/** What the page asks of a line worker. */
export interface ToLineWorker {
  readonly action: 'recognize'
  readonly id: number
  readonly crop: LineCrop
}

export type FromLineWorker =
  /** Its thread runs; nothing is loaded yet. */
  | { readonly type: 'runs' }
  | { readonly type: 'ready' }
  /** Program or model are missing or damaged. */
  | { readonly type: 'unavailable'; readonly reason: string }
  | { readonly type: 'read'; readonly id: number; readonly line: LineText }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }
