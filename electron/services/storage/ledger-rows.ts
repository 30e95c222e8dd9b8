import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Draft } from '../../core/filing/draft'
import { type EarlierFiling, entriesOfEarlier } from '../../core/ledger/earlier-filing'
import { entriesOfDraft, LEDGER_ENTRIES_VERSION } from '../../core/ledger/entries-of-draft'
import type { LedgerEntry } from '../../core/ledger/ledger'
import { draftFromText } from './draft-text'
import { eraseTraces } from './erase'
import type { StoreCalls } from './store'
import type { EarlierRow, LedgerImport, LedgerQuery } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type LedgerCalls = Pick<StoreCalls, 'ledgerEntries' | 'importFilings' | 'listLedger' | 'removeImport'>
type Owner = 'draft_id' | 'filing_id'

const insertEntries = (db: Database, owner: Owner, entries: readonly LedgerEntry[]): void => {
  const insert = db.prepare(
    `INSERT INTO ledger_entries (${owner}, kind, key, use, part, standing, title, principal_name, principal_number,
       role, person, person_number)
     VALUES (:source, :kind, :key, :use, :part, :standing, :title, :principalName, :principalNumber,
       :role, :person, :personNumber)`,
  )
  for (const { principal, origin: _, ...entry } of entries)
    insert.run({ ...entry, principalName: principal.name, principalNumber: principal.number })
}

/** Part of the draft's own commit. */
export const keepDraftEntries = (db: Database, id: string, draft: Draft): void => {
  db.prepare('DELETE FROM ledger_entries WHERE draft_id = ?').run(id)
  insertEntries(db, 'draft_id', entriesOfDraft(draft, id))
  db.prepare('UPDATE drafts SET ledger_version = ? WHERE id = ?').run(LEDGER_ENTRIES_VERSION, id)
}

const STALE_DRAFTS = `
  SELECT drafts.id, draft_versions.draft AS text
  FROM drafts JOIN draft_versions ON draft_id = drafts.id AND draft_versions.revision = drafts.revision
  WHERE ledger_version <> ?`

/** Entries of drafts saved before there was a ledger, or worked out in another way since; done once. */
const refreshDrafts = (db: Database): void => {
  const stale = db.prepare<[number], { id: string; text: string }>(STALE_DRAFTS).all(LEDGER_ENTRIES_VERSION)
  for (const { id, text } of stale) {
    try {
      keepDraftEntries(db, id, draftFromText(text))
    } catch (error) {
      // A draft whose text is damaged says so when it is opened; it must not hide the others here.
      if (!(error instanceof StoreFailure)) throw error
    }
  }
}

const refreshFilings = (db: Database): void => {
  const stale = db
    .prepare<[number], { id: string; filing: string }>(
      'SELECT id, filing FROM earlier_filings WHERE ledger_version <> ?',
    )
    .all(LEDGER_ENTRIES_VERSION)
  for (const { id, filing } of stale) {
    db.prepare('DELETE FROM ledger_entries WHERE filing_id = ?').run(id)
    insertEntries(db, 'filing_id', entriesOfEarlier(JSON.parse(filing) as EarlierFiling, id))
    db.prepare('UPDATE earlier_filings SET ledger_version = ? WHERE id = ?').run(LEDGER_ENTRIES_VERSION, id)
  }
}

const isStale = (db: Database): boolean =>
  db
    .prepare<{ version: number }, number>(
      `SELECT EXISTS (SELECT 1 FROM drafts WHERE ledger_version <> :version)
         OR EXISTS (SELECT 1 FROM earlier_filings WHERE ledger_version <> :version)`,
    )
    .pluck()
    .get({ version: LEDGER_ENTRIES_VERSION }) === 1

const ENTRIES = `
  SELECT coalesce(draft_id, filing_id) AS source, iif(draft_id IS NULL, 'earlier', 'draft') AS origin, kind, key, use, part, standing, ledger_entries.title,
    ledger_entries.principal_name AS name, principal_number AS number, role, person, person_number AS personNumber
  FROM ledger_entries LEFT JOIN drafts ON drafts.id = draft_id
  WHERE drafts.deleted_at IS NULL AND coalesce(is_template, 0) = 0`

type EntryRow = Omit<LedgerEntry, 'principal'> & LedgerEntry['principal']

const entryOf = ({ name, number, ...entry }: EntryRow): LedgerEntry => ({
  ...entry,
  principal: { name, number },
})

/** What a search looks through, one value a line, so that none is found across two. */
const searchedText = (filing: EarlierFiling): string =>
  Object.values(filing)
    .flat()
    .filter((value) => value !== null)
    .join('\n')
    .toLowerCase()

const IMPORTS = `
  SELECT id, file_name AS fileName, imported_at AS importedAt,
    (SELECT count(*) FROM earlier_filings WHERE import_id = ledger_imports.id) AS rows
  FROM ledger_imports ORDER BY changed DESC`

const FITTING = `
  FROM earlier_filings JOIN ledger_imports ON ledger_imports.id = import_id
  WHERE :query = '' OR instr(searched, :query) > 0`

interface FilingRow {
  readonly id: string
  readonly importId: string
  readonly line: number
  readonly filing: string
}

export const ledgerCalls = ({ db, now, withRoom }: StoreContext): LedgerCalls => ({
  ledgerEntries: () => {
    if (isStale(db))
      write(db, () => {
        refreshDrafts(db)
        refreshFilings(db)
      })
    return db.prepare<[], EntryRow>(ENTRIES).all().map(entryOf)
  },

  importFilings: (fileName, rows) =>
    write(db, () => {
      const importId = randomUUID()
      db.prepare(
        `INSERT INTO ledger_imports (id, changed, file_name, imported_at)
         VALUES (?, (SELECT coalesce(max(changed), 0) + 1 FROM ledger_imports), ?, ?)`,
      ).run(importId, fileName, now())
      for (const row of rows) keepFiling(db, importId, row)
      return { importId }
    }),

  listLedger: ({ query = '', offset = 0, limit = 100 }: LedgerQuery = {}) =>
    db.transaction(() => {
      const asked = { query: query.trim().toLowerCase() }
      const rows = db
        .prepare<object, FilingRow>(
          `SELECT earlier_filings.id, import_id AS importId, line, filing ${FITTING}
           ORDER BY ledger_imports.changed DESC, line LIMIT :limit OFFSET :offset`,
        )
        .all({ ...asked, limit, offset })
      return {
        drafts: db
          .prepare<[], number>('SELECT count(*) FROM drafts WHERE deleted_at IS NULL AND is_template = 0')
          .pluck()
          .get() as number,
        imports: db.prepare<[], LedgerImport>(IMPORTS).all(),
        rows: rows.map((row) => ({ ...row, filing: JSON.parse(row.filing) as EarlierFiling })),
        total: db.prepare<object, number>(`SELECT count(*) ${FITTING}`).pluck().get(asked) as number,
      }
    })(),

  removeImport: (importId) => {
    withRoom(() =>
      write(db, () => {
        if (db.prepare('DELETE FROM ledger_imports WHERE id = ?').run(importId).changes === 0)
          throw new StoreFailure('no-such-import')
      }),
    )
    eraseTraces(db)
  },
})

const keepFiling = (db: Database, importId: string, { line, filing }: EarlierRow): void => {
  const id = randomUUID()
  db.prepare(
    `INSERT INTO earlier_filings (id, import_id, line, filing, searched, ledger_version)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, importId, line, JSON.stringify(filing), searchedText(filing), LEDGER_ENTRIES_VERSION)
  insertEntries(db, 'filing_id', entriesOfEarlier(filing, id))
}
