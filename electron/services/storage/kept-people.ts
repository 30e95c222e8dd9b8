import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { ConsentEntry } from '../../core/privacy/consent'
import {
  peopleKept,
  type KeptDraft,
  type KeptPerson,
  type KeptPicture,
  type KeptRow,
} from '../../core/privacy/people-kept'
import type { Slot } from '../../core/filing/vocabulary'
import type { EarlierFiling } from '../../core/ledger/earlier-filing'
import { draftFromText } from './draft-text'
import type { StoredPage } from './store'
import { StoreFailure } from './store-failure'

interface DraftRow {
  readonly id: string
  readonly title: string
  readonly principalName: string
  readonly deletedAt: number | null
  readonly archivedAt: number | null
  readonly text: string
}

interface PictureRow {
  readonly materialId: string
  readonly fileName: string
  readonly slot: Slot
  readonly service: number | null
  readonly sha256: string
}

const DRAFTS = `
  SELECT drafts.id, title, principal_name AS principalName, deleted_at AS deletedAt, archived_at AS archivedAt,
    draft_versions.draft AS text
  FROM drafts JOIN draft_versions ON draft_id = drafts.id AND draft_versions.revision = drafts.revision
  ORDER BY changed DESC`

const standingOf = ({ deletedAt, archivedAt }: DraftRow): KeptDraft['standing'] =>
  deletedAt !== null ? 'deleted' : archivedAt !== null ? 'archived' : 'open'

/** Fields read from a file, over all its documents and pages; the first value of a field stands for it. */
const readFrom = (texts: readonly string[]): Record<string, string> => {
  const read: Record<string, string> = {}
  for (const text of texts) {
    const page = JSON.parse(text) as Partial<StoredPage>
    for (const { fields } of [page, ...(page.others ?? [])])
      for (const [field, { value }] of Object.entries(fields ?? {})) read[field] ??= value
  }
  return read
}

/** Everybody about whom the store keeps something. Reads every draft: about a second for 10,000 of them. */
export const keptPeople = (db: Database): KeptPerson[] =>
  // One transaction, so that drafts, pictures and agreements are of the same moment.
  db.transaction(() => {
    const pictures = db.prepare<[string], PictureRow>(
      `SELECT id AS materialId, file_name AS fileName, slot, service, sha256 FROM materials
       WHERE draft_id = ? AND removed_at IS NULL ORDER BY position`,
    )
    const readings = db
      .prepare<[string], string>('SELECT reading FROM readings WHERE sha256 = ? AND page > 0 ORDER BY page')
      .pluck()
    const consents = db.prepare<[string], ConsentEntry>(
      'SELECT person, purpose, wording, given_at AS givenAt FROM consents WHERE draft_id = ?',
    )
    const pictureOf = ({ sha256, ...row }: PictureRow): KeptPicture => ({
      ...row,
      read: readFrom(readings.all(sha256)),
    })

    const drafts = function* (): Generator<KeptDraft> {
      for (const row of db.prepare<[], DraftRow>(DRAFTS).all()) {
        let draft
        try {
          draft = draftFromText(row.text)
        } catch (error) {
          // A draft whose text is damaged says so when it is opened; it must not hide the others here.
          if (error instanceof StoreFailure) continue
          throw error
        }
        yield {
          id: row.id,
          title: row.title || row.principalName,
          standing: standingOf(row),
          draft,
          pictures: pictures.all(row.id).map(pictureOf),
          consents: consents.all(row.id),
        }
      }
    }
    const rows = db
      .prepare<[], { id: string; filing: string }>('SELECT id, filing FROM earlier_filings')
      .all()
      .map(({ id, filing }): KeptRow => ({ id, filing: JSON.parse(filing) as EarlierFiling }))
    return peopleKept(drafts(), rows)
  })()
