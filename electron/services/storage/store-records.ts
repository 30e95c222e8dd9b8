import type { z } from 'zod'
import type { DraftMark } from '../../core/draft/draft-marks'
import type { DraftStatus } from '../../core/draft/draft-status'
import type { FilingStatus } from '../../core/draft/filing-status'
import type { Redaction } from '../../core/filing/redaction'
import type { Draft, draftSchema } from '../../core/filing/draft'
import type { Slot } from '../../core/filing/vocabulary'
import type { EarlierFiling } from '../../core/ledger/earlier-filing'
import type { PageReading, Refusal } from '../../core/reading/reader-port'
import type { KeptPerson } from '../../core/privacy/people-kept'
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
  readonly status: FilingStatus
  readonly createdAt: number
  readonly updatedAt: number
  readonly deletedAt: number | null
  /** In days as the store counts them; null while not deleted, or not yet noted. */
  readonly deletedOn: number | null
  readonly archivedAt: number | null
  readonly isTemplate: boolean
  /** The sample to try things with: its people are invented. */
  readonly isSample: boolean
  readonly packagedAt: number | null
}

export interface DraftFilter {
  /** Words, each of which is found in names, domains, phones, numbers or addresses, or names a status; empty finds all. */
  readonly query?: string
  /** True lists the deleted ones instead. */
  readonly deleted?: boolean
}

/** Where a draft is listed: each in one place only. */
export const DRAFT_PLACES = ['active', 'archived', 'templates', 'trash'] as const
export type DraftPlace = (typeof DRAFT_PLACES)[number]

export interface DraftPageQuery {
  /** As in DraftFilter. */
  readonly query?: string
  readonly place?: DraftPlace
  /** Only drafts that stand so by their last check; null for all. */
  readonly status?: DraftStatus | null
  readonly offset?: number
  readonly limit?: number
}

/** How many drafts fit a query: in each place, and of the active ones by their last check. */
export interface DraftCounts {
  readonly places: Readonly<Record<DraftPlace, number>>
  readonly statuses: Readonly<Record<DraftStatus, number>>
}

export interface DraftPage {
  /** Last changed first. */
  readonly rows: readonly DraftEntry[]
  /** All that fit, not only those of this part. */
  readonly total: number
  readonly counts: DraftCounts
  /** Days as the store counts them, to tell how long deleted drafts stay. */
  readonly days: number
}

/** A mark without its time, which the store gives. */
type WithoutTime<Mark> = Mark extends unknown ? Omit<Mark, 'at'> : never
export type NewDraftMark = WithoutTime<DraftMark>

export interface CopyWish {
  readonly title: string | null
  readonly isTemplate?: boolean
  /** Takes the materials along. */
  readonly materials?: boolean
}

/** What made a version. */
export type VersionKind = 'create' | 'save' | 'undo' | 'redo' | 'restore'

/** Steps that can be undone and redone from the current state. */
export interface UndoState {
  readonly undo: number
  readonly redo: number
}

export interface Saved {
  readonly revision: number
  readonly savedAt: number
}

/** A change of the draft's text. */
export interface SavedDraft extends Saved, UndoState {
  /** Services changed their places and their pictures went with them, so that materials are to be listed anew. */
  readonly placed: boolean
}

export interface DraftVersion extends Saved {
  readonly kind: VersionKind
}

export interface VersionDraft extends DraftVersion {
  /** With the materials of its time. */
  readonly draft: Draft
  /** False for a version from before materials were noted: it tells nothing about them. */
  readonly materialsKnown: boolean
}

export interface Undone extends SavedDraft {
  readonly draft: Draft
}

/** A step of the filing outside this program, as the person noted it. */
export interface NewFilingStep {
  readonly status: FilingStatus
  /** YYYY-MM-DD */
  readonly day: string
  readonly note: string
  /** The refusal message as it was pasted; empty where there is none. */
  readonly refusal: string
}
export interface FilingStep extends NewFilingStep {
  readonly id: number
}

/** A package that was handed in. */
export interface KeptRound {
  readonly round: number
  /** Version of the draft that was packed. */
  readonly revision: number
  /** YYYY-MM-DD */
  readonly day: string
  /** Of the package's file. */
  readonly sha256: string
}

/** One check as it came out. */
export interface EarlierCheck {
  readonly revision: number
  readonly checkedAt: number
  /** Version of the facts it was made with. */
  readonly rulePack: string
  readonly summary: Summary
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
  /** Parts that are covered in everything that leaves. */
  readonly redactions: readonly Redaction[]
}

export interface StoredDraft extends Saved, UndoState {
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
  /** Adds nothing when the draft holds the same bytes already, there or anywhere: materialId is then the one it holds. */
  readonly unlessHeld?: 'there' | 'anywhere'
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
  /** Keys of the crops: see `cropKey`. */
  readonly cropNames: readonly string[]
}

export type StoredReading = { readonly pages: readonly StoredPage[] } | { readonly refused: Refusal }

export interface PagePicture {
  readonly page: number
  /** A crop's key; the caller's own name for the preview. */
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

export interface PeopleQuery {
  /** Found in names, numbers, phones and addresses, and in the titles of drafts; empty finds all. */
  readonly query?: string
  readonly limit?: number
}

export interface PeopleFound {
  /** Those in most drafts first, then by name. */
  readonly people: readonly KeptPerson[]
  /** All that fit the query. */
  readonly total: number
}

/** What was taken out of the store about one person. */
export interface ErasedPerson {
  /** Drafts changed or deleted. */
  readonly drafts: readonly string[]
  readonly pictures: number
  /** Rows of imported lists. */
  readonly rows: number
}
