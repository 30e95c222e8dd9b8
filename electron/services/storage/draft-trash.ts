import { countedDays } from './day-count'
import { changeRow, NEXT_CHANGE } from './draft-rows'
import { eraseTraces, removeOrphanFiles } from './erase'
import { removeOldCopies } from './migrate'
import { KEPT_DAYS } from './kept-days'
import { keepSomePeople } from './people-index'
import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type TrashCalls = Pick<StoreCalls, 'deleteDraft' | 'restoreDraft' | 'purgeDraft' | 'emptyTrash' | 'upkeep'>

/** Drafts whose time in the trash is over, for good; a few at a time, since each may hold many pictures. */
const BATCH = 20
const OVERDUE = `SELECT id FROM drafts WHERE deleted_at IS NOT NULL AND deleted_on <= ? LIMIT ${BATCH}`

const DAY_MS = 86_400_000

export const trashCalls = (context: StoreContext): TrashCalls => {
  const { db, now, withRoom } = context
  /** Day of the last upkeep that left nothing over; the day count changes with the day only. */
  let keptOn: number | null = null

  const purge = (ids: readonly string[]): void => {
    withRoom(() => {
      const remove = db.prepare('DELETE FROM drafts WHERE id = ?')
      for (const id of ids)
        if (write(db, () => remove.run(id).changes) === 0) throw new StoreFailure('no-such-draft')
      // From here on a kill leaves files without an owner, which the next start sweeps.
      removeOrphanFiles(db)
    })
    removeOldCopies(db.name)
    eraseTraces(db)
  }

  return {
    deleteDraft: (id) =>
      withRoom(() =>
        write(db, () =>
          changeRow(
            db,
            id,
            `deleted_on = iif(deleted_at IS NULL, ?, deleted_on), deleted_at = coalesce(deleted_at, ?),
             changed = ${NEXT_CHANGE}`,
            countedDays(db, now()),
            now(),
          ),
        ),
      ),

    restoreDraft: (id) =>
      write(db, () => changeRow(db, id, `deleted_at = NULL, deleted_on = NULL, changed = ${NEXT_CHANGE}`)),

    purgeDraft: (id) => purge([id]),

    emptyTrash: () => {
      const ids = db.prepare<[], string>('SELECT id FROM drafts WHERE deleted_at IS NOT NULL').pluck().all()
      if (ids.length > 0) purge(ids)
      return ids.length
    },

    upkeep: () => {
      const day = Math.floor(now() / DAY_MS)
      if (day === keptOn) return keepSomePeople(context)
      const counted = write(db, () => {
        const days = countedDays(db, now())
        // Put away before days were counted: their time begins now.
        db.prepare(
          'UPDATE drafts SET deleted_on = ? WHERE deleted_at IS NOT NULL AND deleted_on IS NULL',
        ).run(days)
        return days
      })
      const ids = db
        .prepare<[number], string>(OVERDUE)
        .pluck()
        .all(counted - KEPT_DAYS)
      if (ids.length > 0) purge(ids)
      const more = ids.length === BATCH
      keptOn = more ? null : day
      return more || keepSomePeople(context)
    },
  }
}
