import type { Draft } from '../../core/filing/draft'
import { compareField, needsPicture } from '../../core/reading/compare'
import { cropKey } from '../../core/reading/crop-key'
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

interface Asked {
  /** All drafts that wait for it: several may hold the same picture. */
  readonly draftIds: Set<string>
  readonly done: Promise<void>
}

interface ComparedDocument extends Pick<StoredPage, 'kind' | 'fields' | 'doubtful' | 'rows' | 'smear'> {
  readonly page: number
  readonly other: number | null
  readonly cropNames: readonly string[]
}

const documentsOfPage = ({ others = [], ...main }: StoredPage): ComparedDocument[] => {
  const { page, cropNames } = main
  return [{ ...main, other: null }, ...others.map((other, at) => ({ ...other, page, cropNames, other: at }))]
}

/**
 * Verdicts of typed values against what was read. What is held against the picture has a first answer from the readings
 * alone; the reader then looks at the crop, whose answer holds. `changed` tells when all answers of a draft are in.
 */
export class Comparisons {
  readonly #answers = new Map<string, Verdict>()
  readonly #asked = new Map<string, Asked>()
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
    return { comparisons, comparing: this.#openOf(draftId).length > 0 }
  }

  clear(): void {
    this.#answers.clear()
  }

  /** When all pictures of the draft that are being looked at now have been. */
  async settled(draftId: string): Promise<void> {
    await Promise.all(this.#openOf(draftId).map(({ done }) => done))
  }

  #openOf(draftId: string): Asked[] {
    return [...this.#asked.values()].filter(({ draftIds }) => draftIds.has(draftId))
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
    const reading = page.fields[field] ?? page.doubtful[field] ?? null
    const crop = cropKey(field, page.other)
    this.#asked.get(key)?.draftIds.add(draftId)
    if (needsPicture(field) && page.cropNames.includes(crop) && !this.#asked.has(key)) {
      const { kind } = page
      const rows = page.rows[field] ?? []
      const smear = page.smear ?? null
      const asked = async (): Promise<Verdict> => {
        const picture = await this.#store.picture(material.sha256, page.page, crop)
        const answer = await this.#reader.compare({ kind, field, reading, crop: picture, rows, smear, typed })
        return 'verdict' in answer ? answer.verdict : 'unsure'
      }
      this.#asked.set(key, { draftIds: new Set([draftId]), done: this.#keep(key, asked) })
    }
    return compareField(page.kind, field, reading, typed)
  }

  async #keep(key: string, asked: () => Promise<Verdict>): Promise<void> {
    try {
      const verdict = await asked()
      if (this.#answers.size >= KEPT) this.#answers.clear()
      this.#answers.set(key, verdict)
    } catch {
      // The store was locked or the reader stopped: the answer by value stands.
    } finally {
      const waiting = this.#asked.get(key)?.draftIds ?? []
      this.#asked.delete(key)
      for (const draftId of waiting) if (this.#openOf(draftId).length === 0) this.#changed(draftId)
    }
  }
}
