import type { Database } from 'better-sqlite3-multiple-ciphers'
import { searchedText } from '../../core/draft/searched-text'
import type { Draft, Material } from '../../core/filing/draft'
import { columnsOf } from './draft-columns'
import { draftFromText } from './draft-text'
import { advanceSteps, type StepMove } from './draft-steps'
import { keepDraftEntries } from './ledger-rows'
import { listMaterials } from './materials'
import type { Saved, VersionKind } from './store-records'
import { StoreFailure } from './store-failure'

/** Writing and reading one draft's row and versions; each is part of its caller's transaction. */

export const NEXT_CHANGE = '(SELECT coalesce(max(changed), 0) + 1 FROM drafts)'

/** @throws StoreFailure no-such-draft */
export const revisionOf = (db: Database, id: string): number => {
  const revision = db.prepare<[string], number>('SELECT revision FROM drafts WHERE id = ?').pluck().get(id)
  if (revision === undefined) throw new StoreFailure('no-such-draft')
  return revision
}

/** @throws StoreFailure no-such-draft, stale-revision when another than the expected one is current */
export const expectRevision = (db: Database, id: string, expected: number | undefined): number => {
  const current = revisionOf(db, id)
  if (expected !== undefined && expected !== current)
    throw new StoreFailure('stale-revision', { expected, current })
  return current
}

export interface VersionText {
  readonly text: string
  readonly savedAt: number
}

/** @throws StoreFailure no-such-draft when there is none, or it was thinned out */
export const versionText = (db: Database, id: string, revision: number): VersionText => {
  const row = db
    .prepare<[string, number], VersionText>(
      'SELECT draft AS text, saved_at AS savedAt FROM draft_versions WHERE draft_id = ? AND revision = ?',
    )
    .get(id, revision)
  if (row === undefined) throw new StoreFailure('no-such-draft', { revision })
  return row
}

/** @throws StoreFailure no-such-draft, damaged */
export const versionDraft = (db: Database, id: string, revision: number): Draft =>
  draftFromText(versionText(db, id, revision).text)

/** One change of a draft's row; the setting is one of ours, never a caller's text. */
export const changeRow = (db: Database, id: string, setting: string, ...values: unknown[]): void => {
  const { changes } = db.prepare(`UPDATE drafts SET ${setting} WHERE id = ?`).run(...values, id)
  if (changes === 0) throw new StoreFailure('no-such-draft')
}

const materialsNow = (db: Database, id: string): Material[] =>
  listMaterials(db, id).map(({ slot, fileName, service }) => ({ slot, file: fileName, service }))

const KEPT_SAVES = 50
/** Days change at midnight in China, wherever the machine stands. */
const DAY = '(saved_at + 28800000) / 86400000'

/** Of versions older than the last 50, the last of each day stays, those that undo may still come to, and those packed. */
const THIN = `
  DELETE FROM draft_versions WHERE draft_id = :id AND revision <= :oldest
    AND revision NOT IN (SELECT revision FROM draft_steps WHERE draft_id = :id)
    AND revision NOT IN (SELECT revision FROM rounds WHERE draft_id = :id)
    AND revision NOT IN (
      SELECT max(revision) FROM draft_versions WHERE draft_id = :id AND revision <= :oldest GROUP BY ${DAY})`

/** The text, what is searched in it and what other drafts must know of it, which are never of different moments. */
const keepVersion = (
  db: Database,
  id: string,
  { revision, savedAt }: Saved,
  draft: Draft,
  kind: VersionKind,
): void => {
  keepDraftEntries(db, id, draft)
  db.prepare(
    `INSERT INTO draft_versions (draft_id, revision, saved_at, draft, kind, materials)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, revision, savedAt, JSON.stringify(draft), kind, JSON.stringify(materialsNow(db, id)))
  db.prepare('INSERT OR REPLACE INTO draft_search (draft_id, text) VALUES (?, ?)').run(
    id,
    searchedText(draft),
  )
  if (revision > KEPT_SAVES) db.prepare(THIN).run({ id, oldest: revision - KEPT_SAVES })
}

export interface NewRow {
  readonly id: string
  readonly savedAt: number
  readonly draft: Draft
  readonly isTemplate?: boolean
}

export const insertRow = (
  db: Database,
  { id, savedAt, draft, isTemplate = false }: NewRow,
): Saved & { id: string } => {
  db.prepare(
    `INSERT INTO drafts (id, revision, changed, created_at, updated_at, is_template, title, principal_name, nature,
       province, provider, first_domain, services)
     VALUES (:id, 1, ${NEXT_CHANGE}, :savedAt, :savedAt, :isTemplate, :title, :principalName, :nature, :province,
       :provider, :firstDomain, :services)`,
  ).run({ id, savedAt, isTemplate: isTemplate ? 1 : 0, ...columnsOf(draft) })
  keepVersion(db, id, { revision: 1, savedAt }, draft, 'create')
  return { id, revision: 1, savedAt }
}

/** Another revision of a draft, and where undo and redo stand after it. */
export const saveRow = (
  db: Database,
  id: string,
  current: number,
  savedAt: number,
  draft: Draft,
  move: StepMove,
): Saved => {
  const saved: Saved = { revision: current + 1, savedAt }
  advanceSteps(db, id, current, saved.revision, move)
  db.prepare(
    `UPDATE drafts SET revision = :revision, changed = ${NEXT_CHANGE}, updated_at = :savedAt, title = :title,
       principal_name = :principalName, nature = :nature, province = :province, provider = :provider,
       first_domain = :firstDomain, services = :services, summary = NULL
     WHERE id = :id`,
  ).run({ id, ...saved, ...columnsOf(draft) })
  keepVersion(db, id, saved, draft, move.kind)
  return saved
}
