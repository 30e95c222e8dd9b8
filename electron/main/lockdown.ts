import type { Session, WebContents } from 'electron'
import { app } from 'electron'
import { ORIGIN } from './app-scheme'

const LOCAL = [`${ORIGIN}/`, `blob:${ORIGIN}/`, 'data:image/', 'devtools://']

export const isLocalAddress = (address: string): boolean => LOCAL.some((start) => address.startsWith(start))

/** Switches that keep Chromium itself from reaching out; must run before the app is ready. */
export function closeNetworkSwitches(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ])
    app.commandLine.appendSwitch(name)
  // Names never resolve, whatever asks: the second lock behind the request filter below.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,HardwareMediaKeyHandling')
}

/**
 * A session asks for a spelling dictionary of the system's language over the network as soon as it is made, before any
 * request can be filtered. Without a language there is nothing to ask for. macOS has dictionaries of its own.
 */
function forbidDictionaries(session: Session): void {
  session.setSpellCheckerEnabled(false)
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([])
}

/** Refuses on one session: every address but ours, permissions, devices, downloads, spell-check dictionaries. */
export function lockSession(session: Session): void {
  forbidDictionaries(session)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocalAddress(details.url) }))
  session.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Every page and session that this program ever makes is locked as it is made. */
export function lockAllContents(): void {
  app.on('session-created', forbidDictionaries)
  app.on('web-contents-created', (_, contents) => lockContents(contents))
}
