import { ipcMain } from 'electron'
import type { WebContents } from 'electron'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '../../contract/bridge'
import type { AppEvent } from '../../contract/events'
import type { Envelope } from '../../contract/failures'
import { mayAsk } from '../../contract/pages'
import { speakerOf, type OpenPages } from './sender'

const NOT_ALLOWED: Envelope<never> = { ok: false, failure: { code: 'not-allowed', message: '', detail: {} } }

/** Parses one request, hands it on and wraps what comes of it. Never throws. */
export type Answer = (route: unknown, input: unknown) => Promise<Envelope<unknown>>

/** The only place that listens to a page: sender, then what that page may ask, then whoever answers. */
export function serveRequests(open: () => OpenPages, answer: Answer): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, route: unknown, input: unknown) => {
    const page = speakerOf(event, open())
    if (page === null || !mayAsk(page, route)) return NOT_ALLOWED
    return answer(route, input)
  })
}

/** Tells the window something unasked; nothing when there is no window. */
export function sendEvent(window: WebContents | null, event: AppEvent): void {
  if (window && !window.isDestroyed()) window.send(EVENT_CHANNEL, event)
}
