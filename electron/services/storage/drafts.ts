import { randomUUID } from 'node:crypto'
import { searchedText } from '../../core/draft/searched-text'
import { DRAFT_FORMAT, DRAFT_VERSION, type Draft } from '../../core/filing/draft'
import { columnsOf } from './draft-columns'
import { acceptDraft, draftFromText } from './draft-text'
import { eraseTraces, removeOrphanFiles } from './erase'
import { keepDraftEntries } from './ledger-rows'
import { listDrafts } from './list-drafts'
import { listMaterials } from './materials'
import { removeOldCopies } from './migrate'
import type { Saved, StoreCalls } from './store'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

const KEPT_VERSIONS = 50
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const NEXT_CHANGE = '(SELECT coalesce(max(changed), 0) + 1 FROM drafts)'

type DraftCalls = Pick<
  StoreCalls,
  | 'listDrafts'
  | 'createDraft'
  | 'getDraft'
  | 'saveDraft'
  | 'deleteDraft'
  | 'restoreDraft'
  | 'purgeDraft'
  | 'draftVersions'
  | 'draftVersion'
  | 'setSummary'
  | 'markPackaged'
>

export const draftCalls = ({ db, now, withRoom }: StoreContext): DraftCalls => {
  const revisionOf = (id: string): number => {
    const revision = db.prepare<[string], number>('SELECT revision FROM drafts WHERE id = ?').pluck().get(id)
    if (revision === undefined) throw new StoreFailure('no-such-draft')
    return revision
  }

  /** The text and what other drafts must know of it, which are never of different moments. */
  const keepVersion = (id: string, revision: number, at: number, draft: Draft): void => {
    keepDraftEntries(db, id, draft)
    db.prepare('INSERT INTO draft_versions (draft_id, revision, saved_at, draft) VALUES (?, ?, ?, ?)').run(
      id,
      revision,
      at,
      JSON.stringify(draft),
    )
    db.prepare('INSERT OR REPLACE INTO draft_search (draft_id, text) VALUES (?, ?)').run(
      id,
      searchedText(draft),
    )
    db.prepare('DELETE FROM draft_versions WHERE draft_id = ? AND revision <= ?').run(
      id,
      revision - KEPT_VERSIONS,
    )
  }

  const freeId = (wanted: string | null | undefined): string => {
    const id = wanted?.toLowerCase() ?? ''
    const taken = db.prepare('SELECT 1 FROM drafts WHERE id = ?').get(id)
    return UUID.test(id) && taken === undefined ? id : randomUUID()
  }

  const textOf = (id: string, revision: number): { text: string; savedAt: number } => {
    const row = db
      .prepare<[string, number], { text: string; savedAt: number }>(
        'SELECT draft AS text, saved_at AS savedAt FROM draft_versions WHERE draft_id = ? AND revision = ?',
      )
      .get(id, revision)
    if (row === undefined) throw new StoreFailure('no-such-draft', { revision })
    return row
  }

  /** One change of a draft's row; the setting is one of ours, never a caller's text. */
  const change = (id: string, setting: string, ...values: unknown[]): void => {
    const { changes } = db.prepare(`UPDATE drafts SET ${setting} WHERE id = ?`).run(...values, id)
    if (changes === 0) throw new StoreFailure('no-such-draft')
  }

  return {
    listDrafts: (filter) => listDrafts(db, filter),

    createDraft: (input = { format: DRAFT_FORMAT, version: DRAFT_VERSION }) =>
      write(db, () => {
        const id = freeId(input.id)
        const draft = acceptDraft(input, id)
        const savedAt = now()
        db.prepare(
          `INSERT INTO drafts (id, revision, changed, created_at, updated_at, title, principal_name, nature, province,
             provider, first_domain, services)
           VALUES (:id, 1, ${NEXT_CHANGE}, :savedAt, :savedAt, :title, :principalName, :nature, :province,
             :provider, :firstDomain, :services)`,
        ).run({ id, savedAt, ...columnsOf(draft) })
        keepVersion(id, 1, savedAt, draft)
        return { id, revision: 1, savedAt }
      }),

    // One transaction, so that text and materials are of the same moment.
    getDraft: (id) =>
      db.transaction(() => {
        const revision = revisionOf(id)
        const { text, savedAt } = textOf(id, revision)
        return { id, revision, savedAt, draft: draftFromText(text), materials: listMaterials(db, id) }
      })(),

    saveDraft: (id, input, expectedRevision) => {
      const draft = acceptDraft(input, id)
      return write(db, () => {
        const current = revisionOf(id)
        if (expectedRevision !== undefined && expectedRevision !== current)
          throw new StoreFailure('stale-revision', { expected: expectedRevision, current })
        const saved: Saved = { revision: current + 1, savedAt: now() }
        db.prepare(
          `UPDATE drafts SET revision = :revision, changed = ${NEXT_CHANGE}, updated_at = :savedAt, title = :title,
             principal_name = :principalName, nature = :nature, province = :province, provider = :provider,
             first_domain = :firstDomain, services = :services, summary = NULL
           WHERE id = :id`,
        ).run({ id, ...saved, ...columnsOf(draft) })
        keepVersion(id, saved.revision, saved.savedAt, draft)
        return saved
      })
    },

    deleteDraft: (id) =>
      withRoom(() => write(db, () => change(id, 'deleted_at = coalesce(deleted_at, ?)', now()))),
    restoreDraft: (id) => write(db, () => change(id, `deleted_at = NULL, changed = ${NEXT_CHANGE}`)),

    purgeDraft: (id) => {
      withRoom(() => {
        write(db, () => {
          if (db.prepare('DELETE FROM drafts WHERE id = ?').run(id).changes === 0)
            throw new StoreFailure('no-such-draft')
        })
        // From here on a kill leaves files without an owner, which the next start sweeps.
        removeOrphanFiles(db)
      })
      removeOldCopies(db.name)
      eraseTraces(db)
    },

    draftVersions: (id) => {
      revisionOf(id)
      return db
        .prepare<[string], Saved>(
          'SELECT revision, saved_at AS savedAt FROM draft_versions WHERE draft_id = ? ORDER BY revision DESC',
        )
        .all(id)
    },
    draftVersion: (id, revision) => draftFromText(textOf(id, revision).text),

    setSummary: (id, summary) =>
      write(db, () => change(id, 'summary = ?', summary === null ? null : JSON.stringify(summary))),
    markPackaged: (id) => write(db, () => change(id, `packaged_at = ?, changed = ${NEXT_CHANGE}`, now())),
  }
}
