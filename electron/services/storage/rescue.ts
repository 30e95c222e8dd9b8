import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { removeMark } from './commit-mark'
import { connectToRead, rawKey } from './connection'
import { emptyJournal } from './erase'
import { openDatabase } from './open-database'
import { eachReadableRow, readableValues, type Row } from './readable-rows'
import { rescueDrafts } from './rescue-drafts'
import { dropEmptyJournal, setAside, takePlace } from './set-aside'
import { write } from './store-context'
import { failingTyped, StoreFailure } from './store-failure'
import { hasContent } from './store-folder'

export interface RescuePlace {
  readonly file: string
  /** 32 bytes, proved by the key file: a wrong key looks like a file damaged throughout. */
  readonly key: Uint8Array
  /** Milliseconds since 1970; gives the damaged file's name its day. */
  readonly now: () => number
}

/** Lost ones are counted as far as anything readable still names them. */
export interface Rescued {
  readonly drafts: number
  /** Of these, those that came back as an earlier save. */
  readonly draftsOlder: number
  readonly draftsLost: number
  /** Pictures and documents that a rescued draft holds. */
  readonly files: number
  readonly filesLost: number
  /** The name, without its folder, under which the damaged file was kept. */
  readonly setAside: string
}

/** Rows for one transaction; pictures may be megabytes each. */
const BATCH = 50

const tablesOf = (db: Database): string[] =>
  db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE 'CREATE VIRTUAL%'`,
    )
    .pluck()
    .all()

const columnsOf = (db: Database, table: string): string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)

/** A file is whole when its bytes give its name; pages are checked too, so this is the second lock. */
const isWhole = (table: string, row: Row): boolean =>
  table !== 'files' ||
  createHash('sha256')
    .update(row['bytes'] as Uint8Array)
    .digest('hex') === row['sha256']

/** Copies the rows that can be read; columns that only one of both knows are left to their defaults. */
const copyTable = (from: Database, to: Database, table: string): void => {
  const columns = columnsOf(from, table).filter((name) => columnsOf(to, table).includes(name))
  if (columns.length === 0) return
  const insert = to.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`,
  )
  let batch: Row[] = []
  const keep = (): void => {
    write(to, () => batch.forEach((row) => insert.run(row)))
    batch = []
  }
  eachReadableRow(from, table, columns, (row) => {
    if (isWhole(table, row)) batch.push(row)
    if (batch.length === BATCH) keep()
  })
  keep()
}

interface Orphan {
  readonly table: string
  /** The table that has no such row. */
  readonly parent: string
  readonly fkid: number
}

/** Rows whose owner was lost. */
const dropOrphans = (db: Database): void => {
  for (;;) {
    const orphans = db.pragma('foreign_key_check') as Orphan[]
    if (orphans.length === 0) return
    const kinds = new Map(orphans.map((orphan) => [`${orphan.table} ${orphan.fkid}`, orphan]))
    write(db, () => {
      for (const { table, parent, fkid } of kinds.values()) {
        const keys = db.pragma(`foreign_key_list(${table})`) as { id: number; from: string; to: string }[]
        const key = keys.find(({ id }) => id === fkid)
        if (key === undefined) throw new StoreFailure('fault', { step: 'orphans' })
        db.exec(
          `DELETE FROM ${table} WHERE ${key.from} IS NOT NULL AND ${key.from} NOT IN (SELECT ${key.to} FROM ${parent})`,
        )
      }
    })
  }
}

const count = (db: Database, sql: string): number => Number(db.prepare(sql).pluck().get())

const namedIn = (db: Database, places: readonly (readonly [string, string])[]): Set<string> =>
  new Set(places.flatMap(([table, column]) => [...readableValues(db, table, column)]))

/** Everything readable from the damaged file into a new one; answers all but where the damaged one was put. */
const copyReadable = (from: Database, to: Database, now: number): Omit<Rescued, 'setAside'> => {
  to.pragma('foreign_keys=OFF')
  const held = new Set(tablesOf(from))
  for (const table of tablesOf(to)) if (held.has(table)) copyTable(from, to, table)
  const draftIds = namedIn(from, [
    ['drafts', 'id'],
    ['draft_versions', 'draft_id'],
    ['materials', 'draft_id'],
  ])
  const fileIds = namedIn(from, [
    ['files', 'sha256'],
    ['materials', 'sha256'],
  ])
  const drafts = write(to, () => rescueDrafts(to, draftIds, now))
  dropOrphans(to)
  to.pragma('foreign_keys=ON')
  const files = count(to, 'SELECT count(DISTINCT sha256) FROM materials')
  return { ...drafts, files, filesLost: fileIds.size - files }
}

/** @throws StoreFailure damaged when not even the list of tables can be read */
const openDamaged = (file: string, hexKey: string): Database => {
  const db = connectToRead(file, hexKey)
  try {
    // Otherwise a file that is shorter than its first page says is refused altogether.
    db.unsafeMode(true)
    db.pragma('writable_schema=ON')
    if (!tablesOf(db).includes('drafts')) throw new StoreFailure('damaged', { what: 'head' })
    return db
  } catch {
    db.close()
    throw new StoreFailure('damaged', { what: 'head' })
  }
}

/**
 * Makes a new store of everything that can still be read, in the damaged one's place, and keeps the damaged file with
 * its journal under a dated name. Nobody else may have the store open.
 * @throws StoreFailure damaged (nothing can be read: nothing was changed, only a backup helps), cannot-open, disk-full,
 * read-only; the damaged store then lies where it was
 */
export const rescueStore = ({ file, key, now }: RescuePlace): Rescued =>
  failingTyped(() => {
    const hexKey = rawKey(key)
    if (!hasContent(file)) throw new StoreFailure('cannot-open')
    const fresh = `${file}.rescue`
    const clear = (): void => {
      for (const ending of ['', '-wal', '-shm', '.mark']) rmSync(fresh + ending, { force: true })
    }
    clear()
    let aside: string | null = null
    try {
      openDamaged(file, hexKey).close()
      aside = setAside(file, new Date(now()).toISOString().slice(0, 10))
      // From the file set aside: what is read there cannot change any more.
      const from = openDamaged(join(dirname(file), aside), hexKey)
      const to = openDatabase({ file: fresh, key })
      let rescued
      try {
        rescued = copyReadable(from, to, now())
        emptyJournal(to)
      } finally {
        from.close()
        to.close()
        dropEmptyJournal(join(dirname(file), aside))
      }
      takePlace(fresh, file)
      removeMark(fresh)
      removeMark(file)
      return { ...rescued, setAside: aside }
    } catch (error) {
      clear()
      // The damaged store is still in its place; a second name of it would only take room.
      if (aside !== null)
        for (const ending of ['', '-wal', '-shm'])
          rmSync(join(dirname(file), aside) + ending, { force: true })
      throw error
    }
  })
