import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../electron/services/storage/open-store'
import type { Acknowledged } from './check-store'
import { draftOf, KEY } from './content'

export interface FreshStore {
  readonly folder: string
  readonly file: string
  readonly saved: Acknowledged
}

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'icp-crash-'))

/** A store with one draft of one revision. */
export const aFreshStore = (folder = aFolder()): FreshStore => {
  const file = join(folder, 'store.db')
  const store = openStore({ file, key: KEY, now: Date.now })
  const { id, revision } = store.createDraft(draftOf(1))
  store.close()
  return { folder, file, saved: { id, revision, pictures: new Map() } }
}
