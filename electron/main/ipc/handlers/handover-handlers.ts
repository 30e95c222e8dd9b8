import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { handOver, takeHandover } from '../../../services/handover/hand-over'
import { cleanPictureWith } from '../../../services/packaging/clean-picture'
import { asStoreFailure, StoreFailure } from '../../../services/storage/store-failure'
import { noteOrigin } from '../../../services/workspace/draft-marks'
import { today } from '../../clock'
import { askWhereToSave } from '../../dialogs'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type HandoverRoutes = Extract<keyof HandlerTable, `handover.${string}` | `offered.${string}`>

/** Bytes; two hundred pictures of the largest size that is taken would not be one draft. */
const LARGEST = 2 * 1024 * 1024 * 1024 - 1

/** One draft as a sealed file: out to a colleague, in from one. */
export function handoverHandlers({
  store: { store },
  workspace,
  window,
  reader,
  incoming,
}: Desk): Pick<HandlerTable, HandoverRoutes> {
  const bytesOf = async (): Promise<Uint8Array> => {
    const { draft } = incoming
    if (draft === null) throw new StoreFailure('bad-request', { what: 'handover' })
    if ('bytes' in draft) return draft.bytes
    try {
      if ((await stat(draft.file)).size > LARGEST) throw new StoreFailure('bad-handover')
      return await readFile(draft.file)
    } catch (error) {
      throw asStoreFailure(error)
    }
  }
  return {
    'handover.save': async ({ id, passphrase }) => {
      // The name of the file travels in the clear: none of the draft's.
      const file = await askWhereToSave(window(), `${words().files.handover(today())}.icpdraft`)
      if (!file) return { fileName: null, left: [] }
      const { left } = await handOver(
        { store, cleanPicture: cleanPictureWith(reader) },
        { id, passphrase, file },
      )
      return { fileName: path.basename(file), left: [...left] }
    },
    'handover.offer': ({ name, bytes }) => {
      incoming.draft = { kind: 'draft', name, bytes }
      return {}
    },
    'handover.open': async ({ passphrase }) => {
      const { id } = await takeHandover(store, await bytesOf(), passphrase)
      await noteOrigin(store, id, 'imported')
      incoming.draft = null
      workspace.ledger.forget()
      return { id }
    },
    'offered.next': () => incoming.next(),
  }
}
