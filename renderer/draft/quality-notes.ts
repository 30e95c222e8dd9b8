import type { PageView } from '../../electron/contract/views'
import { qualitySentences } from '../../electron/core/reading/quality-sentence'
import { fieldName } from '../text/names'

/** What is said of the quality of a material's pages, a clause for each warning, none twice. */
export const qualityNotes = (pages: readonly PageView[]): string[] => [
  ...new Set(
    pages.flatMap(({ kind, quality }) =>
      qualitySentences(quality, (field) => fieldName(kind, field)).map(({ what }) => what),
    ),
  ),
]
