import { readFileSync } from 'node:fs'
import { BrowserWindow, nativeTheme, session } from 'electron'
import { SMALLEST } from '../services/desktop/window-place'
import { serveScheme, servedFiles } from './app-scheme'
import { lockSession } from './lockdown'
import type { WindowMemory } from './desktop/window-memory'
import { pageAddress, tellLanguage } from './page-language'
import { strictPreferences } from './page-preferences'
import { builtPreload } from './places'

/** The grounds of `styles/tokens.css`: what shows before the page does. */
export const CANVAS = { light: '#F5F3EE', dark: '#14161A' }

/** Milliseconds after which nothing waits for the page any more. */
const AT_MOST = 1_500
/** Milliseconds in which the last answer's bytes, which pass through this process, are with the page. */
const HANDED_OVER = 40
/** Milliseconds in which what was painted is on the screen, which also passes through this process. */
const PAINTED = 100

export interface Opening {
  readonly window: BrowserWindow
  /** The page has the files that it begins with, and works on its own for a while. */
  readonly served: Promise<void>
  /** The window is seen, and what the page has painted. */
  readonly shown: Promise<void>
  readonly loaded: Promise<void>
}

/** Addresses of the files that the page names itself, without which it does not begin. */
function firstFiles(files: ReadonlyMap<string, string>): Set<string> {
  const page = files.get('/index.html')
  const named = page === undefined ? [] : readFileSync(page, 'utf8').matchAll(/(?:src|href)="\.(\/[^"]+)"/g)
  return new Set([...named].map(([, address]) => address!))
}

/** Opens the one window. Its session keeps nothing on disk: all that is kept is in the store. */
export function openWindow(memory: WindowMemory): Opening {
  const inMemory = session.fromPartition('window')
  lockSession(inMemory)
  const files = servedFiles('window')
  const first = firstFiles(files)
  const served = new Promise<void>((resolve) => {
    setTimeout(resolve, AT_MOST)
    serveScheme(inMemory, files, (address) => {
      if (first.delete(address) && first.size === 0) setTimeout(resolve, HANDED_OVER)
    })
  })
  const window = new BrowserWindow({
    ...memory.bounds(),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    webPreferences: {
      ...strictPreferences(builtPreload('index')),
      session: inMemory,
      zoomFactor: memory.zoom / 100,
    },
  })
  memory.watch(window)
  const shown = new Promise<void>((resolve) => {
    setTimeout(resolve, AT_MOST)
    window.once('ready-to-show', () => {
      if (memory.maximised) window.maximize()
      window.show()
      setTimeout(resolve, PAINTED)
    })
  })
  tellLanguage(window.webContents)
  const loaded = window.loadURL(pageAddress('index.html'))
  return { window, served, shown, loaded }
}
