import { importFilingList } from '../../../services/ledger/import-filing-list'
import { askForFiles } from '../../dialogs'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type LedgerRoutes = Extract<keyof HandlerTable, `ledger.${string}`>

/** Earlier filings: take a list in, show what is kept, undo an import. */
export function ledgerHandlers({
  store: { store },
  workspace,
  window,
}: Desk): Pick<HandlerTable, LedgerRoutes> {
  return {
    'ledger.import': async () => {
      const [file] = await askForFiles(window(), 'ledger', false)
      if (!file) return null
      const result = await importFilingList(file, store)
      workspace.ledger.forget()
      return result
    },
    'ledger.list': async (asked) => {
      const { drafts, imports, rows, total } = await store.listLedger(asked)
      return {
        drafts,
        imports: [...imports],
        rows: rows.map(({ filing, id, importId, line }) => ({ ...filing, id, importId, line })),
        total,
      }
    },
    'ledger.remove': async ({ importId }) => {
      await store.removeImport(importId)
      workspace.ledger.forget()
      return {}
    },
  }
}
