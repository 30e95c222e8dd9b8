import path from 'node:path'
import { app, clipboard } from 'electron'
import type { BrowserWindow } from 'electron'
import { holdClipboard } from '../services/clipboard/hold-clipboard'
import { startLog } from './app-log'
import { forbidCoreDumps } from './core-dumps'
import { createHandlers } from './ipc/create-handlers'
import { sendEvent, serveRequests } from './ipc/serve'
import { ReaderHost } from './reader-host'
import { StoreHost } from './store-host'
import { openWindow } from './window'

/** Where the store lies: the folder given for tests, else the user's own data folder. */
const dataFolder = (): string => {
  const given = app.commandLine.getSwitchValue('data-folder')
  return given === '' ? path.join(app.getPath('userData'), 'data') : path.resolve(given)
}

/** Opens the window; a second start raises the first one. */
export function startWindow(): void {
  const given = app.commandLine.getSwitchValue('data-folder')
  if (given !== '') app.setPath('userData', path.resolve(given, 'profile'))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const log = startLog(dataFolder())
  const held = holdClipboard(clipboard)
  let window: BrowserWindow | null = null
  const reader = new ReaderHost()
  const store = new StoreHost(dataFolder())
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => {
    reader.close()
    void Promise.allSettled([held.release(), store.close()]).then(() => app.quit())
  })
  void app.whenReady().then(async () => {
    // Now, when Chromium's first processes are there, of which all others come.
    forbidCoreDumps()
    const handlers = await createHandlers({
      store,
      reader,
      window: () => window,
      emit: (event) => sendEvent(window?.webContents ?? null, event),
      clipboard: held,
    })
    serveRequests(() => window?.webContents ?? null, handlers, log)
    window = await openWindow((made) => (window = made))
    window.on('closed', () => {
      window = null
      // The hidden reader page is a window too: without this the program would go on without one to see.
      reader.close()
    })
    // After the window is there: the first picture then finds a warm reader, and the start is not slower for it.
    setTimeout(() => void reader.warm(), 800)
  })
}
