import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { asStoreFailure, failingTyped, StoreFailure } from '../storage/store-failure'
import { isSignedBy, readLabel, type BackupCounts, type BackupLabel } from './backup-label'
import { countsOf, hashOf, openBackup, sameCounts } from './open-backup'

export const PROBLEM_CODES = [
  'changed',
  'label-changed',
  'damaged-page',
  'wrong-counts',
  'damaged-picture',
] as const
export type BackupProblem = (typeof PROBLEM_CODES)[number]

export interface BackupProof {
  readonly ok: boolean
  readonly label: BackupLabel
  /** What was counted in the backup itself; null where it could not be read. */
  readonly counts: BackupCounts | null
  readonly pages: number
  /** Pictures and PDFs whose hash was worked out anew and fits. */
  readonly filesWhole: number
  readonly problems: readonly BackupProblem[]
}

/** Every file's hash worked out anew. Answers how many fit and whether all do. */
const checkFiles = (db: Database): { whole: number; all: boolean } => {
  const read = db.prepare<[string], Uint8Array>('SELECT bytes FROM files WHERE sha256 = ?').pluck()
  let whole = 0
  let all = true
  for (const sha256 of db.prepare<[], string>('SELECT sha256 FROM files').pluck().all()) {
    try {
      const bytes = read.get(sha256)
      if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) whole += 1
      else all = false
    } catch {
      all = false
    }
  }
  return { whole, all }
}

/**
 * The restore drill: opens the backup with the key, checks every page, the counts and every picture's hash.
 * Changes nothing. @throws StoreFailure bad-backup, newer-version, wrong-key, cannot-open
 */
export const verifyBackup = ({ file, key }: { file: string; key: Uint8Array }): BackupProof =>
  failingTyped(() => {
    const label = readLabel(file)
    const problems = new Set<BackupProblem>()
    if (!isSignedBy(label, key)) problems.add('label-changed')
    if (hashOf(file, label.bytes) !== label.sha256) problems.add('changed')
    let counts: BackupCounts | null = null
    let pages = 0
    let filesWhole = 0
    let db: Database | null = null
    try {
      db = openBackup(file, key)
      pages = Number(db.pragma('page_count', { simple: true }))
      const answers = db.pragma('integrity_check') as { integrity_check: string }[]
      if (answers.length !== 1 || answers[0]?.integrity_check !== 'ok') problems.add('damaged-page')
      counts = countsOf(db)
      if (!sameCounts(counts, label.counts)) problems.add('wrong-counts')
      const files = checkFiles(db)
      filesWhole = files.whole
      if (!files.all) problems.add('damaged-picture')
    } catch (error) {
      const failure = asStoreFailure(error)
      // A page that does not decrypt; with a wrong key the label would not have fitted either.
      if (failure.code !== 'damaged') throw failure
      if (problems.has('label-changed')) throw new StoreFailure('wrong-key')
      problems.add('damaged-page')
    } finally {
      db?.close()
    }
    return { ok: problems.size === 0, label, counts, pages, filesWhole, problems: [...problems] }
  })
