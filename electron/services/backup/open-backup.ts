import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { connectToRead, rawKey } from '../storage/connection'
import { SCHEMA_STEPS } from '../storage/schema'
import { StoreFailure } from '../storage/store-failure'
import type { BackupCounts } from './backup-label'

const CHUNK = 4 * 1024 * 1024

/** SHA-256 of the first `length` bytes, lower-case hex. */
export const hashOf = (file: string, length: number): string => {
  const hash = createHash('sha256')
  const handle = openSync(file, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK)
    for (let at = 0; at < length;) {
      const read = readSync(handle, chunk, 0, Math.min(CHUNK, length - at), at)
      if (read === 0) throw new StoreFailure('bad-backup')
      hash.update(chunk.subarray(0, read))
      at += read
    }
    return hash.digest('hex')
  } finally {
    closeSync(handle)
  }
}

/** Opens a backup where it lies, to read. The caller closes it. @throws StoreFailure wrong-key, newer-version */
export const openBackup = (file: string, key: Uint8Array): Database => {
  const db = connectToRead(file, rawKey(key))
  try {
    db.prepare('SELECT count(*) FROM sqlite_master').get()
    const version = Number(db.pragma('user_version', { simple: true }))
    if (version > SCHEMA_STEPS.length)
      throw new StoreFailure('newer-version', { version, newest: SCHEMA_STEPS.length })
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const count = (db: Database, table: string): number =>
  Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())

export const countsOf = (db: Database): BackupCounts => ({
  drafts: count(db, 'drafts'),
  materials: count(db, 'materials'),
  files: count(db, 'files'),
})

export const sameCounts = (one: BackupCounts, other: BackupCounts): boolean =>
  one.drafts === other.drafts && one.materials === other.materials && one.files === other.files
