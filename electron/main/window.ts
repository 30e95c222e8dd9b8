import { BrowserWindow, nativeTheme, session } from 'electron'
import { SMALLEST } from '../services/desktop/window-place'
import { ORIGIN, serveScheme, servedFiles } from './app-scheme'
import { currentLanguage } from './language'
import { lockSession } from './lockdown'
import type { WindowMemory } from './desktop/window-memory'
import { strictPreferences } from './page-preferences'
import { builtPreload } from './places'

/** The grounds of `styles/tokens.css`: what shows before the page does. */
export const CANVAS = { light: '#F5F3EE', dark: '#14161A' }

/**
 * Opens the one window. Its session keeps nothing on disk: all that is kept is in the store.
 * `made` is called before the page loads, since the page asks at once.
 */
export async function openWindow(
  memory: WindowMemory,
  made: (window: BrowserWindow) => void,
): Promise<BrowserWindow> {
  const inMemory = session.fromPartition('window')
  lockSession(inMemory)
  serveScheme(inMemory, servedFiles('window'))
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
  made(window)
  window.once('ready-to-show', () => {
    if (memory.maximised) window.maximize()
    window.show()
  })
  await window.loadURL(`${ORIGIN}/index.html?language=${currentLanguage()}`)
  return window
}
