import { createHash, randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Redaction } from '../../core/filing/redaction'
import { fileFacts } from '../../core/image/file-facts'
import { freeFileName } from './free-file-name'
import { mediaTypeOf } from './media-type'
import type { StoreCalls } from './store'
import type { KeptFile, MaterialEntry, NewMaterial } from './store-records'
import { write, type StoreContext } from './store-context'
import { StoreFailure } from './store-failure'

const MATERIAL = `
  SELECT materials.id, draft_id AS draftId, file_name AS fileName, materials.sha256, materials.size,
    media_type AS mediaType, width, height, slot, slot_guessed AS slotGuessed, service, added_at AS addedAt,
    redactions
  FROM materials JOIN files ON files.sha256 = materials.sha256
  WHERE removed_at IS NULL`

type Row = Omit<MaterialEntry, 'slotGuessed' | 'redactions'> & {
  readonly slotGuessed: number
  readonly redactions: string | null
}

const entry = (row: Row): MaterialEntry => ({
  ...row,
  slotGuessed: row.slotGuessed === 1,
  redactions: row.redactions === null ? [] : (JSON.parse(row.redactions) as Redaction[]),
})

/** In the order in which they were added. */
export const listMaterials = (db: Database, draftId: string): MaterialEntry[] =>
  db.prepare<[string], Row>(`${MATERIAL} AND draft_id = ? ORDER BY position`).all(draftId).map(entry)

const NAME_LIMIT = 500

type MaterialCalls = Pick<
  StoreCalls,
  | 'addMaterial'
  | 'listMaterials'
  | 'getMaterial'
  | 'setMaterialSlot'
  | 'coverMaterial'
  | 'removeMaterial'
  | 'restoreMaterial'
  | 'fileBytes'
>

export const materialCalls = ({ db, now, withRoom }: StoreContext): MaterialCalls => {
  const requireDraft = (id: string): void => {
    if (db.prepare('SELECT 1 FROM drafts WHERE id = ?').get(id) === undefined)
      throw new StoreFailure('no-such-draft')
  }

  const requireChange = (changes: number): void => {
    if (changes === 0) throw new StoreFailure('no-such-material')
  }

  const takenNames = (draftId: string): string[] =>
    // Removed ones too: they may come back.
    db.prepare<[string], string>('SELECT file_name FROM materials WHERE draft_id = ?').pluck().all(draftId)

  type Held = Pick<MaterialEntry, 'id' | 'fileName' | 'slot' | 'service'>
  const heldAs = (draftId: string, sha256: string): Held[] =>
    db
      .prepare<[string, string], Held>(
        `SELECT id, file_name AS fileName, slot, service FROM materials
         WHERE draft_id = ? AND sha256 = ? AND removed_at IS NULL ORDER BY position`,
      )
      .all(draftId, sha256)

  const insert = (
    draftId: string,
    id: string,
    sha256: string,
    fileName: string,
    material: NewMaterial,
  ): void => {
    const { bytes, slot, service, slotGuessed = false } = material
    const { width, height } = fileFacts(bytes)
    db.prepare(
      `INSERT INTO files (sha256, size, media_type, bytes, width, height)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ).run(sha256, bytes.byteLength, mediaTypeOf(bytes), bytes, width, height)
    db.prepare(
      `INSERT INTO materials (id, draft_id, file_name, sha256, size, slot, slot_guessed, service, position, added_at)
       VALUES (:id, :draftId, :fileName, :sha256, :size, :slot, :guessed, :service,
         (SELECT coalesce(max(position), 0) + 1 FROM materials WHERE draft_id = :draftId), :at)`,
    ).run({
      id,
      draftId,
      fileName,
      sha256,
      size: bytes.byteLength,
      slot,
      guessed: slotGuessed ? 1 : 0,
      service,
      at: now(),
    })
  }

  return {
    addMaterial: (draftId, material) => {
      if (material.name === '' || material.name.length > NAME_LIMIT)
        throw new StoreFailure('bad-request', { path: 'name' })
      const sha256 = createHash('sha256').update(material.bytes).digest('hex')
      return write(db, () => {
        requireDraft(draftId)
        const held = heldAs(draftId, sha256)
        const { slot, service } = material
        const same =
          material.unlessHeld &&
          {
            anywhere: held[0],
            there: held.find((one) => one.slot === slot && one.service === service),
          }[material.unlessHeld]
        if (same) return { materialId: same.id, fileName: same.fileName, sha256, duplicateOf: same.id }
        const materialId = randomUUID()
        const fileName = freeFileName(material.name, takenNames(draftId))
        insert(draftId, materialId, sha256, fileName, material)
        return { materialId, fileName, sha256, duplicateOf: held[0]?.id ?? null }
      })
    },

    listMaterials: (draftId) => {
      requireDraft(draftId)
      return listMaterials(db, draftId)
    },

    getMaterial: (materialId) => {
      const row = db.prepare<[string], Row>(`${MATERIAL} AND materials.id = ?`).get(materialId)
      if (row === undefined) throw new StoreFailure('no-such-material')
      return entry(row)
    },

    setMaterialSlot: (materialId, slot, service, slotGuessed = false) =>
      write(db, () =>
        requireChange(
          db
            .prepare(
              'UPDATE materials SET slot = ?, service = ?, slot_guessed = ? WHERE id = ? AND removed_at IS NULL',
            )
            .run(slot, service, slotGuessed ? 1 : 0, materialId).changes,
        ),
      ),

    coverMaterial: (materialId, redactions) =>
      write(db, () =>
        requireChange(
          db
            .prepare('UPDATE materials SET redactions = ? WHERE id = ? AND removed_at IS NULL')
            .run(redactions.length === 0 ? null : JSON.stringify(redactions), materialId).changes,
        ),
      ),

    removeMaterial: (materialId) =>
      withRoom(() =>
        write(db, () =>
          requireChange(
            db
              .prepare('UPDATE materials SET removed_at = ? WHERE id = ? AND removed_at IS NULL')
              .run(now(), materialId).changes,
          ),
        ),
      ),

    restoreMaterial: (materialId) =>
      write(db, () =>
        requireChange(
          db.prepare('UPDATE materials SET removed_at = NULL WHERE id = ?').run(materialId).changes,
        ),
      ),

    fileBytes: (materialId) => {
      const row = db
        .prepare<[string], KeptFile>(
          `SELECT file_name AS fileName, files.sha256, media_type AS mediaType, bytes
           FROM materials JOIN files ON files.sha256 = materials.sha256 WHERE materials.id = ?`,
        )
        .get(materialId)
      if (row === undefined) throw new StoreFailure('no-such-material')
      if (createHash('sha256').update(row.bytes).digest('hex') !== row.sha256)
        throw new StoreFailure('damaged', { what: 'picture' })
      // A plain array: a Buffer would cross to another process as something else.
      return { ...row, bytes: new Uint8Array(row.bytes) }
    },
  }
}
