import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, constants, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import type { Database } from 'better-sqlite3-multiple-ciphers'

/**
 * How many commits the store has acknowledged, kept in a small file beside it. A journal that was cut short is a whole
 * journal of fewer saves: without a second witness nothing would tell that the last ones are missing.
 * The mark is written after the commit and not synced, so it may lag behind the store and never runs ahead of it.
 * It names the file it stands for: a store that was put back from a backup or carried elsewhere begins a mark of its own.
 */
const SETTING = '@commits'

const markOf = (file: string): string => `${file}.mark`

const keys = new WeakMap<Database, string>()

/** Bound to the key, so that a mark of another store, or a damaged one, says nothing. */
const seal = (words: string, hexKey: string): Buffer =>
  createHmac('sha256', Buffer.from(hexKey, 'hex')).update(`commit mark ${words}`).digest()

/** The same for a file as long as it is the same file, and for no other. */
const identity = (file: string): string => {
  const { ino, birthtimeNs } = statSync(file, { bigint: true })
  return `${ino}-${birthtimeNs}`
}

/** Commits of this database will be marked. */
export const markCommits = (db: Database, hexKey: string): void => {
  keys.set(db, hexKey)
}

/**
 * A file that was removed while it is open can still be written, and nobody would find again what was saved there.
 * @throws the file system's error
 */
export const requireInPlace = (db: Database): void => {
  if (keys.has(db)) statSync(db.name)
}

/** Part of every writing transaction. */
export const countCommit = (db: Database): number | null =>
  keys.has(db)
    ? (db
        .prepare<[string], number>(
          `INSERT INTO settings (name, value) VALUES (?, '1')
           ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) RETURNING CAST(value AS INTEGER)`,
        )
        .pluck()
        .get(SETTING) ?? null)
    : null

/** After the commit; the save stands whether or not its mark can be written. */
export const markCommit = (db: Database, count: number | null): void => {
  const hexKey = keys.get(db)
  if (hexKey === undefined || count === null) return
  try {
    const words = `${count} ${identity(db.name)}`
    const text = `${words} ${seal(words, hexKey).toString('hex')}`.padEnd(160)
    const handle = openSync(markOf(db.name), constants.O_WRONLY | constants.O_CREAT, 0o600)
    try {
      // One write of one length in place: it is there whole or not at all.
      writeSync(handle, `${text}\n`, 0)
    } finally {
      closeSync(handle)
    }
  } catch {
    // A witness less, nothing else.
  }
}

/** Commits by the mark of this very file and key; 0 when there is none. Read it before the store is. */
export const markedCommits = (file: string, hexKey: string): number => {
  try {
    const [count = '', place = '', sealed = ''] = readFileSync(markOf(file), 'utf8').trim().split(' ')
    const expected = seal(`${count} ${place}`, hexKey)
    const found = Buffer.from(sealed, 'hex')
    const ours =
      found.length === expected.length && timingSafeEqual(found, expected) && place === identity(file)
    return ours ? Number(count) : 0
  } catch {
    return 0
  }
}

/** Commits that the store itself knows of. */
export const countedCommits = (db: Database): number =>
  db
    .prepare<[string], number>('SELECT CAST(value AS INTEGER) FROM settings WHERE name = ?')
    .pluck()
    .get(SETTING) ?? 0

export const removeMark = (file: string): void => rmSync(markOf(file), { force: true })
