import type { Draft } from '../../core/filing/draft'
import type { Ledger } from '../../core/ledger/ledger'
import type { Reading } from '../../core/reading/reading'
import type { Refusal } from '../../core/reading/reader-port'
import type { Filing } from '../../core/rules/rule'
import type { StoredPage } from '../storage/store'
import type { Comparison, MaterialPages } from './comparisons'
import { materialFiles } from './material-files'

/** What the rules look at, from what the window holds. `materials` are in the draft's order. */
export function filingOf(
  draft: Draft,
  materials: readonly (MaterialPages & { readonly refusal: Refusal | null })[],
  comparisons: readonly Comparison[],
  ledger: Ledger | null,
): Filing {
  const verdictsOf = (materialId: string, page: number): Reading['verdicts'] =>
    comparisons.find((one) => one.materialId === materialId && one.page === page)?.verdicts ?? {}
  return {
    draft,
    readings: materials.flatMap(({ material, pages }, index) =>
      pages.map((page) => ({
        index,
        reading: readingOf(material.fileName, page, verdictsOf(material.id, page.page)),
      })),
    ),
    refusals: materials.flatMap(({ refusal }, index) => (refusal ? [{ index, ...refusal }] : [])),
    files: materialFiles(materials.map(({ material }) => material)),
    ...(ledger ? { ledger } : {}),
  }
}

export const readingOf = (
  file: string,
  page: Pick<StoredPage, 'page' | 'kind' | 'kindConfidence' | 'fields' | 'quality' | 'ms'>,
  verdicts: Reading['verdicts'],
): Reading => ({
  file,
  page: page.page,
  kind: page.kind,
  kindConfidence: page.kindConfidence,
  fields: page.fields,
  quality: page.quality,
  verdicts,
  ms: page.ms,
})
