import type { Ledger, LedgerEntry, LedgerKind } from './ledger'

const NONE: readonly LedgerEntry[] = []
const slotOf = (kind: LedgerKind, key: string): string => `${kind} ${key}`

/** A ledger whose sources come and go one at a time: changing one costs its own entries, not the whole. */
export class LedgerBook implements Ledger {
  readonly #byKey = new Map<string, LedgerEntry[]>()
  readonly #bySource = new Map<string, readonly LedgerEntry[]>()
  #size = 0

  constructor(entries: Iterable<LedgerEntry> = []) {
    const sources = new Map<string, LedgerEntry[]>()
    for (const entry of entries) {
      const own = sources.get(entry.source)
      if (own) own.push(entry)
      else sources.set(entry.source, [entry])
    }
    for (const [source, own] of sources) this.put(source, own)
  }

  get size(): number {
    return this.#size
  }

  at(kind: LedgerKind, key: string): readonly LedgerEntry[] {
    return this.#byKey.get(slotOf(kind, key)) ?? NONE
  }

  of(source: string): readonly LedgerEntry[] {
    return this.#bySource.get(source) ?? NONE
  }

  /** Replaces all entries of a source; with none the source is gone. */
  put(source: string, entries: readonly LedgerEntry[]): void {
    for (const entry of this.of(source)) this.#dropFrom(slotOf(entry.kind, entry.key), source)
    this.#size += entries.length - this.of(source).length
    if (entries.length === 0) this.#bySource.delete(source)
    else this.#bySource.set(source, entries)
    for (const entry of entries) {
      const slot = slotOf(entry.kind, entry.key)
      const there = this.#byKey.get(slot)
      if (there) there.push(entry)
      else this.#byKey.set(slot, [entry])
    }
  }

  #dropFrom(slot: string, source: string): void {
    const rest = this.#byKey.get(slot)?.filter((entry) => entry.source !== source) ?? []
    if (rest.length === 0) this.#byKey.delete(slot)
    else this.#byKey.set(slot, rest)
  }
}

export const makeLedger = (entries: Iterable<LedgerEntry>): Ledger => new LedgerBook(entries)

/** The ledger as one of its sources sees it: without its own entries. Costs nothing until it is asked. */
export const othersThan = (ledger: Ledger, source: string): Ledger => ({
  size: ledger.size - ledger.of(source).length,
  at: (kind, key) => ledger.at(kind, key).filter((entry) => entry.source !== source),
  of: (asked) => (asked === source ? NONE : ledger.of(asked)),
})
