import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { STORE_FAILURE_CODES } from '../storage/store-failure'
import { writeAtomically } from '../storage/write-atomically'

/**
 * How backups stand: a small file beside the store, in the clear, since it is needed most when the store cannot be
 * opened. It names a folder, never a draft.
 */
const recordSchema = z.object({
  /** The folder chosen by the person; null is `backups` beside the store. */
  folder: z.string().nullable().catch(null),
  lastGoodAt: z.number().nullable().catch(null),
  lastFailure: z
    .object({ at: z.number(), code: z.enum(STORE_FAILURE_CODES) })
    .nullable()
    .catch(null),
})
export type BackupRecord = z.infer<typeof recordSchema>

const NONE: BackupRecord = { folder: null, lastGoodAt: null, lastFailure: null }

/** A file that is lost or cannot be read costs nothing but a backup made early. */
export const readBackupRecord = async (file: string): Promise<BackupRecord> => {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return NONE
  }
}

export const writeBackupRecord = (file: string, record: BackupRecord): Promise<void> =>
  writeAtomically(file, JSON.stringify(record))
