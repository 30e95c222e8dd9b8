import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Draft, Material } from '../../core/filing/draft'
import { draftFromText } from './draft-text'
import { expectRevision, revisionOf, saveRow, versionDraft } from './draft-rows'
import { followServices } from './follow-services'
import { neighbourStep, standOnStep, undoState } from './draft-steps'
import type { StoreCalls } from './store'
import type { DraftVersion, Undone } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

type HistoryCalls = Pick<
  StoreCalls,
  'draftVersions' | 'draftHistory' | 'draftVersion' | 'restoreVersion' | 'undoDraft' | 'redoDraft'
>

interface VersionRow extends DraftVersion {
  readonly text: string
  readonly materials: string | null
}

const VERSIONS = `
  SELECT revision, saved_at AS savedAt, kind FROM draft_versions WHERE draft_id = ? ORDER BY revision DESC`

const TEXTS = `
  SELECT revision, saved_at AS savedAt, kind, draft AS text, materials FROM draft_versions
  WHERE draft_id = :id AND revision <= :from ORDER BY revision DESC LIMIT :limit`

/** With the materials of its time; none where they were not noted. */
const draftOf = ({ text, materials }: Pick<VersionRow, 'text' | 'materials'>): Draft => ({
  ...draftFromText(text),
  materials: materials === null ? [] : (JSON.parse(materials) as Material[]),
})

/** Pictures that are still kept go back into the draft and to their places; those added since stay. */
const placeMaterials = (db: Database, id: string, materials: readonly Material[]): void => {
  const place = db.prepare(
    `UPDATE materials SET removed_at = NULL, slot = :slot, service = :service,
       slot_guessed = iif(slot = :slot, slot_guessed, 0)
     WHERE draft_id = :id AND file_name = :file`,
  )
  for (const { slot, file, service } of materials) place.run({ id, slot, service, file })
}

export const historyCalls = ({ db, now }: StoreContext): HistoryCalls => {
  const step = (id: string, by: -1 | 1, expectedRevision: number | undefined): Undone | null =>
    write(db, () => {
      const current = expectRevision(db, id, expectedRevision)
      const to = neighbourStep(db, id, by)
      if (to === null) return null
      const draft = versionDraft(db, id, to.revision)
      const placed = followServices(db, id, versionDraft(db, id, current), draft)
      const saved = saveRow(db, id, current, now(), draft, { kind: by < 0 ? 'undo' : 'redo' })
      standOnStep(db, id, to.step, saved.revision)
      return { ...saved, draft, ...undoState(db, id), placed }
    })

  return {
    draftVersions: (id) => {
      revisionOf(db, id)
      return db.prepare<[string], DraftVersion>(VERSIONS).all(id)
    },

    draftHistory: (id, { from = Number.MAX_SAFE_INTEGER, limit = 100 } = {}) => {
      revisionOf(db, id)
      const rows = db.prepare<object, VersionRow>(TEXTS).all({ id, from, limit })
      return rows.map(({ text, materials, ...version }) => ({
        ...version,
        draft: draftOf({ text, materials }),
        materialsKnown: materials !== null,
      }))
    },

    draftVersion: (id, revision) => {
      const row = db.prepare<object, VersionRow>(TEXTS).get({ id, from: revision, limit: 1 })
      if (row?.revision !== revision) throw new StoreFailure('no-such-draft', { revision })
      return draftOf(row)
    },

    restoreVersion: (id, revision, expectedRevision) =>
      write(db, () => {
        const current = expectRevision(db, id, expectedRevision)
        const row = db.prepare<object, VersionRow>(TEXTS).get({ id, from: revision, limit: 1 })
        if (row?.revision !== revision) throw new StoreFailure('no-such-draft', { revision })
        followServices(db, id, versionDraft(db, id, current), draftOf(row))
        if (row.materials !== null) placeMaterials(db, id, draftOf(row).materials)
        return saveRow(db, id, current, now(), { ...draftOf(row), materials: [] }, { kind: 'restore' })
      }),

    undoDraft: (id, expectedRevision) => step(id, -1, expectedRevision),
    redoDraft: (id, expectedRevision) => step(id, 1, expectedRevision),
  }
}
