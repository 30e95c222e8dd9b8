import type { Slot } from '../../core/filing/vocabulary'
import type { PageReading, Refusal } from '../../core/reading/reader-port'

/** A material as kept for a draft; its bytes are asked for by id. */
export interface KeptMaterial {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly size: number
  readonly slot: Slot
  /** True while the app chose the slot and the person has not. */
  readonly slotGuessed: boolean
  readonly service: number | null
}

/** A page's reading as kept: without pictures, which are kept apart and asked for by name. */
export type KeptPage = Omit<PageReading, 'preview' | 'crops' | 'verdicts'> & {
  readonly previewScale: number
  /** Fields that have a crop. */
  readonly cropNames: readonly string[]
}

export type ReadingState =
  | { readonly state: 'waiting' | 'reading' | 'stopped'; readonly pages: readonly [] }
  | { readonly state: 'read'; readonly pages: readonly KeptPage[] }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly pages: readonly [] }
