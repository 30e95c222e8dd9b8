import { connectToRead, rawKey } from '../storage/connection'
import { rescueStore, type Rescued } from '../storage/rescue'
import { asStoreFailure, failingTyped } from '../storage/store-failure'
import { listBackup } from './backup-drafts'
import { makeBackup } from './make-backup'
import { stageBackup } from './stage-backup'
import { verifyBackup } from './verify-backup'

/** Number of problems in a store in use; 0 = whole. About 2 s per GB. */
const checkStore = ({ file, key }: { readonly file: string; readonly key: Uint8Array }): number =>
  failingTyped(() => {
    const db = connectToRead(file, rawKey(key))
    try {
      const answers = db.prepare<[], string>('PRAGMA quick_check').pluck().all()
      return answers.length === 1 && answers[0] === 'ok' ? 0 : answers.length
    } catch (error) {
      if (asStoreFailure(error).code === 'damaged') return 1
      throw error
    } finally {
      db.close()
    }
  })

/** Puts what can be read of the damaged store in its place; `at` in milliseconds since 1970. */
const rescue = ({
  file,
  key,
  at,
}: {
  readonly file: string
  readonly key: Uint8Array
  readonly at: number
}): Rescued => rescueStore({ file, key, now: () => at })

/** Long work on store files, each run in a process of its own beside the store's, so that no save waits for it. */
export const storeJobs = { makeBackup, verifyBackup, listBackup, stageBackup, rescue, checkStore }
export type StoreJobs = typeof storeJobs
export type JobName = keyof StoreJobs
export type JobInput<Name extends JobName> = Parameters<StoreJobs[Name]>[0]
export type JobAnswer<Name extends JobName> = ReturnType<StoreJobs[Name]>

export const isJob = (name: unknown): name is JobName =>
  typeof name === 'string' && Object.hasOwn(storeJobs, name)

export const runJob = (name: JobName, input: unknown): unknown =>
  (storeJobs[name] as (input: unknown) => unknown)(input)
