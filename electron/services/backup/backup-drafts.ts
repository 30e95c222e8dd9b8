import { failingTyped } from '../storage/store-failure'
import { readParcel, takeParcel } from '../storage/draft-parcel'
import type { StoreContext } from '../storage/store-context'
import { openBackup } from './open-backup'

/** A draft of a backup as its preview shows it. */
export interface BackedUpDraft {
  readonly id: string
  readonly title: string
  readonly principalName: string
  readonly materials: number
  readonly updatedAt: number
  readonly deletedAt: number | null
}

/** Last changed first. @throws StoreFailure wrong-key, newer-version, damaged */
export const listBackup = ({ file, key }: { file: string; key: Uint8Array }): BackedUpDraft[] =>
  failingTyped(() => {
    const db = openBackup(file, key)
    try {
      return db
        .prepare<[], BackedUpDraft>(
          `SELECT id, title, principal_name AS principalName, updated_at AS updatedAt, deleted_at AS deletedAt,
             (SELECT count(*) FROM materials WHERE draft_id = drafts.id AND removed_at IS NULL) AS materials
           FROM drafts ORDER BY changed DESC`,
        )
        .all()
    } finally {
      db.close()
    }
  })

/**
 * Takes drafts of a backup over, each in one commit. A draft that is still here gets a copy beside it, its title marked;
 * one that is gone comes back as itself. Answers the new ids.
 */
export const takeFromBackup = (
  context: StoreContext,
  { file, key }: { readonly file: string; readonly key: Uint8Array },
  ids: readonly string[],
  mark: string,
): string[] => {
  const db = openBackup(file, key)
  const isHere = context.db.prepare('SELECT 1 FROM drafts WHERE id = ?')
  try {
    return ids.map((id) => {
      const parcel = readParcel(db, id)
      const { title, principal } = parcel.draft
      const marked = isHere.get(id) === undefined ? null : `${title || principal.name || ''}${mark}`
      return takeParcel(context, parcel, marked).id
    })
  } finally {
    db.close()
  }
}
