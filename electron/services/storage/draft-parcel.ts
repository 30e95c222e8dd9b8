import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Draft } from '../../core/filing/draft'
import type { Slot } from '../../core/filing/vocabulary'
import { draftFromText } from './draft-text'
import { draftCalls } from './drafts'
import { materialCalls } from './materials'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

/** One draft with everything that goes with it, on its way from a store to another: files once, by their hash. */
export interface DraftParcel {
  /** Its `materials` are empty: they are below. */
  readonly draft: Draft
  readonly materials: readonly {
    readonly fileName: string
    readonly sha256: string
    readonly slot: Slot
    readonly slotGuessed: boolean
    readonly service: number | null
    /** JSON as the store keeps it; null where nothing is covered. */
    readonly redactions: string | null
  }[]
  readonly files: readonly { readonly sha256: string; readonly bytes: Uint8Array }[]
  /** `reading` is JSON as the store keeps it. */
  readonly readings: readonly {
    readonly sha256: string
    readonly readerVersion: string
    readonly page: number
    readonly reading: string
  }[]
  readonly pictures: readonly {
    readonly sha256: string
    readonly page: number
    readonly name: string
    readonly bytes: Uint8Array
  }[]
  readonly consents: readonly {
    readonly person: string
    readonly purpose: string
    readonly wording: number
    readonly givenAt: number
  }[]
  /** Marks of single values; only between stores of the same person: a colleague has to look for themselves. */
  readonly marks?: readonly {
    readonly kind: string
    readonly place: string
    readonly rule: string
    readonly digest: string
    readonly detail: string
    readonly at: number
  }[]
}

const hasTable = (db: Database, name: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined

const hasColumn = (db: Database, table: string, column: string): boolean =>
  db.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined

const plain = <Row extends { readonly bytes: Uint8Array }>(row: Row): Row => ({
  ...row,
  // A Buffer would cross to another process as something else.
  bytes: new Uint8Array(row.bytes),
})

/** Reads a draft from a store of any format up to ours; only tables of the first format are taken for granted. */
export const readParcel = (db: Database, id: string): DraftParcel => {
  const text = db
    .prepare<[string], string>(
      `SELECT draft FROM drafts JOIN draft_versions AS version
       ON version.draft_id = drafts.id AND version.revision = drafts.revision WHERE drafts.id = ?`,
    )
    .pluck()
    .get(id)
  if (text === undefined) throw new StoreFailure('no-such-draft')
  const ofDraft = 'SELECT sha256 FROM materials WHERE draft_id = ? AND removed_at IS NULL'
  const materials = db
    .prepare<[string], Omit<DraftParcel['materials'][number], 'slotGuessed'> & { slotGuessed: number }>(
      `SELECT file_name AS fileName, sha256, slot, slot_guessed AS slotGuessed, service,
         ${hasColumn(db, 'materials', 'redactions') ? 'redactions' : 'NULL AS redactions'}
       FROM materials WHERE draft_id = ? AND removed_at IS NULL ORDER BY position`,
    )
    .all(id)
  return {
    draft: draftFromText(text),
    materials: materials.map((row) => ({ ...row, slotGuessed: row.slotGuessed === 1 })),
    files: db
      .prepare<[string], DraftParcel['files'][number]>(
        `SELECT sha256, bytes FROM files WHERE sha256 IN (${ofDraft})`,
      )
      .all(id)
      .map(plain),
    readings: db
      .prepare<[string], DraftParcel['readings'][number]>(
        `SELECT sha256, reader_version AS readerVersion, page, reading FROM readings WHERE sha256 IN (${ofDraft})`,
      )
      .all(id),
    pictures: db
      .prepare<[string], DraftParcel['pictures'][number]>(
        `SELECT sha256, page, name, bytes FROM pictures WHERE sha256 IN (${ofDraft})`,
      )
      .all(id)
      .map(plain),
    consents: hasTable(db, 'consents')
      ? db
          .prepare<[string], DraftParcel['consents'][number]>(
            'SELECT person, purpose, wording, given_at AS givenAt FROM consents WHERE draft_id = ?',
          )
          .all(id)
      : [],
    ...(hasTable(db, 'draft_marks') ? { marks: marksOf(db, id) } : {}),
  }
}

const marksOf = (db: Database, id: string): NonNullable<DraftParcel['marks']> =>
  db
    .prepare<[string], NonNullable<DraftParcel['marks']>[number]>(
      'SELECT kind, place, rule, digest, detail, at FROM draft_marks WHERE draft_id = ?',
    )
    .all(id)

/** Takes a draft with everything in one commit: all of it or nothing. `title` replaces the draft's own. */
export const takeParcel = (
  context: StoreContext,
  parcel: DraftParcel,
  title: string | null = null,
): { id: string } => {
  const { db } = context
  const files = new Map(parcel.files.map(({ sha256, bytes }) => [sha256, bytes]))
  return write(db, () => {
    const { draft } = parcel
    const { id } = draftCalls(context).createDraft({ ...draft, title: title ?? draft.title, materials: [] })
    const { addMaterial } = materialCalls(context)
    const taken = new Set<string>()
    const cover = db.prepare('UPDATE materials SET redactions = ? WHERE id = ?')
    for (const { fileName, sha256, slot, slotGuessed, service, redactions } of parcel.materials) {
      const bytes = files.get(sha256)
      if (bytes === undefined) throw new StoreFailure('no-such-material')
      const added = addMaterial(id, { name: fileName, bytes, slot, slotGuessed, service })
      if (added.sha256 !== sha256) throw new StoreFailure('damaged')
      if (redactions !== null) cover.run(redactions, added.materialId)
      taken.add(sha256)
    }
    const isRead = db.prepare('SELECT 1 FROM readings WHERE sha256 = ?')
    // A file that another draft holds already keeps its own reading.
    const fresh = new Set([...taken].filter((sha256) => isRead.get(sha256) === undefined))
    const keepReading = db.prepare('INSERT INTO readings VALUES (?, ?, ?, ?)')
    for (const { sha256, readerVersion, page, reading } of parcel.readings)
      if (fresh.has(sha256)) keepReading.run(sha256, readerVersion, page, reading)
    const keepPicture = db.prepare('INSERT INTO pictures VALUES (?, ?, ?, ?)')
    for (const { sha256, page, name, bytes } of parcel.pictures)
      if (fresh.has(sha256)) keepPicture.run(sha256, page, name, bytes)
    const keepConsent = db.prepare('INSERT INTO consents VALUES (?, ?, ?, ?, ?)')
    for (const { person, purpose, wording, givenAt } of parcel.consents)
      keepConsent.run(id, person, purpose, wording, givenAt)
    const keepMark = db.prepare('INSERT INTO draft_marks VALUES (?, ?, ?, ?, ?, ?, ?)')
    for (const { kind, place, rule, digest, detail, at } of parcel.marks ?? [])
      keepMark.run(id, kind, place, rule, digest, detail, at)
    return { id }
  })
}
