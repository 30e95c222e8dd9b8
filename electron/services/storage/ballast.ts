import { randomFillSync } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { emptyJournal } from './erase'
import { asStoreFailure } from './store-failure'

/**
 * Deleting writes too, so on a full disk nothing could be deleted to make room. This file keeps room for that: it is
 * given up, the deletion is done, and it is made again.
 */
const BALLAST_BYTES = 5 * 1024 * 1024

const ballastOf = (storeFile: string): string => `${storeFile}.ballast`

/** Random bytes: some file systems would keep zeros in no space at all. Without room there is none until there is. */
const layBallast = (path: string): void => {
  if (existsSync(path)) return
  try {
    const handle = openSync(path, 'wx', 0o600)
    try {
      writeSync(handle, randomFillSync(Buffer.alloc(BALLAST_BYTES)))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    rmSync(path, { force: true })
  }
}

/** Makes the ballast and answers the wrapper for deletions. */
export const ballast = (db: Database): (<T>(deletion: () => T) => T) => {
  const path = ballastOf(db.name)
  layBallast(path)
  return (deletion) => {
    try {
      return deletion()
    } catch (error) {
      if (asStoreFailure(error).code !== 'disk-full' || !existsSync(path)) throw error
      rmSync(path, { force: true })
      emptyJournal(db)
      try {
        return deletion()
      } finally {
        layBallast(path)
      }
    }
  }
}
