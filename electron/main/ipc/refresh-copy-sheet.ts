import type { RouteName, RouteRequest } from '../../contract/routes'
import type { HandlerTable } from './handler-table'

/** After these a draft may say something else, or be gone, or be shown otherwise. */
const CHANGING = [
  'draft.save',
  'draft.purge',
  'trash.empty',
  'history.restore',
  'history.undo',
  'history.redo',
  'keeping.answer',
  'people.erase',
  // Its window goes by the same settings.
  'settings.save',
] as const satisfies readonly RouteName[]

export interface CopySheetWatch {
  /** The draft whose sheet is shown, or null. */
  draftId(): string | null
  /** Looks at the draft again: tells the page, or closes its window when the draft is gone. */
  refresh(): Promise<void>
  close(): void
}

type Handle = (input: unknown) => unknown

/** The same table, and the copy sheet's window is told after everything that may change or remove its draft. */
export function refreshingCopySheet(table: HandlerTable, sheet: CopySheetWatch): HandlerTable {
  const after =
    (handle: Handle, then: (input: unknown) => Promise<void> | void): Handle =>
    async (input) => {
      const answer = await handle(input)
      await then(input)
      return answer
    }
  const refreshed = CHANGING.map((name) => [name, after(table[name] as Handle, () => sheet.refresh())])
  return {
    ...table,
    ...(Object.fromEntries(refreshed) as Partial<HandlerTable>),
    // A draft in the trash is still there to be read: its sheet is not wanted any more all the same.
    'draft.delete': after(table['draft.delete'] as Handle, (input) => {
      if ((input as RouteRequest<'draft.delete'>).id === sheet.draftId()) sheet.close()
    }) as HandlerTable['draft.delete'],
  }
}
