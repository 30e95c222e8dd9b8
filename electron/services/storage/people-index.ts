import type { Database } from 'better-sqlite3-multiple-ciphers'
import { searchForm } from '../../core/draft/searched-text'
import type { Slot } from '../../core/filing/vocabulary'
import type { EarlierFiling } from '../../core/ledger/earlier-filing'
import type { ConsentEntry } from '../../core/privacy/consent'
import {
  PEOPLE_VERSION,
  peopleOfDraft,
  personOfRow,
  type FoundPerson,
  type KeptPicture,
  type PersonPart,
} from '../../core/privacy/people-kept'
import { draftFromText } from './draft-text'
import type { StoredPage } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

/**
 * The table of people, brought up to date: what changed in a draft was taken away by triggers of the schema, and is
 * worked out anew here, when somebody asks or when the store is at rest.
 */

interface DraftRow {
  readonly id: string
  readonly title: string
  readonly principalName: string
  readonly text: string
}

interface PictureRow {
  readonly materialId: string
  readonly fileName: string
  readonly slot: Slot
  readonly service: number | null
  readonly sha256: string
}

const STALE_DRAFTS = `
  SELECT drafts.id, title, principal_name AS principalName, draft_versions.draft AS text
  FROM drafts JOIN draft_versions ON draft_id = drafts.id AND draft_versions.revision = drafts.revision
  WHERE people_version < ${PEOPLE_VERSION} OR people_version > ${PEOPLE_VERSION} LIMIT ?`
const STALE_ROWS = `
  SELECT id, filing FROM earlier_filings
  WHERE people_version < ${PEOPLE_VERSION} OR people_version > ${PEOPLE_VERSION} LIMIT ?`

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

const searchedOf = (title: string, { name, number }: FoundPerson, part: PersonPart | null): string =>
  [title, name, number, ...(part?.places ?? []).flatMap(({ values }) => Object.values(values))]
    .map((one) => searchForm(one ?? ''))
    .join('\n')

const keepDrafts = (db: Database, most: number): number => {
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
  const remove = db.prepare('DELETE FROM people WHERE draft_id = ?')
  const keep = db.prepare(
    'INSERT INTO people (draft_id, key, name, number, searched, person) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const done = db.prepare(`UPDATE drafts SET people_version = ${PEOPLE_VERSION} WHERE id = ?`)
  const pictureOf = ({ sha256, ...row }: PictureRow): KeptPicture => ({
    ...row,
    read: readFrom(readings.all(sha256)),
  })
  const stale = db.prepare<[number], DraftRow>(STALE_DRAFTS).all(most)
  for (const { id, title, principalName, text } of stale) {
    remove.run(id)
    // A draft whose text is damaged says so when it is opened; it must not hide the others here.
    const draft = draftOrNull(text)
    if (draft !== null)
      for (const { part, ...person } of peopleOfDraft({
        draft,
        pictures: pictures.all(id).map(pictureOf),
        consents: consents.all(id),
      }))
        keep.run(
          id,
          person.key,
          person.name,
          person.number,
          searchedOf(title || principalName, person, part),
          JSON.stringify(part),
        )
    done.run(id)
  }
  return stale.length
}

const draftOrNull = (text: string) => {
  try {
    return draftFromText(text)
  } catch (error) {
    if (error instanceof StoreFailure) return null
    throw error
  }
}

const keepRows = (db: Database, most: number): number => {
  const remove = db.prepare('DELETE FROM people WHERE filing_id = ?')
  const keep = db.prepare(
    'INSERT INTO people (filing_id, key, name, number, searched) VALUES (?, ?, ?, ?, ?)',
  )
  const done = db.prepare(`UPDATE earlier_filings SET people_version = ${PEOPLE_VERSION} WHERE id = ?`)
  const stale = db.prepare<[number], { id: string; filing: string }>(STALE_ROWS).all(most)
  for (const { id, filing } of stale) {
    remove.run(id)
    const person = personOfRow(JSON.parse(filing) as EarlierFiling)
    if (person !== null) keep.run(id, person.key, person.name, person.number, searchedOf('', person, null))
    done.run(id)
  }
  return stale.length
}

/** In one commit: a hundred take about 20 ms. */
const BATCH = 100

/** Works out some of those that are not up to date. True while there may be more. */
export const keepSomePeople = ({ db, withRoom }: Pick<StoreContext, 'db' | 'withRoom'>): boolean => {
  const anyStale =
    db.prepare<[number], DraftRow>(STALE_DRAFTS).get(1) ?? db.prepare<[number]>(STALE_ROWS).get(1)
  if (anyStale === undefined) return false
  return withRoom(() => write(db, () => Math.max(keepDrafts(db, BATCH), keepRows(db, BATCH)))) === BATCH
}
