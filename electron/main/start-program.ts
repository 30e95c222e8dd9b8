import { clipboard } from 'electron'
import type { BrowserWindow } from 'electron'
import type { AppEvent } from '../contract/events'
import { holdClipboard } from '../services/clipboard/hold-clipboard'
import { startLog } from './app-log'
import type { CopyWindow } from './copy-window'
import type { DataPlace } from './data-place'
import { Desktop } from './desktop/desktop'
import type { WindowMemory } from './desktop/window-memory'
import type { IncomingFiles } from './incoming-files'
import { answerRequest } from './ipc/answer-request'
import { createHandlers } from './ipc/create-handlers'
import { sendEvent, type Answer } from './ipc/serve'
import { onLanguage } from './language'
import type { Log } from '../services/log/open-log'
import { ReaderHost } from './reader-host'
import type { StoreKeeper } from '../services/storage/store-keeper'

export interface ProgramParts {
  /** Already begun. */
  readonly store: StoreKeeper
  readonly place: DataPlace
  readonly memory: WindowMemory
  readonly incoming: IncomingFiles
  readonly copyWindow: CopyWindow
  readonly window: () => BrowserWindow | null
}

/** What stands behind the window: store, reader, rules, menus. */
export interface Program {
  readonly answer: Answer
  /** The hidden reader page is a window too: with it the program would go on without one to see. */
  closeReader(): void
  /** A page that is loaded anew has told nothing yet of what it can do. */
  pageGone(): void
  /** Nothing is left open, in the clipboard or in memory. */
  end(): Promise<void>
}

/** Milliseconds after a store was opened, in which its list is shown, and after the start while none is. */
const READER_AFTER = { opened: 800, started: 5_000 }

/** Most of the program. Loaded when the window's page has its files, so that the window does not wait for it. */
export async function startProgram(parts: ProgramParts): Promise<Program> {
  const log = startLog(parts.place.data)
  try {
    return await begin(parts, log)
  } catch (error) {
    log.fault('uncaught', error)
    throw error
  }
}

async function begin(
  { store, place, memory, incoming, copyWindow, window }: ProgramParts,
  log: Log,
): Promise<Program> {
  const held = holdClipboard(clipboard)
  const reader = new ReaderHost()
  const emit = (event: AppEvent): void => sendEvent(window()?.webContents ?? null, event)
  const desktop = new Desktop({ window, emit, memory })
  onLanguage((language) => {
    desktop.refresh()
    emit({ type: 'language.changed', language })
    copyWindow.tell({ type: 'language.changed', language })
  })
  /** For a window that is still there: the reader's page alone would keep the program going. */
  const warmReader = (): void => {
    if (window() !== null) void reader.warm()
  }
  const handlers = await createHandlers({
    store,
    reader,
    incoming,
    portable: place.portable,
    window,
    copyWindow,
    emit,
    desktop,
    clipboard: held,
    // The first picture then finds a warm reader, and the list has not waited for it.
    storeOpened: () => setTimeout(warmReader, READER_AFTER.opened),
  })
  setTimeout(warmReader, READER_AFTER.started)
  return {
    answer: (route, input) =>
      answerRequest(handlers, route, input, (name, error) => log.fault('fault', error, { route: name })),
    closeReader: () => reader.close(),
    pageGone: () => desktop.pageGone(),
    async end() {
      reader.close()
      await Promise.allSettled([held.release(), store.lock()])
    },
  }
}
