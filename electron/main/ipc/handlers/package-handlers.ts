import path from 'node:path'
import { app, shell } from 'electron'
import { verifyZip } from '../../../services/packaging/verify-zip'
import { loadSettings } from '../../../services/settings/keep-settings'
import { packageDraft } from '../../../services/workspace/package-draft'
import { askForFiles, askWhereToSave } from '../../dialogs'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type PackageRoutes = Extract<keyof HandlerTable, `package.${string}`>

/** The package: write, verify, show where it lies. */
export function packageHandlers({
  store: { store },
  workspace,
  window,
}: Desk): Pick<HandlerTable, PackageRoutes> {
  let last: string | null = null
  return {
    'package.write': async ({ draftId, override, password }) => {
      const { draft } = await store.getDraft(draftId)
      const name = draft.title ?? draft.principal.name ?? '备案'
      const file = await askWhereToSave(window(), `${name}-材料包.zip`)
      if (!file) return null
      const wish = { draftId, override, password, appVersion: app.getVersion() }
      const result = await packageDraft(store, workspace, wish, file)
      const { askToDeleteAfterDays } = await loadSettings(store)
      await store.askLater(draftId, askToDeleteAfterDays)
      last = file
      return result
    },
    'package.verify': async () => {
      const [file] = await askForFiles(window(), 'package', false)
      if (!file) return null
      const { ok, problems } = await verifyZip(file)
      return { fileName: path.basename(file), ok, problems: problems.map((problem) => ({ ...problem })) }
    },
    'package.show': () => {
      // Only ever the file that this program wrote last; the page cannot name another.
      if (last) shell.showItemInFolder(last)
      return {}
    },
  }
}
