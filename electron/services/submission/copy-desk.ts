import { createHash } from 'node:crypto'
import type { CopyRowView, CopySheetView } from '../../contract/copy-sheet-views'
import type { Facts } from '../../core/reference/facts'
import { copySheet, type CopyRow, type CopySheet } from '../../core/submission/copy-sheet'
import { stepTitle } from '../../core/submission/copy-sheet-markdown'
import { ExpectedFailure } from '../failure'
import type { Store } from '../storage/store'

interface DeskParts {
  readonly store: Pick<Store, 'getDraft'>
  readonly facts: () => Facts
}

/** 16 hexadecimal digits that stand for a value: the value itself is not kept. */
const markOf = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 16)

/**
 * The sheet of one draft, and which of its rows were copied. Ticks are in memory alone: they say what was done at this
 * sitting, and are gone with the lock.
 */
export class CopyDesk {
  readonly #parts: DeskParts
  /** By draft: the mark of the copied value by the row's key. */
  readonly #ticks = new Map<string, Map<string, string>>()

  constructor(parts: DeskParts) {
    this.#parts = parts
  }

  /** @throws StoreFailure `no-such-draft` */
  async sheet(draftId: string): Promise<CopySheet> {
    const { draft } = await this.#parts.store.getDraft(draftId)
    return copySheet(draft, { facts: this.#parts.facts() })
  }

  async view(draftId: string): Promise<Omit<CopySheetView, 'onTop' | 'letterKeys'>> {
    const { title, provider, steps, notes, source } = await this.sheet(draftId)
    const ticks = this.#ticks.get(draftId)
    return {
      title,
      console: provider.console,
      steps: steps.map((step) => ({
        title: stepTitle(step),
        note: step.note,
        rows: step.rows.map((row) => rowView(row, ticks?.get(row.key))),
      })),
      notes: [...notes],
      source,
    }
  }

  /** `mark` null takes the tick away. */
  tick(draftId: string, key: string, mark: string | null): void {
    const ticks = this.#ticks.get(draftId) ?? new Map<string, string>()
    if (mark === null) ticks.delete(key)
    else ticks.set(key, mark)
    this.#ticks.set(draftId, ticks)
  }

  untickAll(draftId: string): void {
    this.#ticks.delete(draftId)
  }

  /** For a store that is locked. */
  forget(): void {
    this.#ticks.clear()
  }

  /**
   * Where the row's value stands in the draft.
   * @throws ExpectedFailure `bad-request` when the sheet has no such row, or the draft no place for it
   */
  async placeOf(draftId: string, key: string): Promise<string> {
    const { steps } = await this.sheet(draftId)
    const path = steps.flatMap(({ rows }) => rows).find((row) => row.key === key)?.path ?? null
    if (path === null) throw new ExpectedFailure('bad-request')
    return path
  }
}

function rowView({ path, beside, ...row }: CopyRow, ticked: string | undefined): CopyRowView {
  const mark = markOf(row.value)
  const tick = ticked === undefined ? 'none' : ticked === mark ? 'copied' : 'changed'
  return { ...row, ownPlace: beside ? path : null, hasPlace: path !== null, mark, tick }
}
