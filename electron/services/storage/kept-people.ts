import type { Database } from 'better-sqlite3-multiple-ciphers'
import { searchForm } from '../../core/draft/searched-text'
import type { KeptPerson, KeptRow, PersonInDraft, PersonPart } from '../../core/privacy/people-kept'
import type { EarlierFiling } from '../../core/ledger/earlier-filing'
import type { PeopleFound, PeopleQuery } from './store-records'

interface Listed {
  readonly key: string
  readonly name: string | null
  readonly drafts: number
}

/** Everybody, of whom a row fits the query; the table of people is up to date. */
const LISTED = `
  SELECT key, max(name) AS name, count(draft_id) AS drafts FROM people
  WHERE :query = '' OR key IN (SELECT key FROM people WHERE instr(searched, :query) > 0)
  GROUP BY key`

interface PartRow {
  readonly draftId: string
  readonly title: string
  readonly principalName: string
  readonly deletedAt: number | null
  readonly archivedAt: number | null
  readonly name: string | null
  readonly number: string | null
  readonly part: string
}

const PARTS = `
  SELECT drafts.id AS draftId, title, principal_name AS principalName, deleted_at AS deletedAt,
    archived_at AS archivedAt, name, number, person AS part
  FROM people JOIN drafts ON drafts.id = draft_id WHERE key = ? ORDER BY changed DESC`

interface FilingRow {
  readonly id: string
  readonly filing: string
  readonly name: string | null
  readonly number: string | null
}

const ROWS = `
  SELECT earlier_filings.id, filing, name, number
  FROM people JOIN earlier_filings ON earlier_filings.id = filing_id WHERE key = ? ORDER BY earlier_filings.rowid`

const standingOf = ({ deletedAt, archivedAt }: PartRow): PersonInDraft['standing'] =>
  deletedAt !== null ? 'deleted' : archivedAt !== null ? 'archived' : 'open'

/** Null when nobody is kept under the key. */
export const keptPerson = (db: Database, key: string): KeptPerson | null => {
  const parts = db.prepare<[string], PartRow>(PARTS).all(key)
  const rows = db.prepare<[string], FilingRow>(ROWS).all(key)
  const first = <Field extends 'name' | 'number'>(field: Field): string | null =>
    [...parts, ...rows].find((one) => one[field] !== null)?.[field] ?? null
  if (parts.length + rows.length === 0) return null
  return {
    key,
    name: first('name'),
    number: first('number'),
    drafts: parts.map((row): PersonInDraft => ({
      draftId: row.draftId,
      title: row.title || row.principalName,
      standing: standingOf(row),
      ...(JSON.parse(row.part) as PersonPart),
    })),
    rows: rows.map(({ id, filing }): KeptRow => ({ id, filing: JSON.parse(filing) as EarlierFiling })),
  }
}

const byName = new Intl.Collator('zh')

/** Those in most drafts first, then by name. */
export const keptPeople = (
  db: Database,
  { query = '', limit = Number.MAX_SAFE_INTEGER }: PeopleQuery = {},
): PeopleFound =>
  // One transaction, so that all of it is of the same moment.
  db.transaction(() => {
    const listed = db.prepare<object, Listed>(LISTED).all({ query: searchForm(query) })
    const ordered = listed.toSorted(
      (one, other) => other.drafts - one.drafts || byName.compare(one.name ?? '', other.name ?? ''),
    )
    return {
      people: ordered.slice(0, limit).flatMap(({ key }) => keptPerson(db, key) ?? []),
      total: listed.length,
    }
  })()
