import path from 'node:path'
import { openPicture } from '../../../services/reading/open-picture'
import { PREVIEW } from '../../../services/workspace/kept-material'
import type { Added, DroppedFile } from '../../../services/workspace/workspace'
import { askForFiles } from '../../dialogs'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type MaterialRoutes = Extract<keyof HandlerTable, `material.${string}` | `reading.${string}`>

/** Materials: add, place, remove, show; and the queue that reads them. */
export function materialHandlers({
  store: { store },
  workspace,
  window,
}: Desk): Pick<HandlerTable, MaterialRoutes> {
  return {
    'material.add': ({ draftId, files }) => workspace.add(draftId, files),
    'material.pick': async ({ draftId, slot, service }) => {
      // Asked before the dialog: nobody should choose a file that is then not taken.
      await workspace.allow(draftId, [{ slot, service }])
      const refused: Added['refused'] = []
      const files: DroppedFile[] = []
      for (const file of await askForFiles(window(), 'pictures', slot === null)) {
        const opened = await openPicture(file)
        const name = path.basename(file)
        if ('refused' in opened) refused.push({ fileName: name, refusal: opened.refused })
        else files.push({ name, bytes: opened.bytes, slot, service })
      }
      const added = await workspace.add(draftId, files)
      return { ...added, refused: [...refused, ...added.refused] }
    },
    'material.place': async ({ materialId, slot, service }) => {
      await store.setMaterialSlot(materialId, slot, service, false)
      return {}
    },
    'material.cover': async ({ materialId, redactions }) => {
      await store.coverMaterial(materialId, redactions)
      return {}
    },
    'material.remove': async ({ materialId }) => {
      await store.removeMaterial(materialId)
      return {}
    },
    'material.restore': async ({ materialId }) => {
      await store.restoreMaterial(materialId)
      return {}
    },
    'material.picture': async ({ materialId, page, crop }) => {
      const { sha256 } = await store.getMaterial(materialId)
      const bytes = await store.picture(sha256, page, crop ?? PREVIEW)
      return { bytes, mediaType: crop === null ? 'image/jpeg' : 'image/png' }
    },
    'reading.stop': ({ draftId }) => {
      workspace.queue.stop(draftId)
      return {}
    },
    'reading.skip': ({ draftId }) => {
      workspace.queue.skip(draftId)
      return {}
    },
    'reading.resume': async ({ draftId }) => {
      await workspace.queue.resume(draftId)
      return {}
    },
  }
}
