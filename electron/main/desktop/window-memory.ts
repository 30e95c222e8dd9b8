import { screen } from 'electron'
import type { BrowserWindow, Rectangle } from 'electron'
import { nearestZoom, zoomAfter, type ZoomStep } from '../../core/deeds/zoom'
import { loadWindowPlace, saveWindowPlace } from '../../services/desktop/keep-window-place'
import { placeOnScreen, type WindowPlace } from '../../services/desktop/window-place'

/** Milliseconds without a further change after which the place is written down. */
const REST = 500

/** Remembers where the window was, whether it filled the screen, and its zoom. */
export class WindowMemory {
  readonly #folder: string
  #place: WindowPlace
  #window: BrowserWindow | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(folder: string) {
    this.#folder = folder
    this.#place = loadWindowPlace(folder)
  }

  /** Per cent. */
  get zoom(): number {
    return this.#place.zoom
  }
  get maximised(): boolean {
    return this.#place.maximised
  }

  /** Where to open; a window whose screen is gone comes back to the main one. */
  bounds(): Rectangle {
    const main = screen.getPrimaryDisplay()
    const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
    return placeOnScreen(
      this.#place,
      [main, ...others].map(({ workArea }) => workArea),
    )
  }

  watch(window: BrowserWindow): void {
    this.#window = window
    const soon = (): void => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#look(), REST)
    }
    window.on('resize', soon)
    window.on('move', soon)
    window.on('maximize', soon)
    window.on('unmaximize', soon)
    window.on('close', () => this.#look())
    window.on('closed', () => {
      clearTimeout(this.#timer)
      this.#window = null
    })
    // Ctrl and the mouse wheel, as every browser has it.
    window.webContents.on('zoom-changed', (_, direction) => this.change(direction))
    window.webContents.on('dom-ready', () => this.#apply())
    screen.on('display-removed', () => this.#bringBack())
  }

  change(step: ZoomStep): number {
    this.#place = { ...this.#place, zoom: zoomAfter(this.#place.zoom, step) }
    this.#apply()
    this.#keep()
    return this.#place.zoom
  }

  #apply(): void {
    const contents = this.#window?.webContents
    if (contents && !contents.isDestroyed()) contents.setZoomFactor(nearestZoom(this.#place.zoom) / 100)
  }

  #look(): void {
    const window = this.#window
    if (!window || window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const maximised = window.isMaximized()
    // The size to go back to is not the one that fills the screen.
    this.#place = {
      ...this.#place,
      maximised,
      area: maximised ? window.getNormalBounds() : window.getBounds(),
    }
    this.#keep()
  }

  #bringBack(): void {
    const window = this.#window
    if (!window || window.isDestroyed() || window.isMaximized() || window.isFullScreen()) return
    this.#place = { ...this.#place, area: window.getBounds() }
    window.setBounds(this.bounds())
  }

  #keep(): void {
    saveWindowPlace(this.#folder, this.#place)
  }
}
