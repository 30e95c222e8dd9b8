import { existsSync } from 'node:fs'
import path from 'node:path'
import { app, nativeImage, shell } from 'electron'
import { verifyZip } from '../../../services/packaging/verify-zip'
import { readPdfFonts } from '../../../services/pdf/pdf-fonts'
import { resourceFolder } from '../../places'
import { loadSettings } from '../../../services/settings/keep-settings'
import { packageForm } from '../../../services/workspace/package-form'
import { packageDraft } from '../../../services/workspace/package-draft'
import { askForFiles, askWhereToSave } from '../../dialogs'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type PackageRoutes = Extract<keyof HandlerTable, `package.${string}`>

/** The package: write, verify, show where it lies. */
export function packageHandlers({
  store: { store },
  workspace,
  window,
  desktop,
}: Desk): Pick<HandlerTable, PackageRoutes> {
  let last: string | null = null
  let verified: string | null = null
  return {
    'package.write': async ({ draftId, override, password, pictures, form }) => {
      const { draft } = await store.getDraft(draftId)
      const name = draft.title ?? draft.principal.name ?? words().files.filing
      const file = await askWhereToSave(
        window(),
        `${words().files.package(name)}${form === 'zip' ? '.zip' : ''}`,
      )
      if (!file) return null
      const wish = {
        draftId,
        override,
        password,
        form,
        wishes: pictures,
        fonts: () => readPdfFonts(resourceFolder('fonts')),
        appVersion: app.getVersion(),
      }
      const result = await desktop.work.during('packing', () => packageDraft(store, workspace, wish, file))
      const { askToDeleteAfterDays } = await loadSettings(store)
      await store.askLater(draftId, askToDeleteAfterDays)
      last = file
      return result
    },
    'package.form': async ({ draftId }) => {
      const { draft, materials } = await store.getDraft(draftId)
      const read = await Promise.all(
        materials.map(async (material) => ({
          material,
          pages: (await workspace.queue.stateOf(draftId, material)).pages,
        })),
      )
      return packageForm(draft, read, workspace.day().facts)
    },
    'package.verify': async ({ password }) => {
      // With a password: the package that was just found to have one.
      const file = password === null ? (await askForFiles(window(), 'package', false))[0] : verified
      if (!file) return null
      verified = file
      const { ok, problems } = await verifyZip(file, password)
      return { fileName: path.basename(file), ok, problems: problems.map((problem) => ({ ...problem })) }
    },
    'package.show': () => {
      // Only ever the file that this program wrote last; the page cannot name another.
      if (last) shell.showItemInFolder(last)
      return {}
    },
    'package.drag': () => {
      const contents = window()?.webContents
      if (!last || !existsSync(last) || !contents) return { begun: false }
      const icon = nativeImage.createFromPath(resourceFolder('icons', 'icon.png')).resize({ width: 64 })
      contents.startDrag({ file: last, icon })
      return { begun: true }
    },
  }
}
