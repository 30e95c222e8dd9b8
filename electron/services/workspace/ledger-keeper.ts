import type { Draft } from '../../core/filing/draft'
import { entriesOfDraft } from '../../core/ledger/entries-of-draft'
import type { Ledger } from '../../core/ledger/ledger'
import { LedgerBook, othersThan } from '../../core/ledger/ledger-book'
import type { Store } from '../storage/store'

/**
 * The store's ledger in memory, read when it is first needed. A saved draft changes its own entries only; anything
 * else that changes what counts has it read again.
 */
export class LedgerKeeper {
  readonly #store: Pick<Store, 'ledgerEntries'>
  #book: Promise<LedgerBook> | null = null

  constructor(store: Pick<Store, 'ledgerEntries'>) {
    this.#store = store
  }

  /** What the draft is compared with; null while the store cannot tell. */
  async others(draftId: string): Promise<Ledger | null> {
    const reading = (this.#book ??= this.#read())
    try {
      return othersThan(await reading, draftId)
    } catch {
      // The store was locked or cannot be written: rules then say that there was nothing to compare with.
      if (this.#book === reading) this.#book = null
      return null
    }
  }

  /** After the draft's commit. */
  async saved(draftId: string, draft: Draft): Promise<void> {
    const book = await this.#book?.catch(() => null)
    book?.put(draftId, entriesOfDraft(draft, draftId))
  }

  /** After a draft was put away or brought back, or a list taken in or out; and when the store is locked. */
  forget(): void {
    this.#book = null
  }

  async #read(): Promise<LedgerBook> {
    return new LedgerBook(await this.#store.ledgerEntries())
  }
}
