import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { connectToRead, rawKey } from '../storage/connection'
import type { PassphraseWrap } from '../storage/passphrase-wrap'
import { failingTyped, StoreFailure } from '../storage/store-failure'
import { claimFile, syncFolder } from '../storage/store-folder'
import { isSignedBy, labelBytes, readLabel, type BackupLabel } from './backup-label'
import { countsOf, hashOf, openBackup, sameCounts } from './open-backup'

export interface BackupWish {
  readonly storeFile: string
  readonly key: Uint8Array
  /** Where it goes; a file of that name is replaced only by a proved backup. */
  readonly target: string
  readonly appVersion: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly verifier: string
  readonly passphrase: PassphraseWrap | null
}

const writeBehind = (file: string, bytes: Buffer): void => {
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Reads back what was written: label, hash, pages, counts. */
const prove = (file: string, key: Uint8Array): BackupLabel => {
  const label = readLabel(file)
  if (!isSignedBy(label, key) || hashOf(file, label.bytes) !== label.sha256)
    throw new StoreFailure('cannot-write', { step: 'prove' })
  const db = openBackup(file, key)
  try {
    const whole = db.pragma('quick_check', { simple: true }) === 'ok'
    if (!whole || !sameCounts(countsOf(db), label.counts))
      throw new StoreFailure('cannot-write', { step: 'prove' })
    return label
  } finally {
    db.close()
  }
}

/**
 * Writes a backup of the store, which may be in use meanwhile: under another name in the same folder, proved by
 * reading it back, then renamed. Blocks for about 10 s per GB.
 * @throws StoreFailure damaged (a page of the store cannot be read), disk-full, read-only, cannot-open, cannot-write
 */
export const makeBackup = (wish: BackupWish): BackupLabel =>
  failingTyped(() => {
    const { storeFile, key, target, appVersion, createdAt, verifier, passphrase } = wish
    const folder = dirname(target)
    if (!existsSync(folder)) throw new StoreFailure('cannot-open', { what: 'folder' })
    const draft = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
    try {
      claimFile(draft)
      const store = connectToRead(storeFile, rawKey(key))
      try {
        store.prepare('VACUUM INTO ?').run(draft)
      } finally {
        store.close()
      }
      const copy = openBackup(draft, key)
      const counts = countsOf(copy)
      copy.close()
      const bytes = statSync(draft).size
      const sha256 = hashOf(draft, bytes)
      const label = { appVersion, createdAt, counts, bytes, sha256, verifier, passphrase }
      writeBehind(draft, labelBytes(label, key))
      const proved = prove(draft, key)
      renameSync(draft, target)
      syncFolder(folder)
      return proved
    } catch (error) {
      rmSync(draft, { force: true })
      rmSync(`${draft}-journal`, { force: true })
      throw error
    }
  })
