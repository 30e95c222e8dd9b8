import { askAfter, correctedAsk, isDue } from '../../core/privacy/keeping-time'
import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type KeepingCalls = Pick<StoreCalls, 'askLater' | 'askNoMore' | 'draftsToAsk'>

interface AskRow {
  readonly id: string
  readonly askAt: number
}

/** When to ask whether a draft is still needed. Nothing here deletes. */
export const keepingCalls = ({ db, now }: StoreContext): KeepingCalls => {
  const change = (id: string, setting: string, ...values: unknown[]): void =>
    write(db, () => {
      if (db.prepare(`UPDATE drafts SET ${setting} WHERE id = ?`).run(...values, id).changes === 0)
        throw new StoreFailure('no-such-draft')
    })

  return {
    askLater: (id, days) => change(id, 'keep_ask_at = ?', askAfter(now(), days)),

    askNoMore: (id, archive) =>
      change(
        id,
        archive ? 'keep_ask_at = NULL, archived_at = coalesce(archived_at, ?)' : 'keep_ask_at = NULL',
        ...(archive ? [now()] : []),
      ),

    draftsToAsk: (days) => {
      const at = now()
      const rows = db
        .prepare<[], AskRow>(
          `SELECT id, keep_ask_at AS askAt FROM drafts WHERE keep_ask_at IS NOT NULL AND deleted_at IS NULL`,
        )
        .all()
      const wrong = rows.filter(({ askAt }) => correctedAsk(askAt, at, days) !== askAt)
      if (wrong.length > 0)
        write(db, () => {
          const correct = db.prepare('UPDATE drafts SET keep_ask_at = ? WHERE id = ?')
          for (const { id, askAt } of wrong) correct.run(correctedAsk(askAt, at, days), id)
        })
      return rows.filter(({ askAt }) => isDue(askAt, at)).map(({ id }) => id)
    },
  }
}
