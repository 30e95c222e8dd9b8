import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3-multiple-ciphers'

const JOURNAL_HEAD = 32
const FRAME_HEAD = 24
const SALT_BYTES = 8

/** Numbers of the pages that the journal holds, above the given one. */
const pagesInJournal = (journal: string, pageSize: number, above: number): Set<number> => {
  const found = new Set<number>()
  if (!existsSync(journal)) return found
  const handle = openSync(journal, 'r')
  try {
    const head = Buffer.alloc(JOURNAL_HEAD)
    const frame = Buffer.alloc(FRAME_HEAD)
    readSync(handle, head, 0, JOURNAL_HEAD, 0)
    const salt = head.subarray(16, 16 + SALT_BYTES)
    for (let at = JOURNAL_HEAD; readSync(handle, frame, 0, FRAME_HEAD, at) === FRAME_HEAD;) {
      const page = frame.readUInt32BE(0)
      // Frames of an earlier round of the journal have another salt.
      if (page > above && frame.subarray(8, 8 + SALT_BYTES).equals(salt)) found.add(page)
      at += FRAME_HEAD + pageSize
    }
    return found
  } finally {
    closeSync(handle)
  }
}

/**
 * True when the file ends before its last page and the journal does not hold what is missing. SQLite reads such pages as
 * zeros without a word, and a picture would come out with a black end.
 */
export const lacksPages = (db: Database): boolean =>
  // Within one transaction: no other process may empty the journal meanwhile.
  db.transaction(() => {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    const pageSize = Number(db.pragma('page_size', { simple: true }))
    const pages = Number(db.pragma('page_count', { simple: true }))
    const there = Math.floor(statSync(db.name).size / pageSize)
    if (there >= pages) return false
    return pagesInJournal(`${db.name}-wal`, pageSize, there).size < pages - there
  })()
