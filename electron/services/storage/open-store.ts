import type { Database } from 'better-sqlite3-multiple-ciphers'
import { ballast } from './ballast'
import { checkCalls } from './checks'
import { consentCalls } from './consents'
import { filingStepCalls } from './filing-steps'
import { copyCalls } from './draft-copies'
import { historyCalls } from './draft-history'
import { trashCalls } from './draft-trash'
import { markCalls } from './draft-marks'
import { draftCalls } from './drafts'
import { emptyJournal, eraseTraces, removeOrphanFiles } from './erase'
import { keepingCalls } from './keeping'
import { ledgerCalls } from './ledger-rows'
import { materialCalls } from './materials'
import { openDatabase, type DatabasePlace } from './open-database'
import { parcelCalls } from './parcel-calls'

import { peopleCalls } from './people'
import { readingCalls } from './readings'
import { settingCalls } from './setting-rows'
import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'
import { failingTyped, StoreFailure } from './store-failure'

export interface StorePlace extends DatabasePlace {
  /** Milliseconds since 1970. */
  readonly now: () => number
}

type UpkeepCalls = Pick<StoreCalls, 'sweep' | 'checkWhole' | 'settle' | 'close'>

const upkeepCalls = ({ db, withRoom }: StoreContext): UpkeepCalls => ({
  sweep: () => {
    const removed = withRoom(
      () =>
        write(db, () => db.prepare('DELETE FROM materials WHERE removed_at IS NOT NULL').run().changes) +
        removeOrphanFiles(db),
    )
    if (removed > 0) eraseTraces(db)
    // A deletion of last time may have left its traces in the journal.
    else emptyJournal(db)
  },
  checkWhole: () => {
    const answers = db.prepare<[], string>('PRAGMA quick_check').pluck().all()
    return answers.length === 1 && answers[0] === 'ok' ? 0 : answers.length
  },
  settle: () => {
    db.pragma('wal_checkpoint(PASSIVE)')
  },
  close: () => {
    db.close()
  },
})

/** Every call fails typed, also after closing. */
const guarded = <Calls extends object>(db: Database, calls: Calls): Calls =>
  Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      (...args: unknown[]) =>
        failingTyped(() => {
          if (!db.open) throw new StoreFailure('store-locked')
          return call(...args)
        }),
    ]),
  ) as Calls

/** The store over an open database; tests give one with a limit of its own. */
export const storeOver = (db: Database, now: () => number): StoreCalls => {
  const context: StoreContext = { db, now, withRoom: ballast(db) }
  const drafts = draftCalls(context)
  return guarded(db, {
    ...drafts,
    ...copyCalls(context),
    ...historyCalls(context),
    ...trashCalls(context),
    ...checkCalls(context),
    ...consentCalls(context),
    ...markCalls(context),
    ...filingStepCalls(context),
    ...keepingCalls(context),
    ...peopleCalls(context, drafts),
    ...materialCalls(context),
    ...readingCalls(context),
    ...ledgerCalls(context),
    ...settingCalls(context),
    ...parcelCalls(context),
    ...upkeepCalls(context),
  })
}

/**
 * Opens the store, making it when there is none. Calls block: run it in a process of its own.
 * @throws StoreFailure wrong-key, not-our-file, newer-version, damaged, read-only, cannot-open, disk-full, busy
 */
export const openStore = ({ now, ...place }: StorePlace): StoreCalls => storeOver(openDatabase(place), now)
