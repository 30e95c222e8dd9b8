import { existsSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { keepCompiled, writeCompiled } from './compiled-code'
import { CopyWindow } from './copy-window'
import { forbidCoreDumps } from './core-dumps'
import { WindowMemory } from './desktop/window-memory'
import { dataPlace, folderBeside, type DataPlace } from './data-place'
import { fileInWords, IncomingFiles } from './incoming-files'
import type { OpenPages } from './ipc/sender'
import { serveRequests, type Answer } from './ipc/serve'
import { rememberLanguage } from './language'
import type { Program } from './start-program'
import { rememberTheme } from './theme'
import { endUnstarted } from './unstarted'
import { openWindow } from './window'
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

/** Opens the window, with the program behind it; a second start raises the first one. */
export function startWindow(): void {
  const place = findDataPlace()
  if (place.profile !== null) app.setPath('userData', place.profile)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  keepCompiled(app.getPath('userData'))
  app.on('will-quit', writeCompiled)
  rememberLanguage(place.data)
  rememberTheme(place.data)
  let window: BrowserWindow | null = null
  let program: Promise<Program> | null = null
  const copyWindow = new CopyWindow(() => window)
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
    void Promise.resolve(program?.then((one) => one.end())).then(() => app.quit(), endUnstarted)
  })
  void app
    .whenReady()
    .then(async () => {
      if (place.portable && !(await isWritable(place.data))) {
        dialog.showErrorBox(words().notWritable.title, words().notWritable.says(place.data))
        app.quit()
        return
      }
      const memory = new WindowMemory(place.data)
      const opening = openWindow(memory)
      window = opening.window
      const pages = (): OpenPages => ({
        window: window?.webContents.id ?? null,
        'copy-sheet': copyWindow.window()?.webContents.id ?? null,
      })
      window.on('closed', () => {
        window = null
        copyWindow.close()
        void program?.then(
          (one) => one.closeReader(),
          () => undefined,
        )
      })
      window.webContents.on('render-process-gone', () => {
        void program?.then(
          (one) => one.pageGone(),
          () => undefined,
        )
      })
      // What stands behind the window takes as long to load as its page: until the page has its files and the first
      // answer, there is only what looks at the store.
      const store = opening.served.then(async () => (await import('./begin-store')).beginStore(place))
      const whole = store.then(async ({ keeper, told }) => {
        await Promise.all([told, opening.shown])
        const { startProgram } = await import('./start-program')
        return startProgram({ store: keeper, place, memory, incoming, copyWindow, window: () => window })
      })
      program = whole
      let answer: Answer = async (route, input) =>
        (await store).firstAnswer(route) ?? (await whole).answer(route, input)
      whole.then(
        (one) => (answer = one.answer),
        () => undefined,
      )
      serveRequests(pages, (route, input) => answer(route, input))
      await Promise.all([program, opening.loaded])
      // Chromium's first processes are there, of which all others come, and nothing personal is in any of them yet.
      forbidCoreDumps()
      setTimeout(writeCompiled, 5_000)
    })
    .catch(endUnstarted)
}
