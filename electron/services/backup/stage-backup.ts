import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { failingTyped, StoreFailure } from '../storage/store-failure'
import { claimFile, syncFolder } from '../storage/store-folder'
import { isSignedBy, readLabel, type BackupLabel } from './backup-label'
import { hashOf, openBackup } from './open-backup'

const CHUNK = 4 * 1024 * 1024

const copyStart = (from: string, to: string, length: number): void => {
  const source = openSync(from, 'r')
  const target = openSync(to, 'r+')
  try {
    const chunk = Buffer.alloc(CHUNK)
    for (let at = 0; at < length;) {
      const read = readSync(source, chunk, 0, Math.min(CHUNK, length - at), at)
      if (read === 0) throw new StoreFailure('bad-backup')
      for (let written = 0; written < read;)
        written += writeSync(target, chunk, written, read - written, at + written)
      at += read
    }
    fsyncSync(target)
  } finally {
    closeSync(source)
    closeSync(target)
  }
}

/**
 * Takes the store out of a backup into a file of its own and proves it there, before anything of the store in use is
 * touched. @throws StoreFailure bad-backup, wrong-key, damaged (the backup is), disk-full
 */
export const stageBackup = ({
  file,
  key,
  staged,
}: {
  readonly file: string
  readonly key: Uint8Array
  readonly staged: string
}): BackupLabel =>
  failingTyped(() => {
    const label = readLabel(file)
    if (!isSignedBy(label, key)) throw new StoreFailure('wrong-key')
    try {
      rmSync(staged, { force: true })
      claimFile(staged)
      copyStart(file, staged, label.bytes)
      if (hashOf(staged, label.bytes) !== label.sha256) throw new StoreFailure('bad-backup')
      const db = openBackup(staged, key)
      const whole = db.pragma('quick_check', { simple: true }) === 'ok'
      db.close()
      if (!whole) throw new StoreFailure('bad-backup')
      syncFolder(dirname(staged))
      return label
    } catch (error) {
      rmSync(staged, { force: true })
      throw error
    }
  })
