import Database from 'better-sqlite3-multiple-ciphers'
import { StoreFailure } from './store-failure'

/** Milliseconds that a writer waits for another before it is told 'busy'. */
const WAIT_MS = 5_000

/** Pages kept in memory, in KiB. */
const CACHE_KIB = 48 * 1_024

/** 64 hex digits. A shorter key would be taken silently as a passphrase, and an empty one as “do not encrypt”. */
export const rawKey = (key: Uint8Array): string => {
  if (key.byteLength !== 32) throw new StoreFailure('wrong-key')
  return Buffer.from(key).toString('hex')
}

/** Order matters: cipher, key, then temp_store before anything that could write a plain-text temp file. */
const unlock = (db: Database.Database, hexKey: string): void => {
  db.pragma("cipher='chacha20'")
  // Never give this connection a `verbose` option: it would log the key.
  db.pragma(`key='raw:${hexKey}'`)
  db.pragma('temp_store=MEMORY')
}

/** Reads only: a wrong key must never get the chance to write. The caller closes it. */
export const connectToRead = (file: string, hexKey: string): Database.Database => {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: WAIT_MS })
  unlock(db, hexKey)
  return db
}

/** To write; the key has been proved by reading, or the file is new and empty. */
export const connectToWrite = (file: string, hexKey: string): Database.Database => {
  const db = new Database(file, { fileMustExist: true, timeout: WAIT_MS })
  try {
    unlock(db, hexKey)
    // Takes effect only before the first table, so it is harmless on a file that has some.
    db.pragma('auto_vacuum=INCREMENTAL')
    db.pragma('secure_delete=ON')
    db.pragma('journal_mode=WAL')
    // A reopened file falls back to NORMAL, which loses acknowledged saves in a power cut.
    db.pragma('synchronous=FULL')
    if (db.pragma('synchronous', { simple: true }) !== 2)
      throw new StoreFailure('fault', { pragma: 'synchronous' })
    db.pragma('foreign_keys=ON')
    // All that lists and searches look at of 10,000 drafts: what is not in memory is deciphered anew each time.
    db.pragma(`cache_size=-${CACHE_KIB}`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
