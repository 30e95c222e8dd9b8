import { closeSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { countedCommits, markCommits, markedCommits } from './commit-mark'
import { connectToRead, connectToWrite, rawKey } from './connection'
import { migrate } from './migrate'
import { lacksPages } from './missing-pages'
import { APPLICATION_ID, SCHEMA_STEPS, type SchemaStep } from './schema'
import { failingTyped, StoreFailure } from './store-failure'
import { claimFile, hasContent, prepareFolder } from './store-folder'

export interface DatabasePlace {
  readonly file: string
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Never makes a new store: the key says that there was one. */
  readonly mustExist?: boolean
  /** Only tests and a rescue give other steps. */
  readonly steps?: readonly SchemaStep[]
}

const PLAIN_SQLITE = 'SQLite format 3\0'

const startsPlain = (file: string): boolean => {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(PLAIN_SQLITE.length)
    readSync(handle, head, 0, head.length, 0)
    return head.toString('latin1') === PLAIN_SQLITE
  } finally {
    closeSync(handle)
  }
}

/** Proves the key and the version without ever opening the file for writing. */
const inspect = (file: string, hexKey: string, newest: number): void => {
  if (startsPlain(file)) throw new StoreFailure('not-our-file')
  // Before the store is read: another process may commit in between.
  const marked = markedCommits(file, hexKey)
  const db = connectToRead(file, hexKey)
  try {
    const tables = Number(db.prepare('SELECT count(*) FROM sqlite_master').pluck().get())
    const version = Number(db.pragma('user_version', { simple: true }))
    const application = db.pragma('application_id', { simple: true })
    if (tables > 0 && application !== APPLICATION_ID) throw new StoreFailure('not-our-file')
    if (version > newest) throw new StoreFailure('newer-version', { version, newest })
    if (marked > 0 && marked > countedCommits(db)) throw new StoreFailure('damaged', { what: 'journal' })
    if (lacksPages(db)) throw new StoreFailure('damaged', { what: 'pages' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')
      // A mark under this key proves that the key fits: then it is the file's first page that does not.
      throw marked > 0 ? new StoreFailure('damaged', { what: 'head' }) : new StoreFailure('wrong-key')
    throw error
  } finally {
    db.close()
  }
}

/**
 * Opens the store's file, making it when there is none.
 * @throws StoreFailure wrong-key, not-our-file, newer-version (the file unchanged to the byte), damaged, read-only,
 * cannot-open, disk-full, busy, store-missing
 */
export const openDatabase = ({
  file,
  key,
  mustExist = false,
  steps = SCHEMA_STEPS,
}: DatabasePlace): Database =>
  failingTyped(() => {
    const hexKey = rawKey(key)
    if (hasContent(file)) inspect(file, hexKey, steps.length)
    else if (mustExist) throw new StoreFailure('store-missing')
    else {
      prepareFolder(dirname(file))
      claimFile(file)
    }
    const db = connectToWrite(file, hexKey)
    try {
      migrate(db, file, hexKey, steps)
      markCommits(db, hexKey)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
