import type { Database } from 'better-sqlite3-multiple-ciphers'
import { searchedText } from '../../core/draft/searched-text'
import type { Draft } from '../../core/filing/draft'
import { columnsOf } from './draft-columns'
import { draftFromText } from './draft-text'

interface Version {
  readonly revision: number
  readonly savedAt: number
  readonly draft: Draft
}

/** The newest save whose text is a draft; older ones are looked at only when it is none. */
const newestWhole = (db: Database, id: string): Version | null => {
  const rows = db
    .prepare<[string], { revision: number; savedAt: number; text: string }>(
      'SELECT revision, saved_at AS savedAt, draft AS text FROM draft_versions WHERE draft_id = ? ORDER BY revision DESC',
    )
    .iterate(id)
  for (const { revision, savedAt, text } of rows)
    try {
      return { revision, savedAt, draft: draftFromText(text) }
    } catch {
      // Not a draft any more.
    }
  return null
}

const COLUMNS = `title = :title, principal_name = :principalName, nature = :nature, province = :province,
  provider = :provider, first_domain = :firstDomain, services = :services, summary = NULL`

const insertDraft = (db: Database, id: string, { revision, savedAt, draft }: Version): void => {
  db.prepare(
    `INSERT INTO drafts (id, revision, changed, created_at, updated_at, title, principal_name, nature, province,
       provider, first_domain, services)
     VALUES (:id, :revision, (SELECT coalesce(max(changed), 0) + 1 FROM drafts), :savedAt, :savedAt, :title,
       :principalName, :nature, :province, :provider, :firstDomain, :services)`,
  ).run({ id, revision, savedAt, ...columnsOf(draft) })
}

/** An earlier save becomes the next revision, so that numbers go on rising. */
const bringBack = (db: Database, id: string, lost: number, { draft }: Version, now: number): void => {
  const revision = lost + 1
  db.prepare('INSERT INTO draft_versions (draft_id, revision, saved_at, draft) VALUES (?, ?, ?, ?)').run(
    id,
    revision,
    now,
    JSON.stringify(draft),
  )
  db.prepare(
    `UPDATE drafts SET revision = :revision, updated_at = :now, step = 0, ${COLUMNS} WHERE id = :id`,
  ).run({
    id,
    revision,
    now,
    ...columnsOf(draft),
  })
}

/** Drafts whose way back through earlier states has a gap: it would lead somewhere else. They keep their versions. */
const WITHOUT_STEP = `
  SELECT draft_id FROM draft_steps
  WHERE NOT EXISTS (
    SELECT 1 FROM draft_versions
    WHERE draft_versions.draft_id = draft_steps.draft_id AND draft_versions.revision = draft_steps.revision)`

/**
 * Sees that each draft has a row and the text of its revision. Those without any text are removed.
 * What is worked out from drafts is marked to be made anew.
 */
export const rescueDrafts = (
  db: Database,
  ids: ReadonlySet<string>,
  now: number,
): { drafts: number; draftsOlder: number; draftsLost: number } => {
  const search = db.prepare('INSERT OR REPLACE INTO draft_search (draft_id, text) VALUES (?, ?)')
  const counts = { drafts: 0, draftsOlder: 0, draftsLost: 0 }
  const revisionOf = db.prepare<[string], number>('SELECT revision FROM drafts WHERE id = ?').pluck()
  for (const id of ids) {
    const newest = newestWhole(db, id)
    const revision = revisionOf.get(id)
    if (newest === null) {
      db.prepare('DELETE FROM drafts WHERE id = ?').run(id)
      counts.draftsLost += 1
      continue
    }
    counts.drafts += 1
    search.run(id, searchedText(newest.draft))
    if (revision === undefined) insertDraft(db, id, newest)
    else if (newest.revision !== revision) {
      bringBack(db, id, Math.max(revision, newest.revision), newest, now)
      counts.draftsOlder += 1
    }
  }
  db.exec(`
    UPDATE drafts SET ledger_version = 0, people_version = 0;
    UPDATE earlier_filings SET ledger_version = 0, people_version = 0;
    DELETE FROM people;
    UPDATE drafts SET step = 0 WHERE id IN (${WITHOUT_STEP});
    DELETE FROM draft_steps WHERE draft_id IN (SELECT id FROM drafts WHERE step = 0);
  `)
  return counts
}
