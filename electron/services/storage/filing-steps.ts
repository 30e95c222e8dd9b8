import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { StoreCalls } from './store'
import type { FilingStep, KeptRound } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type FilingStepCalls = Pick<
  StoreCalls,
  'keepRound' | 'listRounds' | 'noteStatus' | 'listStatus' | 'removeStatus'
>

const STEPS = `
  SELECT id, status, day, note, refusal FROM filing_events WHERE draft_id = ? ORDER BY day, id`

const ROUNDS = 'SELECT round, revision, day, sha256 FROM rounds WHERE draft_id = ? ORDER BY round'

const mustBeHere = (db: Database, id: string): void => {
  if (db.prepare('SELECT 1 FROM drafts WHERE id = ?').get(id) === undefined)
    throw new StoreFailure('no-such-draft')
}

/** The list shows where the latest day left the filing. */
const followSteps = (db: Database, id: string): void => {
  db.prepare(
    `UPDATE drafts SET status = coalesce(
       (SELECT status FROM filing_events WHERE draft_id = :id ORDER BY day DESC, id DESC LIMIT 1), 'draft')
     WHERE id = :id`,
  ).run({ id })
}

/** What becomes of a filing after it was packed. */
export const filingStepCalls = ({ db, now }: StoreContext): FilingStepCalls => ({
  keepRound: (id, { revision, day, sha256 }) =>
    write(db, () => {
      mustBeHere(db, id)
      const last = db.prepare<[string], KeptRound>(`${ROUNDS} DESC LIMIT 1`).get(id)
      // The same version packed again is the same round with another file.
      const round = last?.revision === revision ? last.round : (last?.round ?? 0) + 1
      db.prepare('INSERT OR REPLACE INTO rounds VALUES (?, ?, ?, ?, ?)').run(id, round, revision, day, sha256)
      return round
    }),

  listRounds: (id) => db.prepare<[string], KeptRound>(ROUNDS).all(id),

  noteStatus: (id, { status, day, note, refusal }) =>
    write(db, () => {
      mustBeHere(db, id)
      const { lastInsertRowid } = db
        .prepare(
          `INSERT INTO filing_events (draft_id, status, day, note, refusal, noted_at) VALUES (?, ?, ?, ?, ?, ?)`,
        )
        .run(id, status, day, note, refusal, now())
      followSteps(db, id)
      return { id: Number(lastInsertRowid), status, day, note, refusal }
    }),

  listStatus: (id) => db.prepare<[string], FilingStep>(STEPS).all(id),

  removeStatus: (id, stepId) =>
    write(db, () => {
      db.prepare('DELETE FROM filing_events WHERE draft_id = ? AND id = ?').run(id, stepId)
      followSteps(db, id)
    }),
})
