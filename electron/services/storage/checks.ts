import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { StoreCalls } from './store'
import type { EarlierCheck } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type CheckCalls = Pick<StoreCalls, 'saveCheck' | 'listChecks' | 'earlierCheck'>

const KEPT_CHECKS = 50
const DAY = '(checked_at + 28800000) / 86400000'

/** As versions: the last 50 stay, and of older ones the last of each day. */
const THIN = `
  DELETE FROM checks WHERE draft_id = :id
    AND revision NOT IN (SELECT revision FROM checks WHERE draft_id = :id ORDER BY revision DESC LIMIT ${KEPT_CHECKS})
    AND revision NOT IN (SELECT max(revision) FROM checks WHERE draft_id = :id GROUP BY ${DAY})`

/** A check of the same day that came out alike takes the last one's place: typing would fill the list with it. */
const SAME_AS_LAST = `
  DELETE FROM checks WHERE draft_id = :id AND revision = (SELECT max(revision) FROM checks WHERE draft_id = :id)
    AND rule_pack = :rulePack AND summary = :summary
    AND ${DAY} = :day`

interface Row {
  readonly revision: number
  readonly checkedAt: number
  readonly rulePack: string
  readonly summary: string
}

const rowsOf = (db: Database, id: string): Row[] =>
  db
    .prepare<[string], Row>(
      `SELECT revision, checked_at AS checkedAt, rule_pack AS rulePack, summary FROM checks
       WHERE draft_id = ? ORDER BY revision DESC`,
    )
    .all(id)

export const checkCalls = ({ db, now }: StoreContext): CheckCalls => ({
  saveCheck: (id, revision, { rulePack, summary, findings }) =>
    write(db, () => {
      const current = db.prepare<[string], number>('SELECT revision FROM drafts WHERE id = ?').pluck().get(id)
      if (current === undefined) throw new StoreFailure('no-such-draft')
      if (revision > current) throw new StoreFailure('bad-request', { path: 'revision' })
      // Numbers are bound as fractions, which SQLite would divide without rounding.
      const day = Math.floor((now() + 28_800_000) / 86_400_000)
      db.prepare(SAME_AS_LAST).run({ id, rulePack, summary: JSON.stringify(summary), day })
      db.prepare(
        `INSERT OR REPLACE INTO checks (draft_id, revision, checked_at, rule_pack, summary, findings)
         VALUES (?, ?, ?, ?, ?, ?)`,
      ).run(id, revision, now(), rulePack, JSON.stringify(summary), JSON.stringify(findings))
      db.prepare(THIN).run({ id })
    }),

  listChecks: (id) =>
    rowsOf(db, id).map(({ summary, ...row }): EarlierCheck => ({ ...row, summary: JSON.parse(summary) })),

  earlierCheck: (id, revision) => {
    const text = db
      .prepare<[string, number], string>('SELECT findings FROM checks WHERE draft_id = ? AND revision = ?')
      .pluck()
      .get(id, revision)
    if (text === undefined) throw new StoreFailure('no-such-draft', { revision })
    return JSON.parse(text)
  },
})
