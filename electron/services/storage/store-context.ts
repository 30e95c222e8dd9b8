import type { Database } from 'better-sqlite3-multiple-ciphers'
import { countCommit, markCommit, requireInPlace } from './commit-mark'

/** What every part of the store works with. */
export interface StoreContext {
  readonly db: Database
  /** Milliseconds since 1970; only written down, and compared by nothing but the count of days, which expects leaps. */
  readonly now: () => number
  /** Runs a deletion again after giving up the ballast when the disk is full. */
  readonly withRoom: <T>(deletion: () => T) => T
}

/** Takes the write lock at the start: a transaction that reads first and then writes fails when another wrote between. */
export const write = <T>(db: Database, step: () => T): T => {
  requireInPlace(db)
  const [value, count] = db
    .transaction(() => {
      const value = step()
      return [value, countCommit(db)] as const
    })
    .immediate()
  // Within another transaction nothing is committed yet; the outer one marks.
  if (!db.inTransaction) markCommit(db, count)
  return value
}
