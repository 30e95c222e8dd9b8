import type { DraftMark } from '../../core/draft/draft-marks'
import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type MarkCalls = Pick<StoreCalls, 'listMarks' | 'putMarks' | 'dropMark'>

type Row = Omit<DraftMark, 'detail'> & { readonly detail: string }

/** Marks of single values, kept with the draft and gone with it. */
export const markCalls = ({ db, now }: StoreContext): MarkCalls => ({
  listMarks: (draftId) =>
    db
      .prepare<[string], Row>(
        'SELECT kind, place, rule, digest, detail, at FROM draft_marks WHERE draft_id = ? ORDER BY kind, place, rule',
      )
      .all(draftId)
      .map(({ detail, ...row }) => ({ ...row, detail: JSON.parse(detail) }) as DraftMark),

  putMarks: (draftId, marks) =>
    write(db, () => {
      if (db.prepare('SELECT 1 FROM drafts WHERE id = ?').get(draftId) === undefined)
        throw new StoreFailure('no-such-draft')
      const put = db.prepare('INSERT OR REPLACE INTO draft_marks VALUES (?, ?, ?, ?, ?, ?, ?)')
      for (const { kind, place, rule, digest, detail } of marks)
        put.run(draftId, kind, place, rule, digest, JSON.stringify(detail), now())
    }),

  dropMark: (draftId, kind, place, rule) =>
    write(db, () => {
      db.prepare('DELETE FROM draft_marks WHERE draft_id = ? AND kind = ? AND place = ? AND rule = ?').run(
        draftId,
        kind,
        place,
        rule,
      )
    }),
})
