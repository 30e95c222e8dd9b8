import { existsSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { app, clipboard, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import type { AppEvent } from '../contract/events'
import { holdClipboard } from '../services/clipboard/hold-clipboard'
import { startLog } from './app-log'
import { CopyWindow } from './copy-window'
import { forbidCoreDumps } from './core-dumps'
import { Desktop } from './desktop/desktop'
import { WindowMemory } from './desktop/window-memory'
import { dataPlace, folderBeside, type DataPlace } from './data-place'
import { fileInWords, IncomingFiles } from './incoming-files'
import type { OpenPages } from './ipc/sender'
import { sendEvent, serveRequests } from './ipc/serve'
import { onLanguage, rememberLanguage } from './language'
import { ReaderHost } from './reader-host'
import { storeKeeper } from './store-host'
import { openWindow } from './window'
import { rememberTheme } from './theme'
import { words } from './words'

const findDataPlace = (): DataPlace =>
  dataPlace({
    given: app.commandLine.getSwitchValue('data-folder'),
    userData: app.getPath('userData'),
    beside: folderBeside({
      execPath: process.execPath,
      platform: process.platform,
      packaged: app.isPackaged,
      env: process.env,
    }),
    exists: existsSync,
  })

/** A stick may be write-protected: said before anything is typed that could not be kept. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Opens the window; a second start raises the first one. */
export function startWindow(): void {
  const place = findDataPlace()
  if (place.profile !== null) app.setPath('userData', place.profile)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  rememberLanguage(place.data)
  rememberTheme(place.data)
  const log = startLog(place.data)
  const held = holdClipboard(clipboard)
  let window: BrowserWindow | null = null
  const copyWindow = new CopyWindow(() => window)
  const reader = new ReaderHost()
  const store = storeKeeper(place.data, place.portable)
  const incoming = new IncomingFiles()
  const offer = (file: string | null): void => {
    if (file !== null) incoming.offer(file)
  }
  app.on('second-instance', (_, argv, folder) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    offer(fileInWords(argv, folder))
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    incoming.offer(file)
  })
  offer(fileInWords(process.argv, process.cwd()))
  app.on('window-all-closed', () => {
    reader.close()
    void Promise.allSettled([held.release(), store.lock()]).then(() => app.quit())
  })
  void app.whenReady().then(async () => {
    // Now, when Chromium's first processes are there, of which all others come.
    forbidCoreDumps()
    if (place.portable && !(await isWritable(place.data))) {
      dialog.showErrorBox(words().notWritable.title, words().notWritable.says(place.data))
      app.quit()
      return
    }
    const memory = new WindowMemory(place.data)
    const emit = (event: AppEvent): void => sendEvent(window?.webContents ?? null, event)
    const desktop = new Desktop({ window: () => window, emit, memory })
    // Beside the window's page, which takes as long to load: most of the program is in the handlers.
    const handlers = Promise.all([import('./ipc/create-handlers'), store.begin()]).then(
      ([{ createHandlers }]) =>
        createHandlers({
          store,
          reader,
          incoming,
          portable: place.portable,
          window: () => window,
          copyWindow,
          emit,
          desktop,
          clipboard: held,
        }),
    )
    onLanguage((language) => {
      desktop.refresh()
      sendEvent(window?.webContents ?? null, { type: 'language.changed', language })
      copyWindow.tell({ type: 'language.changed', language })
    })
    const pages = (): OpenPages => ({
      window: window?.webContents.id ?? null,
      'copy-sheet': copyWindow.window()?.webContents.id ?? null,
    })
    serveRequests(pages, handlers, log)
    ;[window] = await Promise.all([openWindow(memory, (made) => (window = made)), handlers])
    // A page that is loaded anew has told nothing yet of what it can do.
    window.webContents.on('render-process-gone', () => desktop.pageGone())
    window.on('closed', () => {
      window = null
      copyWindow.close()
      // The hidden reader page is a window too: without this the program would go on without one to see.
      reader.close()
    })
    // After the window is there: the first picture then finds a warm reader, and the start is not slower for it.
    setTimeout(() => void reader.warm(), 800)
  })
}
