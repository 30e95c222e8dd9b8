import { BrowserWindow, nativeTheme, screen, session } from 'electron'
import type { Rectangle } from 'electron'
import type { AppEvent } from '../contract/events'
import { serveScheme, servedFiles } from './app-scheme'
import { sendEvent } from './ipc/serve'
import { lockSession } from './lockdown'
import { pageAddress, tellLanguage } from './page-language'
import { strictPreferences } from './page-preferences'
import { builtPreload } from './places'
import { CANVAS } from './window'

const SIZE = { width: 448, height: 760 }
const SMALLEST = { minWidth: 360, minHeight: 480 }

/** At the right edge of the screen that the main window is on: beside it is the browser. */
function firstBounds(beside: BrowserWindow | null): Rectangle {
  const area = (beside ? screen.getDisplayMatching(beside.getBounds()) : screen.getPrimaryDisplay()).workArea
  const width = Math.min(SIZE.width, area.width)
  const height = Math.min(SIZE.height, area.height)
  return { x: area.x + area.width - width, y: area.y + Math.round((area.height - height) / 2), width, height }
}

/** The second window: the copy sheet of one draft. Where it was put is remembered while the program runs. */
export class CopyWindow {
  readonly #main: () => BrowserWindow | null
  #window: BrowserWindow | null = null
  #draftId: string | null = null
  #bounds: Rectangle | null = null
  #onTop = false

  constructor(main: () => BrowserWindow | null) {
    this.#main = main
  }

  /** The draft that the window was opened for; null while there is no window. */
  draftId(): string | null {
    return this.#draftId
  }
  window(): BrowserWindow | null {
    return this.#window
  }
  get onTop(): boolean {
    return this.#onTop
  }
  setOnTop(onTop: boolean): void {
    this.#onTop = onTop
    this.#window?.setAlwaysOnTop(onTop)
  }
  tell(event: AppEvent): void {
    sendEvent(this.#window?.webContents ?? null, event)
  }

  /** Opens it for a draft, or brings it to the front. */
  async open(draftId: string): Promise<void> {
    const isOther = this.#draftId !== draftId
    this.#draftId = draftId
    if (!this.#window) return this.#make()
    if (isOther) this.tell({ type: 'copySheet.changed' })
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.focus()
  }

  close(): void {
    this.#window?.destroy()
  }

  /** A session of its own: what this page keeps in its memory is no business of the other's, nor the other way. */
  async #make(): Promise<void> {
    const inMemory = session.fromPartition('copy-sheet')
    lockSession(inMemory)
    if (!inMemory.protocol.isProtocolHandled('app')) serveScheme(inMemory, servedFiles('window'))
    const window = new BrowserWindow({
      ...(this.#bounds ?? firstBounds(this.#main())),
      ...SMALLEST,
      show: false,
      alwaysOnTop: this.#onTop,
      autoHideMenuBar: true,
      fullscreenable: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
      webPreferences: { ...strictPreferences(builtPreload('index')), session: inMemory },
    })
    this.#window = window
    // Its page has keys of its own; the menus speak of the main window.
    if (process.platform !== 'darwin') window.removeMenu()
    const remember = (): void => {
      if (!window.isMinimized() && !window.isMaximized()) this.#bounds = window.getBounds()
    }
    window.on('resize', remember)
    window.on('move', remember)
    window.on('closed', () => {
      this.#window = null
      this.#draftId = null
    })
    // A page that crashed shows nothing that could be gone on with.
    window.webContents.on('render-process-gone', () => this.close())
    window.once('ready-to-show', () => window.show())
    tellLanguage(window.webContents)
    await window.loadURL(pageAddress('copy-sheet.html'))
  }
}
