import { writeFileSync } from 'node:fs'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeBackup } from '../../../electron/services/backup/make-backup'
import type { BackupLabel } from '../../../electron/services/backup/backup-label'
import { verifierOf } from '../../../electron/services/storage/key-record'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { aDraft, aPage, aPicture, somePictures } from '../storage/sample-drafts'
import { aFolder, KEY, openAt } from '../storage/store-place'

export interface FilledStore {
  readonly folder: string
  readonly file: string
  readonly store: StoreCalls
  readonly ids: readonly string[]
}

/** A store of some drafts, each with a picture and its reading. */
export const aFilledStore = (drafts = 3, size = 60_000): FilledStore => {
  const folder = aFolder()
  const file = join(folder, 'store.db')
  const store = openAt(file)
  const ids = Array.from({ length: drafts }, (_, at) => {
    const { id } = store.createDraft(aDraft(`第 ${at + 1} 份`))
    const { sha256 } = store.addMaterial(id, {
      name: '执照.jpg',
      bytes: aPicture(`样例 ${at}`, size),
      slot: 'principal-certificate',
      service: null,
    })
    store.saveReading(sha256, 'r1', { pages: [aPage()] }, somePictures())
    return id
  })
  return { folder, file, store, ids }
}

export const CREATED = 1_795_000_000_000

export const backUp = (
  { folder, file }: Pick<FilledStore, 'folder' | 'file'>,
  name = 'a.icpbackup',
): { target: string; label: BackupLabel } => {
  const target = join(folder, name)
  const verifier = verifierOf(KEY).toString('base64')
  const wish = {
    storeFile: file,
    key: KEY,
    target,
    appVersion: '0.1.0',
    createdAt: CREATED,
    verifier,
    passphrase: null,
  }
  return { target, label: makeBackup(wish) }
}

/** Turns every bit of one byte. */
export const spoilByte = (file: string, at: number): void => {
  const bytes = readFileSync(file)
  bytes[at] = bytes[at]! ^ 0xff
  writeFileSync(file, bytes)
}
