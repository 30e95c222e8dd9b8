import { app, nativeTheme } from 'electron'
import type { BrowserWindow } from 'electron'
import type { AppEvent } from '../../contract/events'
import type { AppState } from '../../contract/views'
import type { Reader } from '../../core/reading/reader-port'
import type { HeldClipboard } from '../../services/clipboard/hold-clipboard'
import { changeSettings, loadSettings } from '../../services/settings/keep-settings'
import { DEFAULT_SETTINGS } from '../../services/settings/settings'
import { Workspace } from '../../services/workspace/workspace'
import { today } from '../clock'
import { factsDate, readFacts } from '../facts'
import type { StoreHost } from '../store-host'
import type { HandlerTable } from './handler-table'
import { choices } from './choices'
import { draftHandlers } from './handlers/draft-handlers'
import { historyHandlers } from './handlers/history-handlers'
import { ledgerHandlers } from './handlers/ledger-handlers'
import { materialHandlers } from './handlers/material-handlers'
import { packageHandlers } from './handlers/package-handlers'
import { privacyHandlers } from './handlers/privacy-handlers'
import { pasteHandlers } from './handlers/paste-handlers'
import { ruleHandlers } from './handlers/rule-handlers'

export interface HandlerParts {
  readonly store: StoreHost
  readonly reader: Reader
  readonly window: () => BrowserWindow | null
  readonly emit: (event: AppEvent) => void
  readonly clipboard: HeldClipboard
}

/** What each handler module works with. */
export interface Desk extends HandlerParts {
  readonly workspace: Workspace
}

/** Every route's handler, over one workspace. */
export async function createHandlers(parts: HandlerParts): Promise<HandlerTable> {
  await parts.store.begin()
  const workspace = new Workspace({
    store: parts.store.store,
    reader: parts.reader,
    facts: readFacts,
    today,
    emit: parts.emit,
  })
  const desk: Desk = { ...parts, workspace }
  let settings = DEFAULT_SETTINGS

  const state = (): AppState => ({
    version: app.getVersion(),
    runtime: process.versions.electron,
    store: parts.store.state.state,
    problem: parts.store.state.problem,
    keptBy: parts.store.keptBy,
    systemKeyAvailable: parts.store.systemKeyAvailable,
    today: today(),
    factsVersion: factsDate(readFacts()),
    settings: { theme: settings.theme },
  })
  const opened = async (): Promise<Record<never, never>> => {
    settings = await loadSettings(parts.store.store)
    nativeTheme.themeSource = settings.theme
    parts.emit({ type: 'app.changed', state: state() })
    return {}
  }
  if (parts.store.state.state === 'open') await opened()

  return {
    'app.state': state,
    'app.choices': () => choices(readFacts()),
    'settings.save': async (wanted) => {
      settings = await changeSettings(parts.store.store, wanted)
      nativeTheme.themeSource = settings.theme
      return { theme: settings.theme }
    },
    'store.create': async ({ passphrase }) => {
      await parts.store.create(passphrase)
      return opened()
    },
    'store.unlock': async ({ passphrase }) => {
      await parts.store.unlock(passphrase)
      return opened()
    },
    'store.lock': async () => {
      workspace.forget()
      await parts.clipboard.release()
      await parts.store.close()
      parts.emit({ type: 'app.changed', state: state() })
      return {}
    },
    ...draftHandlers(desk),
    ...historyHandlers(desk),
    ...materialHandlers(desk),
    ...packageHandlers(desk),
    ...pasteHandlers(desk),
    ...ledgerHandlers(desk),
    ...privacyHandlers(desk),
    'finding.explain': async ({ draftId, draft, rule }) => ({
      facts: await workspace.explain(draftId, draft, rule),
    }),
    ...ruleHandlers(),
  }
}
