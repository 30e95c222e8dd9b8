import type { Database } from 'better-sqlite3-multiple-ciphers'
import { write } from './store-context'
import { StoreFailure } from './store-failure'

/** Files per transaction: many at once would hold the lock for seconds and swell the journal. */
const BATCH = 20

/** Removes files that no material names, with their readings and pictures. Answers how many. */
export const removeOrphanFiles = (db: Database): number => {
  const batch = db.prepare(
    `DELETE FROM files WHERE sha256 IN (
       SELECT sha256 FROM files WHERE NOT EXISTS (SELECT 1 FROM materials WHERE materials.sha256 = files.sha256)
       LIMIT ${BATCH})`,
  )
  let removed = 0
  for (;;) {
    const { changes } = write(db, () => batch.run())
    removed += changes
    if (changes < BATCH) return removed
  }
}

/** Moves the whole journal into the file and empties it. False while another connection still reads from it. */
export const emptyJournal = (db: Database): boolean => {
  const [answer] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return answer?.busy === 0
}

/**
 * Gives freed pages back and empties the journal: until then the deleted text still stands in it.
 * @throws StoreFailure busy when a reader kept the journal through two waits; deleted all the same, and the journal
 * is emptied at the next start at the latest
 */
export const eraseTraces = (db: Database): void => {
  db.exec('PRAGMA incremental_vacuum')
  if (!emptyJournal(db) && !emptyJournal(db)) throw new StoreFailure('busy', { step: 'journal' })
}
