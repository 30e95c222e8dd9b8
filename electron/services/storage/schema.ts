import type { Database } from 'better-sqlite3-multiple-ciphers'
import { searchedText } from '../../core/draft/searched-text'
import { draftSchema } from '../../core/filing/draft'

/** “ICPF” in ASCII: tells our stores from other programs' files once the key fits. */
export const APPLICATION_ID = 0x49435046

/** One numbered step, from the version before it. Frozen once released: a change is a new step. */
export type SchemaStep = (db: Database) => void

/**
 * A draft's text lives in draft_versions alone; drafts.revision names the current one, so listing never touches it.
 * `changed` rises with every change in the store: lists are ordered by it, since the machine's clock may jump.
 * Times are milliseconds since 1970.
 */
const version1: SchemaStep = (db) => {
  db.exec(`
    CREATE TABLE drafts (
      id TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      deleted_at INTEGER,
      packaged_at INTEGER,
      title TEXT NOT NULL,
      principal_name TEXT NOT NULL,
      nature TEXT,
      province TEXT,
      provider TEXT,
      first_domain TEXT,
      services INTEGER NOT NULL,
      summary TEXT
    ) STRICT;
    CREATE INDEX drafts_by_change ON drafts (changed DESC);

    CREATE TABLE draft_versions (
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      saved_at INTEGER NOT NULL,
      draft TEXT NOT NULL,
      PRIMARY KEY (draft_id, revision)
    ) STRICT;

    CREATE TABLE files (
      sha256 TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      media_type TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE materials (
      id TEXT PRIMARY KEY,
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL REFERENCES files (sha256),
      size INTEGER NOT NULL,
      slot TEXT NOT NULL,
      slot_guessed INTEGER NOT NULL,
      service INTEGER,
      position INTEGER NOT NULL,
      added_at INTEGER NOT NULL,
      removed_at INTEGER
    ) STRICT;
    CREATE INDEX materials_by_draft ON materials (draft_id, position);
    CREATE INDEX materials_by_file ON materials (sha256);

    CREATE TABLE readings (
      sha256 TEXT NOT NULL REFERENCES files (sha256) ON DELETE CASCADE,
      reader_version TEXT NOT NULL,
      page INTEGER NOT NULL,
      reading TEXT NOT NULL,
      PRIMARY KEY (sha256, reader_version, page)
    ) STRICT;

    CREATE TABLE pictures (
      sha256 TEXT NOT NULL REFERENCES files (sha256) ON DELETE CASCADE,
      page INTEGER NOT NULL,
      name TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (sha256, page, name)
    ) STRICT;

    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `)
}

/**
 * The ledger: what drafts must know of each other, and of earlier filings that were imported. Entries are worked out
 * from their draft or row; `ledger_version` tells by which version of that work, 0 = not yet, so that older ones are
 * made anew when they are asked for. An entry belongs to a draft or to an imported filing, never to both.
 * Files also tell their size in upright pixels, where their header did; null for those kept before.
 */
const version2: SchemaStep = (db) => {
  db.exec(`
    ALTER TABLE drafts ADD COLUMN ledger_version INTEGER NOT NULL DEFAULT 0;

    ALTER TABLE files ADD COLUMN width INTEGER;
    ALTER TABLE files ADD COLUMN height INTEGER;

    CREATE TABLE ledger_imports (
      id TEXT PRIMARY KEY,
      changed INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      imported_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE earlier_filings (
      id TEXT PRIMARY KEY,
      import_id TEXT NOT NULL REFERENCES ledger_imports (id) ON DELETE CASCADE,
      line INTEGER NOT NULL,
      filing TEXT NOT NULL,
      searched TEXT NOT NULL,
      ledger_version INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX earlier_filings_by_import ON earlier_filings (import_id, line);

    CREATE TABLE ledger_entries (
      draft_id TEXT REFERENCES drafts (id) ON DELETE CASCADE,
      filing_id TEXT REFERENCES earlier_filings (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      use TEXT NOT NULL,
      part TEXT,
      standing TEXT NOT NULL,
      title TEXT NOT NULL,
      principal_name TEXT,
      principal_number TEXT,
      role TEXT NOT NULL,
      person TEXT,
      person_number TEXT,
      CHECK ((draft_id IS NULL) <> (filing_id IS NULL))
    ) STRICT;
    CREATE INDEX ledger_entries_by_draft ON ledger_entries (draft_id) WHERE draft_id IS NOT NULL;
    CREATE INDEX ledger_entries_by_filing ON ledger_entries (filing_id) WHERE filing_id IS NOT NULL;
    CREATE INDEX ledger_entries_by_key ON ledger_entries (kind, key);
  `)
}

/** Finds are looked up in the text; a draft whose text is damaged is found by nothing, and says so when it is opened. */
const fillSearch = (db: Database): void => {
  const drafts = db.prepare<[], { id: string; revision: number }>('SELECT id, revision FROM drafts').all()
  const textOf = db
    .prepare<[string, number], string>('SELECT draft FROM draft_versions WHERE draft_id = ? AND revision = ?')
    .pluck()
  const keep = db.prepare('INSERT INTO draft_search (draft_id, text) VALUES (?, ?)')
  for (const { id, revision } of drafts) keep.run(id, searchedInText(textOf.get(id, revision) ?? ''))
}

const searchedInText = (text: string): string => {
  try {
    return searchedText(draftSchema.parse(JSON.parse(text)))
  } catch {
    return ''
  }
}

/**
 * History, undo, archive, templates, search, consents and earlier checks.
 *
 * Of a version `kind` tells what made it, and `materials` which there were then (null: kept before this was noted).
 * `draft_steps` are the states that undo walks through, each the version that it ended with; `drafts.step` is where the
 * draft stands. `deleted_on` counts days as core/draft/counted-days does, since the machine's clock may leap; null
 * for a draft put away before days were counted.
 */
const version3: SchemaStep = (db) => {
  db.exec(`
    ALTER TABLE drafts ADD COLUMN archived_at INTEGER;
    ALTER TABLE drafts ADD COLUMN is_template INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE drafts ADD COLUMN status TEXT NOT NULL DEFAULT 'draft';
    ALTER TABLE drafts ADD COLUMN keep_ask_at INTEGER;
    ALTER TABLE drafts ADD COLUMN deleted_on INTEGER;
    ALTER TABLE drafts ADD COLUMN step INTEGER NOT NULL DEFAULT 0;

    ALTER TABLE draft_versions ADD COLUMN kind TEXT NOT NULL DEFAULT 'save';
    ALTER TABLE draft_versions ADD COLUMN materials TEXT;
    CREATE INDEX draft_versions_by_time ON draft_versions (draft_id, revision, saved_at);

    CREATE TABLE draft_steps (
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      step INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      PRIMARY KEY (draft_id, step)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft_search (
      draft_id TEXT PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE consents (
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      person TEXT NOT NULL,
      purpose TEXT NOT NULL,
      wording INTEGER NOT NULL,
      given_at INTEGER NOT NULL,
      PRIMARY KEY (draft_id, person)
    ) STRICT;

    CREATE TABLE checks (
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      checked_at INTEGER NOT NULL,
      rule_pack TEXT NOT NULL,
      summary TEXT NOT NULL,
      findings TEXT NOT NULL,
      PRIMARY KEY (draft_id, revision)
    ) STRICT;
  `)
  fillSearch(db)
}

/**
 * What happened to a filing outside this program, as the person notes it, and the packages that were handed in: a round
 * stands for the version that was packed, which thinning leaves. `day` is YYYY-MM-DD. Of a material, the parts that are
 * covered in everything that leaves, as JSON; null where there are none.
 */
const version4: SchemaStep = (db) => {
  db.exec(`
    ALTER TABLE materials ADD COLUMN redactions TEXT;

    CREATE TABLE filing_events (
      id INTEGER PRIMARY KEY,
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      status TEXT NOT NULL,
      day TEXT NOT NULL,
      note TEXT NOT NULL,
      refusal TEXT NOT NULL,
      noted_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX filing_events_by_draft ON filing_events (draft_id, day, id);

    CREATE TABLE rounds (
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      round INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      day TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY (draft_id, round)
    ) STRICT, WITHOUT ROWID;
  `)
}

/**
 * What is remembered of single values beside the draft: where they came from, that somebody looked at them, and what
 * was vouched for. `digest` is of the value that the mark was made for, `detail` JSON.
 */
const version5: SchemaStep = (db) => {
  db.exec(`
    CREATE TABLE draft_marks (
      draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      place TEXT NOT NULL,
      rule TEXT NOT NULL,
      digest TEXT NOT NULL,
      detail TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (draft_id, kind, place, rule)
    ) STRICT, WITHOUT ROWID;
  `)
}

/**
 * Who is in each draft and imported row, worked out from them: `people_version` tells by which version of that work, 0 =
 * not yet. Whatever of a draft it is made from (its text, pictures, readings, agreements) takes it away when it changes,
 * so that it never tells more than they do, nor keeps what was deleted from them. `person` is JSON; null of a row.
 */
const version6: SchemaStep = (db) => {
  db.exec(`
    ALTER TABLE drafts ADD COLUMN people_version INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE earlier_filings ADD COLUMN people_version INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX drafts_by_people ON drafts (people_version);
    CREATE INDEX earlier_filings_by_people ON earlier_filings (people_version);

    CREATE TABLE people (
      draft_id TEXT REFERENCES drafts (id) ON DELETE CASCADE,
      filing_id TEXT REFERENCES earlier_filings (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      name TEXT,
      number TEXT,
      searched TEXT NOT NULL,
      person TEXT,
      CHECK ((draft_id IS NULL) <> (filing_id IS NULL))
    ) STRICT;
    CREATE INDEX people_by_draft ON people (draft_id) WHERE draft_id IS NOT NULL;
    CREATE INDEX people_by_filing ON people (filing_id) WHERE filing_id IS NOT NULL;
    CREATE INDEX people_by_key ON people (key);
  `)
  const forget = (draft: string): string => `
    DELETE FROM people WHERE draft_id IN (${draft});
    UPDATE drafts SET people_version = 0 WHERE id IN (${draft}) AND people_version <> 0;`
  const on = (table: string, changes: readonly string[], draft: (row: 'old' | 'new') => string): void => {
    for (const change of changes)
      db.exec(`
        CREATE TRIGGER people_after_${table}_${change.split(' ')[0]!.toLowerCase()} AFTER ${change} ON ${table}
        BEGIN ${forget(draft(change === 'DELETE' ? 'old' : 'new'))} END`)
  }
  on('drafts', ['UPDATE OF revision'], (row) => `${row}.id`)
  on('materials', ['INSERT', 'UPDATE', 'DELETE'], (row) => `${row}.draft_id`)
  on('consents', ['INSERT', 'UPDATE', 'DELETE'], (row) => `${row}.draft_id`)
  on(
    'readings',
    ['INSERT', 'UPDATE', 'DELETE'],
    (row) => `SELECT draft_id FROM materials WHERE sha256 = ${row}.sha256`,
  )
}

export const SCHEMA_STEPS: readonly SchemaStep[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
]
