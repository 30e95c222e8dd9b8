import type { ReadPage } from '../../core/report/report-model'
import type { MaterialEntry, StoredPage } from '../storage/store-records'
import type { Comparison } from './comparisons'
import { readingOf } from './filing-of'

interface MaterialWithPages {
  readonly material: MaterialEntry
  readonly pages: readonly StoredPage[]
}

/** Every page that was read, with what was typed for it and the verdicts, as reports show it. */
export const readPages = (
  materials: readonly MaterialWithPages[],
  comparisons: readonly Pick<Comparison, 'materialId' | 'page' | 'typed' | 'verdicts'>[],
): ReadPage[] =>
  materials.flatMap(({ material, pages }) =>
    pages.map((page) => {
      const compared = comparisons.filter((one) => one.materialId === material.id && one.page === page.page)
      const [own, ...others] = compared.map(({ verdicts }) => verdicts)
      return {
        reading: readingOf(material.fileName, page, own ?? {}, others),
        typed: compared.map(({ typed }) => typed),
        size: { width: page.width, height: page.height },
      }
    }),
  )
