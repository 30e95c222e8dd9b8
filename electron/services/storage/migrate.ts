import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { connectToRead } from './connection'
import { APPLICATION_ID, type SchemaStep } from './schema'
import { claimFile } from './store-folder'

const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

const copyBefore = (file: string, version: number): string => `${file}.before-v${version}`

/** An encrypted copy under the same key, proved by reading it back. */
const copyStore = (db: Database, hexKey: string, copy: string): void => {
  // A copy cut short by a kill would refuse VACUUM INTO; the store itself is still whole.
  rmSync(copy, { force: true })
  claimFile(copy)
  db.prepare('VACUUM INTO ?').run(copy)
  const read = connectToRead(copy, hexKey)
  try {
    read.prepare('SELECT count(*) FROM sqlite_master').get()
  } finally {
    read.close()
  }
}

/** Brings the file to the newest version: a copy first, then every missing step in one transaction. */
export const migrate = (db: Database, file: string, hexKey: string, steps: readonly SchemaStep[]): void => {
  const from = versionOf(db)
  if (from === steps.length) return
  if (from > 0) copyStore(db, hexKey, copyBefore(file, steps.length))
  db.transaction(() => {
    // Another process may have migrated while this one waited for the lock.
    for (const step of steps.slice(versionOf(db))) step(db)
    db.pragma(`application_id=${APPLICATION_ID}`)
    db.pragma(`user_version=${steps.length}`)
  }).immediate()
}

/** Copies made before a migration would outlive a deleted draft, so deleting for good removes them too. */
export const removeOldCopies = (file: string): void => {
  const folder = dirname(file)
  const start = `${basename(file)}.before-v`
  for (const name of readdirSync(folder))
    if (name.startsWith(start)) rmSync(join(folder, name), { force: true })
}
