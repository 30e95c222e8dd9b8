import { app } from 'electron'
import type { BrowserWindow } from 'electron'
import type { AppEvent } from '../../contract/events'
import { regionTree } from '../../core/reference/division-facts'
import type { Reader } from '../../core/reading/reader-port'
import type { HeldClipboard } from '../../services/clipboard/hold-clipboard'
import { BackupKeeper } from '../../services/backup/backup-keeper'
import { StoreFailure } from '../../services/storage/store-failure'
import type { StoreKeeper } from '../../services/storage/store-keeper'
import { changeSettings, loadSettings } from '../../services/settings/keep-settings'
import { DEFAULT_SETTINGS } from '../../services/settings/settings'
import { RecentDrafts } from '../../services/desktop/recent-drafts'
import { CopyDesk } from '../../services/submission/copy-desk'
import { Workspace } from '../../services/workspace/workspace'
import { appState, settingsView, type OfOpenStore } from '../app-state'
import { today } from '../clock'
import type { CopyWindow } from '../copy-window'
import type { Desktop } from '../desktop/desktop'
import { readFacts } from '../facts'
import type { IncomingFiles } from '../incoming-files'
import { AutoLock } from '../auto-lock'
import { chooseLanguage, currentLanguage, languageChoice } from '../language'
import { systemKey } from '../system-key'
import { chooseTheme, takeOverTheme, themeChoice } from '../theme'
import type { HandlerTable } from './handler-table'
import { choices } from './choices'
import { backupHandlers } from './handlers/backup-handlers'
import { calendarHandlers } from './handlers/calendar-handlers'
import { copySheetHandlers } from './handlers/copy-sheet-handlers'
import { desktopHandlers } from './handlers/desktop-handlers'
import { draftHandlers } from './handlers/draft-handlers'
import { helpHandlers } from './handlers/help-handlers'
import { historyHandlers } from './handlers/history-handlers'
import { handoverHandlers } from './handlers/handover-handlers'
import { ledgerHandlers } from './handlers/ledger-handlers'
import { markHandlers } from './handlers/mark-handlers'
import { materialHandlers } from './handlers/material-handlers'
import { packageHandlers } from './handlers/package-handlers'
import { progressHandlers } from './handlers/progress-handlers'
import { paperHandlers } from './handlers/paper-handlers'
import { privacyHandlers } from './handlers/privacy-handlers'
import { pasteHandlers } from './handlers/paste-handlers'
import { ruleHandlers } from './handlers/rule-handlers'
import { securityHandlers } from './handlers/security-handlers'
import { changeMarks, loadMarks, NO_MARKS, type RecoveryMarks } from './recovery-marks'
import { refreshingCopySheet } from './refresh-copy-sheet'
import { rememberingRecent } from './remember-recent'
import { Upkeep } from './upkeep'

export interface HandlerParts {
  readonly store: StoreKeeper
  readonly incoming: IncomingFiles
  readonly portable: boolean
  readonly reader: Reader
  readonly window: () => BrowserWindow | null
  readonly copyWindow: CopyWindow
  readonly emit: (event: AppEvent) => void
  readonly clipboard: HeldClipboard
  readonly desktop: Desktop
  /** Called whenever a store was opened: what it is worked with may get ready. */
  readonly storeOpened: () => void
}

/** What each handler module works with. */
export interface Desk extends HandlerParts {
  readonly workspace: Workspace
  readonly backups: BackupKeeper
  readonly copyDesk: CopyDesk
  readonly recent: RecentDrafts
  /** Of the open store. */
  readonly security: {
    readonly marks: RecoveryMarks
    minutes: number
    mark(changes: Partial<RecoveryMarks>): Promise<void>
  }
  /** Whether letters alone act as shortcuts. */
  letterKeys(): boolean
  /** Tells the page how the store stands. */
  tell(): void
  /** Loads what belongs to a store that was just opened, and tells the page. */
  opened(): Promise<Record<never, never>>
  /** Forgets what was read of a store that is about to be locked. */
  leave(): void
  lockAnswered(saved: boolean): Promise<void>
}

/** Every route's handler, over one workspace. */
export async function createHandlers(parts: HandlerParts): Promise<HandlerTable> {
  const workspace = new Workspace({
    store: parts.store.store,
    reader: parts.reader,
    facts: readFacts,
    today,
    emit: (event) => {
      parts.desktop.hear(event)
      parts.emit(event)
    },
  })
  const recent = new RecentDrafts(parts.store.store, () => parts.desktop.refresh())
  let settings = DEFAULT_SETTINGS
  let marks = NO_MARKS
  let backupFailure: string | null = null
  let damaged = false
  const keeper = parts.store
  const ofOpenStore = (): OfOpenStore => {
    const open = keeper.state.state === 'open'
    return {
      recoveryDue: open && marks.savedAt === null,
      backupFailure,
      damaged,
      letterKeys: settings.letterKeys,
      recentDeeds: open ? settings.recentDeeds : [],
    }
  }
  const state = () => appState(keeper, ofOpenStore())
  const tell = (): void => {
    parts.desktop.refresh()
    parts.emit({ type: 'app.changed', state: state() })
  }
  let backingUp = false
  const backups = new BackupKeeper({
    keeper,
    system: parts.portable ? null : systemKey,
    appVersion: app.getVersion(),
    now: Date.now,
    changed: () =>
      void backups.standing().then(({ lastFailure, running }) => {
        if (running !== backingUp) parts.desktop.work.running('backup', running)
        backingUp = running
        backupFailure = lastFailure?.code ?? null
        tell()
      }),
  })
  const upkeep = new Upkeep({
    keeper,
    backups,
    damaged: () => {
      damaged = true
      tell()
    },
  })
  const copyDesk = new CopyDesk({ store: keeper.store, facts: readFacts })
  const leave = (): void => {
    parts.copyWindow.close()
    copyDesk.forget()
    recent.forget()
    parts.desktop.work.forget()
    workspace.forget()
    upkeep.locked()
  }
  const lock = async (): Promise<void> => {
    leave()
    backups.forget()
    await parts.clipboard.release()
    await keeper.lock()
    tell()
  }
  const security: Desk['security'] = {
    get marks() {
      return marks
    },
    minutes: 0,
    mark: async (changes) => {
      marks = await changeMarks(keeper.store, changes)
    },
  }
  const opened = async (): Promise<Record<never, never>> => {
    settings = await loadSettings(keeper.store)
    security.minutes = settings.lockAfterMinutes
    marks = await loadMarks(keeper.store)
    backupFailure = (await backups.standing()).lastFailure?.code ?? null
    damaged = false
    takeOverTheme(settings.theme)
    upkeep.opened()
    parts.storeOpened()
    // The window does not wait for it; a list that could not be looked at is looked at again with the next draft.
    void recent.refresh().catch(() => undefined)
    tell()
    return {}
  }
  const autoLock = new AutoLock({
    canLock: () => keeper.state.state === 'open' && keeper.ways.passphrase,
    minutes: () => security.minutes,
    ask: () => {
      parts.emit({ type: 'lock.asked' })
      return parts.window() !== null
    },
    lock,
  })
  const desk: Desk = {
    ...parts,
    workspace,
    backups,
    copyDesk,
    recent,
    security,
    letterKeys: () => settings.letterKeys,
    tell,
    opened,
    leave,
    lockAnswered: (saved) => autoLock.answer(saved),
  }
  keeper.onLeft(() => {
    leave()
    tell()
  })
  parts.incoming.onOffer(() => parts.emit({ type: 'file.offered' }))
  if (keeper.state.state === 'open') await opened()

  const table: HandlerTable = {
    'app.state': state,
    'app.choices': () => choices(readFacts()),
    'app.regions': () => ({ regions: regionTree(readFacts()) }),
    'settings.save': async ({ language, theme, ...wanted }) => {
      if (language !== undefined) chooseLanguage(language)
      if (theme !== undefined) chooseTheme(theme)
      if (Object.keys(wanted).length > 0) settings = await changeSettings(keeper.store, wanted)
      parts.desktop.refresh()
      return settingsView(ofOpenStore())
    },
    'desktop.forgetRecent': async () => {
      await recent.clear()
      settings = await changeSettings(keeper.store, { recentDeeds: [] })
      return {}
    },
    'store.create': async ({ passphrase }) => {
      await keeper.create(passphrase)
      return opened()
    },
    'store.unlock': async ({ passphrase }) => {
      try {
        await keeper.unlock(passphrase)
      } catch (error) {
        // The passphrase may be right and the store damaged: the page then offers what can be done.
        if (keeper.state.state === 'problem') tell()
        throw error
      }
      return opened()
    },
    'store.lock': async () => {
      await lock()
      return {}
    },
    ...desktopHandlers(desk),
    ...helpHandlers(desk),
    ...draftHandlers(desk),
    ...historyHandlers(desk),
    ...materialHandlers(desk),
    ...markHandlers(desk),
    ...packageHandlers(desk),
    ...progressHandlers(desk),
    ...paperHandlers(desk),
    ...pasteHandlers(desk),
    ...calendarHandlers(desk),
    ...copySheetHandlers(desk),
    ...ledgerHandlers(desk),
    ...privacyHandlers(desk),
    'finding.explain': async ({ draftId, draft, rule }) => ({
      facts: await workspace.explain(draftId, draft, rule),
    }),
    ...ruleHandlers(),
    ...securityHandlers(desk),
    ...backupHandlers(desk),
    ...handoverHandlers(desk),
  }
  parts.desktop.attach({
    isOpen: () => keeper.state.state === 'open',
    language: currentLanguage,
    languageChoice,
    theme: themeChoice,
    letterKeys: desk.letterKeys,
    recent: () => recent.drafts,
    toSee: async (draftId) => {
      const { draft } = await keeper.store.getDraft(draftId)
      const { block, risk, confirm } = (await workspace.settledCheck(draftId, draft)).summary
      return block + risk + confirm
    },
  })
  return refreshingCopySheet(rememberingRecent(table, recent), {
    draftId: () => parts.copyWindow.draftId(),
    refresh: async () => {
      const id = parts.copyWindow.draftId()
      if (id === null) return
      const isGone = await keeper.store.getDraft(id).then(
        () => false,
        (error: unknown) => error instanceof StoreFailure && error.code === 'no-such-draft',
      )
      if (isGone) parts.copyWindow.close()
      else parts.copyWindow.tell({ type: 'copySheet.changed' })
    },
    close: () => parts.copyWindow.close(),
  })
}
