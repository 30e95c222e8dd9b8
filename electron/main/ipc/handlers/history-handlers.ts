import { compareVersion, versionsOf } from '../../../services/workspace/draft-versions'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type HistoryRoutes = Extract<keyof HandlerTable, `history.${string}` | `trash.${string}`>

/** Versions of drafts, undo and redo, earlier checks, and the trash as a whole. */
export function historyHandlers({ store: { store }, workspace }: Desk): Pick<HandlerTable, HistoryRoutes> {
  const step = async (call: 'undoDraft' | 'redoDraft', id: string, revision: number) => {
    const undone = await store[call](id, revision)
    if (undone) await workspace.ledger.saved(id, undone.draft)
    return undone
  }
  return {
    'history.list': ({ id, from }) => versionsOf(store, id, from),
    'history.compare': ({ id, revision }) => compareVersion(store, id, revision),
    'history.restore': async ({ id, revision, current }) => {
      await store.restoreVersion(id, revision, current)
      const document = await workspace.open(id)
      await workspace.ledger.saved(id, document.draft)
      return document
    },
    'history.undo': ({ id, revision }) => step('undoDraft', id, revision),
    'history.redo': ({ id, revision }) => step('redoDraft', id, revision),
    'history.checks': async ({ id }) => ({ checks: await store.listChecks(id) }),
    'trash.empty': async () => {
      const gone = await store.listDrafts({ deleted: true })
      const drafts = await store.emptyTrash()
      workspace.forgetErased(gone.map(({ id }) => id))
      return { drafts }
    },
  }
}
