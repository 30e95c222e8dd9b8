import type { Draft } from '../../core/filing/draft'
import type { Ledger } from '../../core/ledger/ledger'
import { documentsOf } from '../../core/reading/documents-of'
import type { Reading } from '../../core/reading/reading'
import type { PageReading, Refusal } from '../../core/reading/reader-port'
import type { Filing } from '../../core/rules/rule'
import type { StoredPage } from '../storage/store-records'
import type { Comparison, MaterialPages } from './comparisons'
import { materialFiles } from './material-files'

/** What the rules look at, from what the window holds. `materials` are in the draft's order. */
export function filingOf(
  draft: Draft,
  materials: readonly (MaterialPages & { readonly refusal: Refusal | null })[],
  comparisons: readonly Comparison[],
  ledger: Ledger | null,
): Filing {
  const comparedOf = (materialId: string, page: number): Reading['verdicts'][] =>
    comparisons
      .filter((one) => one.materialId === materialId && one.page === page)
      .map(({ verdicts }) => verdicts)
  return {
    draft,
    readings: materials.flatMap(({ material, pages }, index) =>
      pages.flatMap((page) => {
        const [verdicts = {}, ...others] = comparedOf(material.id, page.page)
        return documentsOf(readingOf(material.fileName, page, verdicts, others)).map((reading) => ({
          index,
          reading,
        }))
      }),
    ),
    refusals: materials.flatMap(({ refusal }, index) => (refusal ? [{ index, ...refusal }] : [])),
    files: materialFiles(materials.map(({ material }) => material)),
    ...(ledger ? { ledger } : {}),
  }
}

type Page = Pick<
  StoredPage,
  'page' | 'kind' | 'kindConfidence' | 'fields' | 'quality' | 'marks' | 'others' | 'ms'
>

/** `others`: verdicts of the page's further documents, in their order. */
export const readingOf = (
  file: string,
  page: Page,
  verdicts: Reading['verdicts'],
  others: readonly Reading['verdicts'][] = [],
): Reading => ({
  file,
  page: page.page,
  kind: page.kind,
  kindConfidence: page.kindConfidence,
  fields: page.fields,
  quality: page.quality,
  verdicts,
  ...(page.marks ? { marks: page.marks } : {}),
  ...(page.others
    ? {
        others: page.others.map(({ kind, kindConfidence, fields, quality, outline }, at) => ({
          kind,
          kindConfidence,
          fields,
          quality,
          outline,
          verdicts: others[at] ?? {},
        })),
      }
    : {}),
  ms: page.ms,
})

/** Of one set of typed values: the main document's verdicts, then the others'. */
export const verdictsOf = (
  { verdicts, others = [] }: Pick<PageReading, 'verdicts' | 'others'>,
  set = 0,
): [Reading['verdicts'], Reading['verdicts'][]] => [
  verdicts[set] ?? {},
  others.map((other) => other.verdicts[set] ?? {}),
]
