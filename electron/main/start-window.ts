import path from 'node:path'
import { app } from 'electron'
import type { BrowserWindow } from 'electron'
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
  let window: BrowserWindow | null = null
  const reader = new ReaderHost()
  const store = new StoreHost(dataFolder())
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => {
    reader.close()
    void store.close().finally(() => app.quit())
  })
  void app.whenReady().then(async () => {
    const handlers = await createHandlers({
      store,
      reader,
      window: () => window,
      emit: (event) => sendEvent(window?.webContents ?? null, event),
    })
    serveRequests(() => window?.webContents ?? null, handlers)
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
