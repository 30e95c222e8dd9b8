import { randomUUID } from 'node:crypto'
import { DRAFT_FORMAT, DRAFT_VERSION } from '../../core/filing/draft'
import {
  changeRow,
  expectRevision,
  insertRow,
  NEXT_CHANGE,
  revisionOf,
  saveRow,
  versionText,
} from './draft-rows'
import { undoState } from './draft-steps'
import { acceptDraft, draftFromText } from './draft-text'
import { followServices } from './follow-services'
import { listDrafts, pageOfDrafts } from './list-drafts'
import { listMaterials } from './materials'
import type { StoreCalls } from './store'
import { write, type StoreContext } from './store-context'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type DraftCalls = Pick<
  StoreCalls,
  'listDrafts' | 'draftPage' | 'createDraft' | 'getDraft' | 'saveDraft' | 'setSummary' | 'markPackaged'
>

export const draftCalls = ({ db, now }: StoreContext): DraftCalls => {
  const freeId = (wanted: string | null | undefined): string => {
    const id = wanted?.toLowerCase() ?? ''
    const taken = db.prepare('SELECT 1 FROM drafts WHERE id = ?').get(id)
    return UUID.test(id) && taken === undefined ? id : randomUUID()
  }

  return {
    listDrafts: (filter) => listDrafts(db, filter),
    draftPage: (query) => pageOfDrafts(db, query),

    createDraft: (input = { format: DRAFT_FORMAT, version: DRAFT_VERSION }) =>
      write(db, () => {
        const id = freeId(input.id)
        return insertRow(db, { id, savedAt: now(), draft: acceptDraft(input, id) })
      }),

    // One transaction, so that text and materials are of the same moment.
    getDraft: (id) =>
      db.transaction(() => {
        const revision = revisionOf(db, id)
        const { text, savedAt } = versionText(db, id, revision)
        const draft = draftFromText(text)
        return { id, revision, savedAt, draft, materials: listMaterials(db, id), ...undoState(db, id) }
      })(),

    saveDraft: (id, input, expectedRevision, { continues = false } = {}) => {
      const draft = acceptDraft(input, id)
      return write(db, () => {
        const current = expectRevision(db, id, expectedRevision)
        const { text } = versionText(db, id, current)
        const unchanged = text === JSON.stringify(draft)
        const placed = !unchanged && followServices(db, id, draftFromText(text), draft)
        // Saved again as it stood: no step of its own, and what was undone can still be redone.
        const move = { kind: 'save', continues, unchanged } as const
        return { ...saveRow(db, id, current, now(), draft, move), ...undoState(db, id), placed }
      })
    },

    setSummary: (id, summary) =>
      write(db, () => changeRow(db, id, 'summary = ?', summary === null ? null : JSON.stringify(summary))),
    markPackaged: (id) =>
      write(db, () => changeRow(db, id, `packaged_at = ?, changed = ${NEXT_CHANGE}`, now())),
  }
}
