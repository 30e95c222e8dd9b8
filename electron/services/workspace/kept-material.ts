import type { Refusal } from '../../core/reading/reader-port'
import type { StoredPage } from '../storage/store-records'

/** Where a material stands in being read. */
export type ReadingState =
  | { readonly state: 'waiting' | 'reading' | 'stopped'; readonly pages: readonly [] }
  | { readonly state: 'read'; readonly pages: readonly StoredPage[] }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly pages: readonly [] }

/** Name under which the upright page is kept beside the fields' crops. */
export const PREVIEW = '@preview'
