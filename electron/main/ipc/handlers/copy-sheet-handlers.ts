import path from 'node:path'
import type { CopySheetView } from '../../../contract/copy-sheet-views'
import { copySheetMarkdown } from '../../../core/submission/copy-sheet-markdown'
import { ExpectedFailure } from '../../../services/failure'
import { writeWhole } from '../../../services/packaging/write-whole'
import { copySheetXlsx } from '../../../services/submission/copy-sheet-xlsx'
import { askWhereToSave } from '../../dialogs'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type CopySheetRoutes = Extract<keyof HandlerTable, `copySheet.${string}`>

/** Says nothing of whose filing it is: names of files are seen by others. */
const fileName = (): string => words().files.copySheet

/** The copy sheet's window. Its page names no draft: it is always the one that the window was opened for. */
export function copySheetHandlers({
  copyDesk,
  copyWindow,
  window,
  emit,
  letterKeys,
  store: { store },
}: Pick<Desk, 'copyDesk' | 'copyWindow' | 'window' | 'emit' | 'letterKeys'> & {
  readonly store: { readonly store: Pick<Desk['store']['store'], 'getDraft'> }
}): Pick<HandlerTable, CopySheetRoutes> {
  /** @throws ExpectedFailure `no-such-draft` when the window was closed meanwhile */
  const draftId = (): string => {
    const id = copyWindow.draftId()
    if (id === null) throw new ExpectedFailure('no-such-draft')
    return id
  }
  const view = async (): Promise<CopySheetView> => ({
    ...(await copyDesk.view(draftId())),
    onTop: copyWindow.onTop,
    letterKeys: letterKeys(),
  })
  return {
    'copySheet.open': async ({ draftId: id }) => {
      // A draft that is not there opens no window.
      await store.getDraft(id)
      await copyWindow.open(id)
      return {}
    },
    'copySheet.view': view,
    'copySheet.tick': ({ key, mark }) => {
      copyDesk.tick(draftId(), key, mark)
      return view()
    },
    'copySheet.untickAll': () => {
      copyDesk.untickAll(draftId())
      return view()
    },
    'copySheet.goto': async ({ key }) => {
      const id = draftId()
      emit({ type: 'copySheet.goto', draftId: id, path: await copyDesk.placeOf(id, key) })
      const main = window()
      if (main?.isMinimized()) main.restore()
      main?.focus()
      return {}
    },
    'copySheet.save': async ({ format, masked }) => {
      const sheet = await copyDesk.sheet(draftId())
      const file = await askWhereToSave(copyWindow.window(), `${fileName()}.${format}`)
      if (file === null) return { fileName: null }
      const bytes =
        format === 'xlsx'
          ? await copySheetXlsx(sheet, { masked })
          : Buffer.from(copySheetMarkdown(sheet, { masked }), 'utf8')
      await writeWhole(file, [bytes])
      return { fileName: path.basename(file) }
    },
    'copySheet.onTop': ({ onTop }) => {
      copyWindow.setOnTop(onTop)
      return view()
    },
  }
}
