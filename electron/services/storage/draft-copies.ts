import { randomUUID } from 'node:crypto'
import { changeRow, insertRow, NEXT_CHANGE, revisionOf, versionDraft } from './draft-rows'
import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'

type CopyCalls = Pick<StoreCalls, 'copyDraft' | 'archiveDraft'>

const COPY_MATERIAL = `
  INSERT INTO materials (id, draft_id, file_name, sha256, size, slot, slot_guessed, service, position, added_at, redactions)
  SELECT :id, :to, file_name, sha256, size, slot, slot_guessed, service, position, added_at, redactions
  FROM materials WHERE id = :material`

export const copyCalls = ({ db, now }: StoreContext): CopyCalls => ({
  copyDraft: (from, { title, isTemplate = false, materials = false }) =>
    write(db, () => {
      const id = randomUUID()
      const original = versionDraft(db, from, revisionOf(db, from))
      const made = insertRow(db, { id, savedAt: now(), isTemplate, draft: { ...original, id, title } })
      // Only rows: the bytes are kept once however many drafts hold them.
      const kept = materials
        ? db
            .prepare<[string], string>('SELECT id FROM materials WHERE draft_id = ? AND removed_at IS NULL')
            .pluck()
            .all(from)
        : []
      const copy = db.prepare(COPY_MATERIAL)
      for (const material of kept) copy.run({ id: randomUUID(), to: id, material })
      // Where a value came from goes with it; what somebody looked at was looked at in the other draft.
      db.prepare(
        `INSERT INTO draft_marks SELECT ?, kind, place, rule, digest, detail, at FROM draft_marks
         WHERE draft_id = ? AND kind = 'origin'`,
      ).run(id, from)
      const isMadeFrom = db.prepare<[string], number>('SELECT is_template FROM drafts WHERE id = ?').pluck()
      return { ...made, fromTemplate: isMadeFrom.get(from) === 1 }
    }),

  archiveDraft: (id, archived) =>
    write(db, () =>
      archived
        ? changeRow(db, id, `archived_at = coalesce(archived_at, ?), changed = ${NEXT_CHANGE}`, now())
        : changeRow(db, id, `archived_at = NULL, changed = ${NEXT_CHANGE}`),
    ),
})
