import type { Draft } from '../../core/filing/draft'
import { compareField, needsPicture } from '../../core/reading/compare'
import type { Reader } from '../../core/reading/reader-port'
import { FIELDS_OF_KIND } from '../../core/reading/reading'
import type { Verdict } from '../../core/reading/reading'
import { typedPathsFor } from '../../core/rules/typed-fields'
import type { Store } from '../storage/store'
import type { MaterialEntry, StoredPage } from '../storage/store-records'

export interface MaterialPages {
  readonly material: MaterialEntry
  readonly pages: readonly StoredPage[]
}

export interface Comparison {
  readonly materialId: string
  readonly page: number
  /** Which of the page's further documents; absent for its main one. */
  readonly other?: number
  readonly typed: Record<string, string>
  readonly paths: Record<string, string>
  readonly verdicts: Record<string, Verdict>
}

const KEPT = 4_000

interface ComparedDocument extends Pick<StoredPage, 'page' | 'kind' | 'fields' | 'cropNames'> {
  readonly other: number | null
}

/** Crops are kept of the main document only: the others are compared by what was read. */
const documentsOfPage = ({ page, kind, fields, cropNames, others = [] }: StoredPage): ComparedDocument[] => [
  { page, kind, fields, cropNames, other: null },
  ...others.map((other, at) => ({ page, kind: other.kind, fields: other.fields, cropNames: [], other: at })),
]

/**
 * Verdicts of typed values against what was read. The first answer comes from the readings alone; where that is
 * `unsure` the reader looks at the crop once more, and `changed` tells when its answer is in.
 */
export class Comparisons {
  readonly #answers = new Map<string, Verdict>()
  readonly #asked = new Set<string>()
  readonly #store: Store
  readonly #reader: Reader
  readonly #changed: (draftId: string) => void

  constructor(store: Store, reader: Reader, changed: (draftId: string) => void) {
    this.#store = store
    this.#reader = reader
    this.#changed = changed
  }

  /** `draft.materials` and `materials` are in the same order. */
  compare(
    draftId: string,
    draft: Draft,
    materials: readonly MaterialPages[],
  ): { comparisons: Comparison[]; comparing: boolean } {
    const before = this.#asked.size
    const comparisons = materials.flatMap(({ material, pages }, index) => {
      return pages
        .flatMap(documentsOfPage)
        .filter(({ kind }) => kind !== 'unknown')
        .map((page) => {
          const fields: readonly string[] = FIELDS_OF_KIND[page.kind]
          const { typed, paths } = typedPathsFor(draft, index, page.fields['domain']?.value)
          const own = Object.entries(typed).filter(([field]) => fields.includes(field))
          return {
            materialId: material.id,
            page: page.page,
            ...(page.other === null ? {} : { other: page.other }),
            typed: Object.fromEntries(own),
            paths: Object.fromEntries(Object.entries(paths).filter(([field]) => fields.includes(field))),
            verdicts: Object.fromEntries(
              own.map(([field, value]) => [field, this.#verdict(draftId, material, page, field, value)]),
            ),
          }
        })
    })
    return { comparisons, comparing: this.#asked.size > before || this.#asked.size > 0 }
  }

  clear(): void {
    this.#answers.clear()
  }

  #verdict(
    draftId: string,
    material: MaterialEntry,
    page: ComparedDocument,
    field: string,
    typed: string,
  ): Verdict {
    const key = JSON.stringify([material.sha256, page.page, page.other, page.kind, field, typed])
    const known = this.#answers.get(key)
    if (known) return known
    const reading = page.fields[field] ?? null
    const byValue = compareField(page.kind, field, reading, typed)
    const isOpen = byValue === 'unsure' && reading !== null && needsPicture(field)
    if (isOpen && page.cropNames.includes(field) && !this.#asked.has(key)) {
      this.#asked.add(key)
      void this.#ask(draftId, key, material, page, field, typed)
    }
    return byValue
  }

  async #ask(
    draftId: string,
    key: string,
    material: MaterialEntry,
    page: ComparedDocument,
    field: string,
    typed: string,
  ): Promise<void> {
    try {
      const crop = await this.#store.picture(material.sha256, page.page, field)
      const reading = page.fields[field] ?? null
      const answer = await this.#reader.compare({ kind: page.kind, field, reading, crop, typed })
      if (this.#answers.size >= KEPT) this.#answers.clear()
      this.#answers.set(key, 'verdict' in answer ? answer.verdict : 'unsure')
    } catch {
      // The store was locked or the reader stopped: the answer by value stands.
    } finally {
      this.#asked.delete(key)
      this.#changed(draftId)
    }
  }
}
