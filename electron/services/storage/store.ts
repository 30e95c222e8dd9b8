import type { z } from 'zod'
import type { Draft, draftSchema } from '../../core/filing/draft'
import type { Slot } from '../../core/filing/vocabulary'
import type { EarlierFiling } from '../../core/ledger/earlier-filing'
import type { LedgerEntry } from '../../core/ledger/ledger'
import type { PageReading, Refusal } from '../../core/reading/reader-port'
import type { Summary } from '../../core/rules/finding'

/** What the store keeps and answers. Times are milliseconds since 1970; ids are UUIDs; sha256 is lower-case hex. */

/** A draft as code or a parsed file gives it: keys left out are filled. */
export type DraftInput = z.input<typeof draftSchema>

export interface DraftEntry {
  readonly id: string
  readonly revision: number
  readonly title: string
  readonly principalName: string
  readonly nature: string | null
  readonly province: string | null
  readonly accessProvider: string | null
  readonly firstDomain: string | null
  readonly services: number
  /** Without those removed. */
  readonly materials: number
  /** Counts of the last check; null before the first, and whenever the draft was saved after it. */
  readonly summary: Summary | null
  readonly createdAt: number
  readonly updatedAt: number
  readonly deletedAt: number | null
  readonly packagedAt: number | null
}

export interface DraftFilter {
  /** Found in title, principal or first domain; empty finds all. */
  readonly query?: string
  /** True lists the deleted ones instead. */
  readonly deleted?: boolean
}

export interface Saved {
  readonly revision: number
  readonly savedAt: number
}

export interface MaterialEntry {
  readonly id: string
  readonly draftId: string
  /** Unique within the draft, also by letter case. */
  readonly fileName: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  /** Upright pixels by the file's header; null where it tells none. */
  readonly width: number | null
  readonly height: number | null
  readonly slot: Slot
  /** True while the app chose the slot and the person has not. */
  readonly slotGuessed: boolean
  readonly service: number | null
  readonly addedAt: number
}

export interface StoredDraft extends Saved {
  readonly id: string
  /** Its `materials` are empty: they are below, with ids. */
  readonly draft: Draft
  readonly materials: readonly MaterialEntry[]
}

export interface NewMaterial {
  readonly name: string
  readonly bytes: Uint8Array
  readonly slot: Slot
  readonly service: number | null
  readonly slotGuessed?: boolean
  /** Adds nothing when the draft holds the same bytes already: materialId is then the one it holds. */
  readonly unlessHeld?: boolean
}

export interface AddedMaterial {
  readonly materialId: string
  readonly fileName: string
  readonly sha256: string
  /** The first material of this draft with the same bytes, or null. */
  readonly duplicateOf: string | null
}

export interface KeptFile {
  readonly fileName: string
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** One page as kept: without pictures, which are kept apart, and without verdicts, which depend on what is typed. */
export type StoredPage = Omit<PageReading, 'preview' | 'crops' | 'verdicts'> & {
  /** Preview pixels per page pixel. */
  readonly previewScale: number
  /** Fields that have a crop. */
  readonly cropNames: readonly string[]
}

export type StoredReading = { readonly pages: readonly StoredPage[] } | { readonly refused: Refusal }

export interface PagePicture {
  readonly page: number
  /** A field's name for its crop; the caller's own name for the preview. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** One row of an imported list; `line` is its line in the file. */
export interface EarlierRow {
  readonly line: number
  readonly filing: EarlierFiling
}

export interface LedgerImport {
  readonly id: string
  readonly fileName: string
  readonly importedAt: number
  readonly rows: number
}

export interface LedgerQuery {
  /** Found in principal, person, numbers, domains and notes; empty finds all. */
  readonly query?: string
  readonly offset?: number
  readonly limit?: number
}

export interface LedgerList {
  /** Drafts that count, without deleted ones. */
  readonly drafts: number
  /** Last imported first. */
  readonly imports: readonly LedgerImport[]
  readonly rows: readonly (EarlierRow & { readonly id: string; readonly importId: string })[]
  /** All rows that fit the query. */
  readonly total: number
}

/**
 * Every call answers after its commit and fails with a StoreFailure.
 * no-such-draft, no-such-material, no-such-import: the id is unknown. disk-full, read-only, busy, damaged, cannot-write: any call.
 */
export interface StoreCalls {
  /** Last changed first, by order of change and not by clock. */
  listDrafts(filter?: DraftFilter): DraftEntry[]
  /** Keeps the draft's own id when that is a UUID not in use. `materials` is not taken over: add them after. */
  createDraft(draft?: DraftInput): Saved & { id: string }
  /** Deleted drafts too, so that one can be looked at before it is restored. */
  getDraft(id: string): StoredDraft
  /** @throws stale-revision when expectedRevision is given and is not the current one; bad-request when not a draft. */
  saveDraft(id: string, draft: DraftInput, expectedRevision?: number): Saved
  /** Puts the draft away; it can be restored until it is purged. */
  deleteDraft(id: string): void
  restoreDraft(id: string): void
  /** For good: rows, versions, files nobody else uses, readings, crops, old copies and the journal's traces. */
  purgeDraft(id: string): void
  /** The last 50 saves, newest first. */
  draftVersions(id: string): Saved[]
  /** One earlier save; saving it again is what brings it back. */
  draftVersion(id: string, revision: number): Draft
  setSummary(id: string, summary: Summary | null): void
  markPackaged(id: string): void

  addMaterial(draftId: string, material: NewMaterial): AddedMaterial
  listMaterials(draftId: string): MaterialEntry[]
  getMaterial(materialId: string): MaterialEntry
  setMaterialSlot(materialId: string, slot: Slot, service: number | null, slotGuessed?: boolean): void
  /** Out of the draft; can be restored until the store is swept at its next start. */
  removeMaterial(materialId: string): void
  restoreMaterial(materialId: string): void
  fileBytes(materialId: string): KeptFile

  /** Replaces whatever any reader version read from the file. @throws no-such-material when no such file is kept */
  saveReading(
    sha256: string,
    readerVersion: string,
    reading: StoredReading,
    pictures?: readonly PagePicture[],
  ): void
  readingFor(sha256: string, readerVersion: string): StoredReading | null
  /** By the name it was kept under; null when there is none. */
  picture(sha256: string, page: number, name: string): Uint8Array | null

  /** Entries of every draft that is not deleted and of every imported filing; the source is the draft's or row's id. */
  ledgerEntries(): LedgerEntry[]
  /** Keeps a list of earlier filings as one import. */
  importFilings(fileName: string, rows: readonly EarlierRow[]): { importId: string }
  listLedger(query?: LedgerQuery): LedgerList
  /** For good, with all its rows. */
  removeImport(importId: string): void

  /** A JSON value, or null when never set. */
  getSetting(name: string): unknown
  setSetting(name: string, value: unknown): void

  /** Removes for good what was removed from drafts earlier and files left without an owner. Done at each start. */
  sweep(): void
  /** Number of problems found in the whole file; 0 = whole. Slow: about 2 s per GB. */
  checkWhole(): number
  /** Moves the journal into the file while nobody waits, so that no save has to. */
  settle(): void
  close(): void
}

/** The same calls across a process boundary. */
export type Store = {
  [Name in keyof StoreCalls]: (...args: Parameters<StoreCalls[Name]>) => Promise<ReturnType<StoreCalls[Name]>>
}

export const STORE_CALLS = [
  'listDrafts',
  'createDraft',
  'getDraft',
  'saveDraft',
  'deleteDraft',
  'restoreDraft',
  'purgeDraft',
  'draftVersions',
  'draftVersion',
  'setSummary',
  'markPackaged',
  'addMaterial',
  'listMaterials',
  'getMaterial',
  'setMaterialSlot',
  'removeMaterial',
  'restoreMaterial',
  'fileBytes',
  'saveReading',
  'readingFor',
  'picture',
  'ledgerEntries',
  'importFilings',
  'listLedger',
  'removeImport',
  'getSetting',
  'setSetting',
  'sweep',
  'checkWhole',
  'settle',
  'close',
] as const satisfies readonly (keyof StoreCalls)[]
