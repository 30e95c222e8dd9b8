import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { UndoState, VersionKind } from './store-records'

/**
 * Undo and redo of a draft, kept in the store so that they outlive the program. A step is a state that the person would
 * want to come back to, known by the version it ended with. Undoing writes that version's text as a new revision:
 * nothing of the history is ever taken back by it.
 */

const KEPT_STEPS = 100

export interface StepMove {
  readonly kind: VersionKind
  /** The change goes on with the one before it, as while typing in one field: both are one step. */
  readonly continues?: boolean
  /** The text is the current one's. */
  readonly unchanged?: boolean
}

const stepOf = (db: Database, id: string): number =>
  db.prepare<[string], number>('SELECT step FROM drafts WHERE id = ?').pluck().get(id) ?? 0

export const revisionAtStep = (db: Database, id: string, step: number): number | null =>
  db
    .prepare<[string, number], number>('SELECT revision FROM draft_steps WHERE draft_id = ? AND step = ?')
    .pluck()
    .get(id, step) ?? null

const setStep = (db: Database, id: string, step: number, revision: number): void => {
  db.prepare('INSERT OR REPLACE INTO draft_steps (draft_id, step, revision) VALUES (?, ?, ?)').run(
    id,
    step,
    revision,
  )
  db.prepare('UPDATE drafts SET step = ? WHERE id = ?').run(step, id)
}

/** How far undo and redo go from here. */
export const undoState = (db: Database, id: string): UndoState =>
  db
    .prepare<{ id: string; step: number }, UndoState>(
      `SELECT count(*) FILTER (WHERE step < :step) AS undo, count(*) FILTER (WHERE step > :step) AS redo
       FROM draft_steps WHERE draft_id = :id`,
    )
    .get({ id, step: stepOf(db, id) }) ?? { undo: 0, redo: 0 }

/** The step one back or one on with the version that it ended with; null where there is none. */
export const neighbourStep = (
  db: Database,
  id: string,
  by: -1 | 1,
): { step: number; revision: number } | null => {
  const step = stepOf(db, id) + by
  const revision = revisionAtStep(db, id, step)
  return revision === null ? null : { step, revision }
}

/** Comes to stand on a step that is there, its text being this revision's. */
export const standOnStep = (db: Database, id: string, step: number, revision: number): void =>
  setStep(db, id, step, revision)

/** Before the revision `next` is written over `current`. A new change drops what could be redone. */
export const advanceSteps = (
  db: Database,
  id: string,
  current: number,
  next: number,
  { kind, continues = false, unchanged = false }: StepMove,
): void => {
  if (kind === 'undo' || kind === 'redo') return
  const step = stepOf(db, id)
  if (unchanged) return setStep(db, id, step, next)
  if (revisionAtStep(db, id, step) === null) setStep(db, id, step, current)
  const dropped = db.prepare('DELETE FROM draft_steps WHERE draft_id = ? AND step > ?').run(id, step).changes
  // Never into the first state, nor into one that was come back to: that one is worth coming back to once more.
  const goesOn = continues && dropped === 0 && revisionAtStep(db, id, step - 1) !== null
  if (goesOn) return setStep(db, id, step, next)
  setStep(db, id, step + 1, next)
  db.prepare('DELETE FROM draft_steps WHERE draft_id = ? AND step <= ?').run(id, step + 1 - KEPT_STEPS)
}
