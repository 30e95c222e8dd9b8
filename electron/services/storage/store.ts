import type { DraftMark } from '../../core/draft/draft-marks'
import type { Redaction } from '../../core/filing/redaction'
import type { Draft } from '../../core/filing/draft'
import type { Slot } from '../../core/filing/vocabulary'
import type { LedgerEntry } from '../../core/ledger/ledger'
import type { ConsentEntry, ConsentPerson, ConsentPurpose } from '../../core/privacy/consent'
import type { KeptPerson } from '../../core/privacy/people-kept'
import type { Finding, Summary } from '../../core/rules/finding'
import type { DraftParcel } from './draft-parcel'
import type {
  DraftInput,
  DraftEntry,
  DraftFilter,
  DraftPageQuery,
  DraftPage,
  NewDraftMark,
  CopyWish,
  Saved,
  SavedDraft,
  DraftVersion,
  VersionDraft,
  Undone,
  NewFilingStep,
  FilingStep,
  KeptRound,
  EarlierCheck,
  MaterialEntry,
  StoredDraft,
  NewMaterial,
  AddedMaterial,
  KeptFile,
  StoredReading,
  PagePicture,
  EarlierRow,
  LedgerQuery,
  LedgerList,
  PeopleQuery,
  PeopleFound,
  ErasedPerson,
} from './store-records'

/**
 * Every call answers after its commit and fails with a StoreFailure.
 * no-such-draft, no-such-material, no-such-import: the id is unknown. disk-full, read-only, busy, damaged, cannot-write: any call.
 */
export interface StoreCalls {
  /** All drafts, archived ones and templates too; last changed first, by order of change and not by clock. */
  listDrafts(filter?: DraftFilter): DraftEntry[]
  /** A part of one list, for lists that are too long to be had at once. */
  draftPage(query?: DraftPageQuery): DraftPage
  /** Keeps the draft's own id when that is a UUID not in use. `materials` is not taken over: add them after. */
  createDraft(draft?: DraftInput): Saved & { id: string }
  /** Deleted drafts too, so that one can be looked at before it is restored. */
  getDraft(id: string): StoredDraft
  /**
   * `continues`: the change goes on with the last one, so that both are undone as one.
   * @throws stale-revision when expectedRevision is given and is not the current one; bad-request when not a draft.
   */
  saveDraft(
    id: string,
    draft: DraftInput,
    expectedRevision?: number,
    change?: { readonly continues?: boolean },
  ): SavedDraft
  /** A draft of its own with the same content. */
  copyDraft(from: string, wish: CopyWish): Saved & { id: string; fromTemplate: boolean }
  archiveDraft(id: string, archived: boolean): void
  /** Puts the draft away; it can be restored for 30 counted days, see core/draft/counted-days. */
  deleteDraft(id: string): void
  restoreDraft(id: string): void
  /** Purges all that was put away. Answers how many. */
  emptyTrash(): number
  /** For good: rows, versions, files nobody else uses, readings, crops, old copies and the journal's traces. */
  purgeDraft(id: string): void
  /** The last 50 saves, of older ones the last of each day, and what undo may come to; newest first. */
  draftVersions(id: string): DraftVersion[]
  /** The same with their content, at most `limit` from revision `from` downwards. */
  draftHistory(id: string, part?: { readonly from?: number; readonly limit?: number }): VersionDraft[]
  /** One version, with the materials of its time. */
  draftVersion(id: string, revision: number): Draft
  /** Makes the version's content the current one, as a new revision; pictures still kept go back to their places. */
  restoreVersion(id: string, revision: number, expectedRevision?: number): Saved
  /** One step back or forth, as a new revision; null when there is none. */
  undoDraft(id: string, expectedRevision?: number): Undone | null
  redoDraft(id: string, expectedRevision?: number): Undone | null
  /** What a check of this revision found; the last 50 stay, and of older ones the last of each day. */
  saveCheck(
    id: string,
    revision: number,
    check: { readonly rulePack: string; readonly summary: Summary; readonly findings: readonly Finding[] },
  ): void
  /** Newest first. */
  listChecks(id: string): EarlierCheck[]
  earlierCheck(id: string, revision: number): Finding[]
  setSummary(id: string, summary: Summary | null): void
  markPackaged(id: string): void
  /** Notes that this revision was packed to be handed in. Answers which time that was, from 1. */
  keepRound(id: string, round: Omit<KeptRound, 'round'>): number
  /** First round first. */
  listRounds(id: string): KeptRound[]
  /** Notes a step of the filing outside this program; the draft's status is that of the step of the latest day. */
  noteStatus(id: string, step: NewFilingStep): FilingStep
  /** In the order of their days. */
  listStatus(id: string): FilingStep[]
  /** Takes a step back that was noted by mistake. */
  removeStatus(id: string, stepId: number): void

  addMaterial(draftId: string, material: NewMaterial): AddedMaterial
  listMaterials(draftId: string): MaterialEntry[]
  getMaterial(materialId: string): MaterialEntry
  setMaterialSlot(materialId: string, slot: Slot, service: number | null, slotGuessed?: boolean): void
  /** Covers these parts of it, and no others, in everything that leaves. */
  coverMaterial(materialId: string, redactions: readonly Redaction[]): void
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

  /** A draft with everything that goes with it, as it stands now. */
  giveDraft(id: string): DraftParcel
  /** Takes such a draft in one commit, under its own id when that is free. @throws damaged when a file is not what it says */
  takeDraft(parcel: DraftParcel): { id: string }
  /**
   * Takes drafts of a backup, each in one commit; `mark` goes behind the title of one that is still here.
   * @throws wrong-key, newer-version, damaged, no-such-draft
   */
  takeFromBackup(
    backup: { readonly file: string; readonly key: Uint8Array },
    ids: readonly string[],
    mark: string,
  ): string[]

  /** Marks of single values of the draft, see core/draft/draft-marks. */
  listMarks(draftId: string): DraftMark[]
  /** Each takes the place of the one of its kind, place and rule. */
  putMarks(draftId: string, marks: readonly NewDraftMark[]): void
  dropMark(draftId: string, kind: DraftMark['kind'], place: string, rule: string): void

  listConsents(draftId: string): ConsentEntry[]
  /** Notes who agreed; an agreement to the same wording keeps its first time. */
  giveConsent(
    draftId: string,
    people: readonly ConsentPerson[],
    purpose: ConsentPurpose,
    wording: number,
  ): void

  /** Asks again after this many days whether the draft is still needed. */
  askLater(id: string, days: number): void
  /** The question is answered for good; `archive` puts the draft into the archive with it. */
  askNoMore(id: string, archive: boolean): void
  /** Drafts, none put away, about which it is time to ask; `days`: the keeping time as it stands now. */
  draftsToAsk(days: number): string[]

  /**
   * Looks through some of the drafts that changed for the people in them. True while there are more: called again and
   * again it lets other calls in between, where `listPeople` would keep them waiting.
   */
  lookForPeople(): boolean
  /** Everybody about whom something is kept. Drafts changed since the last time are looked through first. */
  listPeople(query?: PeopleQuery): PeopleFound
  /** @throws no-such-person */
  getPerson(key: string): KeptPerson
  /**
   * For good: with `places` the person's fields, pictures, and all that remembers them, out of every draft; with
   * `drafts` the drafts themselves. Rows of imported lists that name the person go in both cases.
   */
  erasePerson(key: string, how: 'places' | 'drafts'): ErasedPerson

  /** A JSON value, or null when never set. */
  getSetting(name: string): unknown
  setSetting(name: string, value: unknown): void

  /** Removes for good what was removed from drafts earlier and files left without an owner. Done at each start. */
  sweep(): void
  /**
   * Counts the day, purges some of the drafts whose time in the trash is over, and looks through some of the drafts that
   * changed for the people in them. True while there is more to do: it is called again when nobody else waits.
   */
  upkeep(): boolean
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
  'draftPage',
  'createDraft',
  'getDraft',
  'saveDraft',
  'copyDraft',
  'archiveDraft',
  'deleteDraft',
  'restoreDraft',
  'emptyTrash',
  'purgeDraft',
  'draftVersions',
  'draftHistory',
  'draftVersion',
  'restoreVersion',
  'undoDraft',
  'redoDraft',
  'saveCheck',
  'listChecks',
  'earlierCheck',
  'setSummary',
  'markPackaged',
  'keepRound',
  'listRounds',
  'noteStatus',
  'listStatus',
  'removeStatus',
  'addMaterial',
  'listMaterials',
  'getMaterial',
  'setMaterialSlot',
  'coverMaterial',
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
  'giveDraft',
  'takeDraft',
  'takeFromBackup',

  'listMarks',
  'putMarks',
  'dropMark',
  'listConsents',
  'giveConsent',
  'askLater',
  'askNoMore',
  'draftsToAsk',
  'lookForPeople',
  'listPeople',
  'getPerson',
  'erasePerson',
  'getSetting',
  'setSetting',
  'sweep',
  'upkeep',
  'checkWhole',
  'settle',
  'close',
] as const satisfies readonly (keyof StoreCalls)[]
