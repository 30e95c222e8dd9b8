import type { PageReading, PartialField, Reader, ReaderStep, Refusal } from '../../core/reading/reader-port'
import { READER_VERSION } from '../../core/reading/reader-version'
import type { Store } from '../storage/store'
import type { MaterialEntry, StoredPage } from '../storage/store-records'
import { PREVIEW } from './kept-material'
import type { ReadingState } from './kept-material'
import { slotForKind } from './slot-for-kind'

export interface QueueProgress {
  readonly draftId: string
  readonly materialId: string | null
  readonly step: ReaderStep | null
  readonly done: number
  readonly total: number
}

/** A field of a material that is still being read. */
export interface QueueField extends PartialField {
  readonly draftId: string
  readonly materialId: string
}

export interface QueueEvents {
  readonly progress: (progress: QueueProgress) => void
  readonly field: (field: QueueField) => void
  /** The material's state, place or reading is another now. */
  readonly changed: (draftId: string, material: MaterialEntry) => void
}

interface Waiting {
  readonly draftId: string
  readonly material: MaterialEntry
}

const VERSION = String(READER_VERSION)

/** Faults of the file itself: it is not kept, since nothing can ever be read from it. */
const NOT_KEPT: ReadonlySet<Refusal['code']> = new Set([
  'empty-file',
  'not-a-picture',
  'program-file',
  'too-large',
  'too-many-pixels',
  'damaged',
  'password-protected',
  'unsupported-format',
  'too-many-pages',
])

/** Reads materials one after another, oldest first; what was read before is taken from the store. */
export class ReadingQueue {
  readonly #store: Store
  readonly #reader: Reader
  readonly #events: QueueEvents
  readonly #states = new Map<string, ReadingState>()
  #waiting: Waiting[] = []
  #current: { readonly draftId: string; readonly abort: AbortController } | null = null
  /** Read and queued since this draft's queue was last empty. */
  readonly #counts = new Map<string, { done: number; total: number }>()

  constructor(store: Store, reader: Reader, events: QueueEvents) {
    this.#store = store
    this.#reader = reader
    this.#events = events
  }

  /** State of a material; reads it from the store, and queues it when it was never read. */
  async stateOf(draftId: string, material: MaterialEntry): Promise<ReadingState> {
    const known = this.#states.get(material.id)
    if (known) return known
    const kept = await this.#store.readingFor(material.sha256, VERSION)
    const again = this.#states.get(material.id)
    if (again) return again
    const state: ReadingState =
      kept && 'pages' in kept ? { state: 'read', pages: kept.pages } : { state: 'waiting', pages: [] }
    this.#states.set(material.id, state)
    if (state.state === 'waiting') this.enqueue(draftId, material)
    return state
  }

  /** A picture whose reading is kept already (from another draft, say) goes to the slot of its kind at once. */
  async settle(draftId: string, material: MaterialEntry): Promise<MaterialEntry> {
    const { state, pages } = await this.stateOf(draftId, material)
    return state === 'read' ? this.#place(draftId, material, pages) : material
  }

  enqueue(draftId: string, material: MaterialEntry): void {
    if (this.#waiting.some((item) => item.material.id === material.id)) return
    this.#states.set(material.id, { state: 'waiting', pages: [] })
    this.#waiting.push({ draftId, material })
    const count = this.#counts.get(draftId) ?? { done: 0, total: 0 }
    this.#counts.set(draftId, { ...count, total: count.total + 1 })
    void this.#work()
  }

  /** What is read stays; what waits is marked as stopped and can be resumed. */
  stop(draftId: string): void {
    for (const { material } of this.#waiting.filter((item) => item.draftId === draftId)) {
      this.#states.set(material.id, { state: 'stopped', pages: [] })
      this.#events.changed(draftId, material)
    }
    this.#waiting = this.#waiting.filter((item) => item.draftId !== draftId)
    if (this.#current?.draftId === draftId) this.#current.abort.abort()
    else this.#finish(draftId)
  }

  /** Gives up the picture that is being read and goes on with the next; it can be resumed. */
  skip(draftId: string): void {
    if (this.#current?.draftId === draftId) this.#current.abort.abort()
  }

  async resume(draftId: string): Promise<void> {
    for (const material of await this.#store.listMaterials(draftId)) {
      if (this.#states.get(material.id)?.state === 'stopped') this.enqueue(draftId, material)
    }
  }

  /** Forgets drafts that are gone for good, and what was read of any: the rest is read from the store again. */
  forgetErased(draftIds: readonly string[]): void {
    this.#waiting = this.#waiting.filter(({ draftId }) => !draftIds.includes(draftId))
    if (this.#current && draftIds.includes(this.#current.draftId)) this.#current.abort.abort()
    for (const draftId of draftIds) this.#counts.delete(draftId)
    for (const [id, { state }] of this.#states) if (state === 'read') this.#states.delete(id)
  }

  /** Forgets all states, for a store that was locked. */
  clear(): void {
    this.#waiting = []
    this.#current?.abort.abort()
    this.#states.clear()
    this.#counts.clear()
  }

  async #work(): Promise<void> {
    if (this.#current) return
    const next = this.#waiting.shift()
    if (!next) return
    const abort = new AbortController()
    this.#current = { draftId: next.draftId, abort }
    try {
      await this.#read(next, abort.signal)
    } catch {
      // The store went away under us (locked, disk): the material can be read again later.
      this.#states.set(next.material.id, { state: 'stopped', pages: [] })
    }
    this.#current = null
    const count = this.#counts.get(next.draftId)
    if (count) this.#counts.set(next.draftId, { ...count, done: count.done + 1 })
    if (!this.#waiting.some((item) => item.draftId === next.draftId)) this.#finish(next.draftId)
    void this.#work()
  }

  async #read({ draftId, material }: Waiting, signal: AbortSignal): Promise<void> {
    const tell = (step: ReaderStep | null): void =>
      this.#events.progress({ draftId, materialId: material.id, step, ...this.#count(draftId) })
    this.#states.set(material.id, { state: 'reading', pages: [] })
    tell('decode')
    this.#events.changed(draftId, material)
    const { bytes } = await this.#store.fileBytes(material.id)
    const answer = await this.#reader.read(
      { bytes, name: material.fileName, typed: [], pictures: true },
      tell,
      signal,
      (field) => this.#events.field({ draftId, materialId: material.id, ...field }),
    )
    if ('refused' in answer) await this.#refuse(draftId, material, answer.refused)
    else await this.#keep(draftId, material, answer.pages)
  }

  async #refuse(draftId: string, material: MaterialEntry, refusal: Refusal): Promise<void> {
    const stopped = refusal.code === 'cancelled'
    this.#states.set(
      material.id,
      stopped ? { state: 'stopped', pages: [] } : { state: 'refused', refusal, pages: [] },
    )
    if (NOT_KEPT.has(refusal.code)) await this.#store.removeMaterial(material.id)
    this.#events.changed(draftId, material)
  }

  async #keep(draftId: string, material: MaterialEntry, pages: readonly PageReading[]): Promise<void> {
    const kept = pages.map(withoutPictures)
    await this.#store.saveReading(material.sha256, VERSION, { pages: kept }, pages.flatMap(picturesOf))
    this.#states.set(material.id, { state: 'read', pages: kept })
    this.#events.changed(draftId, await this.#place(draftId, material, kept))
  }

  /** A picture dropped anywhere is moved to the slot of its kind; one that the person placed stays where it is. */
  async #place(
    draftId: string,
    material: MaterialEntry,
    pages: readonly StoredPage[],
  ): Promise<MaterialEntry> {
    if (!material.slotGuessed) return material
    const all = await this.#store.listMaterials(draftId)
    // Placed by the person while it was read: there it stays.
    if (all.some(({ id, slotGuessed }) => id === material.id && !slotGuessed)) return material
    const others = all.filter(({ id }) => id !== material.id)
    const best = pages.find(({ kind }) => kind !== 'unknown')
    const place = best ? slotForKind(best.kind, others) : null
    if (!place) return material
    await this.#store.setMaterialSlot(material.id, place.slot, place.service, true)
    return { ...material, ...place }
  }

  #count(draftId: string): { done: number; total: number } {
    return this.#counts.get(draftId) ?? { done: 0, total: 0 }
  }

  #finish(draftId: string): void {
    const { done, total } = this.#count(draftId)
    this.#counts.delete(draftId)
    this.#events.progress({ draftId, materialId: null, step: null, done, total })
  }
}

function withoutPictures({ preview, crops, verdicts: _, ...page }: PageReading): StoredPage {
  return { ...page, previewScale: preview?.scale ?? 1, cropNames: Object.keys(crops) }
}

function picturesOf({
  page,
  preview,
  crops,
}: PageReading): { page: number; name: string; bytes: Uint8Array }[] {
  const fields = Object.entries(crops).map(([name, bytes]) => ({ page, name, bytes }))
  return preview ? [{ page, name: PREVIEW, bytes: preview.jpeg }, ...fields] : fields
}
