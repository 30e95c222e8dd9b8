import { app } from 'electron'
import { reportToPrint } from '../../../services/workspace/report-to-print'
import { printPage } from '../../desktop/print-page'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type DesktopRoutes = Exclude<Extract<keyof HandlerTable, `desktop.${string}`>, 'desktop.forgetRecent'>

/** Menus, zoom, recent drafts and the printer. */
export function desktopHandlers({
  desktop,
  recent,
  store: { store },
  workspace,
}: Desk): Pick<HandlerTable, DesktopRoutes> {
  return {
    'desktop.deeds': ({ enabled }) => {
      desktop.enable(enabled)
      return {}
    },
    'desktop.zoom': ({ step }) => ({ percent: step === null ? desktop.zoom() : desktop.changeZoom(step) }),
    'desktop.recent': async () => {
      // A draft that had no name when it was opened has one by now. What cannot be looked at is shown as it was.
      await recent.refresh().catch(() => undefined)
      return { drafts: [...(await recent.settled())] }
    },
    'desktop.print': async ({ draftId }) => ({
      outcome: await printPage(await reportToPrint(store, workspace, draftId, app.getVersion())),
    }),
  }
}
