import { z } from 'zod'
import { maskName } from '../../core/privacy/mask-name'
import type { Store } from '../storage/store'
import { StoreFailure } from '../storage/store-failure'

const NAME = 'recent-drafts'
const MOST = 6
const idsSchema = z.array(z.uuid()).max(MOST).catch([])

export interface RecentDraft {
  readonly id: string
  /** Masked; empty for a draft without a name. */
  readonly name: string
  /** Milliseconds since 1970 of its last save. */
  readonly savedAt: number
}

type RecentStore = Pick<Store, 'getDraft' | 'getSetting' | 'setSetting'>

/** The drafts opened last. Their ids are kept in the store alone; names are looked up while it is open. */
export class RecentDrafts {
  readonly #store: RecentStore
  readonly #changed: () => void
  #drafts: readonly RecentDraft[] = []
  /** Rises whenever the store is locked: an answer that comes later is not wanted any more. */
  #round = 0
  #last: Promise<void> = Promise.resolve()

  constructor(store: RecentStore, changed: () => void) {
    this.#store = store
    this.#changed = changed
  }

  /** As they are once all that was begun has ended; what could not be looked at is as it was. */
  async settled(): Promise<readonly RecentDraft[]> {
    await this.#last.catch(() => undefined)
    return this.#drafts
  }
  /** Last opened first. */
  get drafts(): readonly RecentDraft[] {
    return this.#drafts
  }

  /** Looks again at what is kept: for a store just opened, and after anything that may have removed or renamed a draft. */
  refresh(): Promise<void> {
    return this.#change((ids) => ids)
  }
  opened(id: string): Promise<void> {
    return this.#change((ids) => [id, ...ids.filter((one) => one !== id)].slice(0, MOST))
  }
  removed(id: string): Promise<void> {
    return this.#change((ids) => ids.filter((one) => one !== id))
  }

  /** For good; the drafts stay. */
  clear(): Promise<void> {
    return this.#change(() => [])
  }

  /** Out of this process's memory, for a store that is locked. */
  forget(): void {
    this.#round += 1
    this.#drafts = []
    this.#changed()
  }

  /** One after the other: each begins with what the one before has kept. */
  #change(change: (ids: readonly string[]) => readonly string[]): Promise<void> {
    const round = this.#round
    this.#last = this.#last.catch(() => undefined).then(() => this.#keep(change, round))
    return this.#last
  }

  async #keep(change: (ids: readonly string[]) => readonly string[], round: number): Promise<void> {
    if (round !== this.#round) return
    const before = idsSchema.parse(await this.#store.getSetting(NAME))
    const found = await Promise.all(change(before).map((id) => this.#look(id)))
    if (round !== this.#round) return
    const drafts = found.filter((one) => one !== null)
    const kept = drafts.map(({ id }) => id)
    if (kept.join() !== before.join()) await this.#store.setSetting(NAME, kept)
    if (round !== this.#round) return
    this.#drafts = drafts
    this.#changed()
  }

  /** Null for a draft that is gone. */
  async #look(id: string): Promise<RecentDraft | null> {
    try {
      const { draft, savedAt } = await this.#store.getDraft(id)
      return { id, name: maskName(draft.principal.name || draft.title || ''), savedAt }
    } catch (error) {
      if (error instanceof StoreFailure && error.code === 'no-such-draft') return null
      // A store that is busy or was locked meanwhile has not lost its drafts.
      throw error
    }
  }
}
