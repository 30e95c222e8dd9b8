import { BrowserWindow, session } from 'electron'
import { ORIGIN, SCHEME } from '../app-scheme'
import { lockSession } from '../lockdown'

/** No script, nothing from anywhere: a page of words for the printer. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export type Printed = 'printed' | 'cancelled' | 'failed'

/** Electron's word for a dialog that was closed. */
const CANCELLED = /cancel/i

/**
 * Prints one page of ours through the system's dialog, from a window that is never shown and has a session of its own.
 * The page is gone when the dialog is.
 */
export async function printPage(html: string): Promise<Printed> {
  const inMemory = session.fromPartition('print')
  lockSession(inMemory)
  inMemory.protocol.handle(
    SCHEME,
    () =>
      new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: inMemory,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(`${ORIGIN}/print.html`)
    return await new Promise<Printed>((resolve) => {
      window.webContents.print({ printBackground: true }, (success, reason) =>
        resolve(success ? 'printed' : CANCELLED.test(reason) ? 'cancelled' : 'failed'),
      )
    })
  } finally {
    window.destroy()
    inMemory.protocol.unhandle(SCHEME)
  }
}
