import { openDatabase } from '../../electron/services/storage/open-database'
import { storeOver } from '../../electron/services/storage/open-store'
import type { StoreCalls } from '../../electron/services/storage/store'
import { expectedHash, hashOfDraft, KEY, sha256 } from './content'

/** What a child was told to be saved. */
export interface Acknowledged {
  readonly id: string
  readonly revision: number
  /** The highest that may be there: one more may have been committed before its line was printed. */
  readonly atMost?: number
  /** Material ids with the hash of their bytes. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Newest first: a kill can only have touched these. */
const CHECKED_VERSIONS = 30

export interface Checked {
  /** What is wrong, or null. */
  readonly problem: string | null
  /** The revision that the draft is at; 0 when it cannot be told. */
  readonly revision: number
}

const draftProblem = (
  store: StoreCalls,
  { id, revision, pictures, atMost = revision + 1 }: Acknowledged,
  found: number,
): string | null => {
  if (found < revision || found > atMost) return `revision ${found} is there, ${revision} was acknowledged`
  if (hashOfDraft(store.getDraft(id).draft) !== expectedHash(id, found))
    return `revision ${found} has other content`
  for (const version of store.draftVersions(id).slice(0, CHECKED_VERSIONS)) {
    // A version also tells its materials; their bytes are compared below.
    const draft = { ...store.draftVersion(id, version.revision), materials: [] }
    if (hashOfDraft(draft) !== expectedHash(id, version.revision))
      return `version ${version.revision} has other content`
  }
  for (const [materialId, hash] of pictures)
    if (sha256(store.fileBytes(materialId).bytes) !== hash) return `a picture has other bytes`
  return null
}

/** Opens the store as a start does and compares it with what was acknowledged; every page of it is checked. */
export const checkStore = (file: string, acknowledged: Acknowledged): Checked => {
  const db = openDatabase({ file, key: KEY })
  const store = storeOver(db, Date.now)
  try {
    store.sweep()
    const { revision } = store.getDraft(acknowledged.id)
    const integrity = db.prepare<[], string>('PRAGMA integrity_check').pluck().all().join('; ')
    return {
      revision,
      problem:
        draftProblem(store, acknowledged, revision) ??
        (integrity === 'ok' ? null : `integrity_check: ${integrity}`),
    }
  } finally {
    store.close()
  }
}
