import { ipcMain } from 'electron'
import type { WebContents } from 'electron'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '../../contract/bridge'
import type { AppEvent } from '../../contract/events'
import type { Envelope } from '../../contract/failures'
import { mayAsk } from '../../contract/pages'
import type { Log } from '../../services/log/open-log'
import { answerRequest } from './answer-request'
import type { HandlerTable } from './handler-table'
import { speakerOf, type OpenPages } from './sender'

const NOT_ALLOWED: Envelope<never> = { ok: false, failure: { code: 'not-allowed', message: '', detail: {} } }

/**
 * The only place that listens to a page: sender, then what that page may ask, schema, handler, envelope. What a page
 * asks before the handlers are made waits for them.
 */
export function serveRequests(open: () => OpenPages, handlers: Promise<HandlerTable>, log: Log): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, route: unknown, input: unknown) => {
    const page = speakerOf(event, open())
    if (page === null || !mayAsk(page, route)) return NOT_ALLOWED
    return answerRequest(await handlers, route, input, (name, error) =>
      log.fault('fault', error, { route: name }),
    )
  })
}

/** Tells the window something unasked; nothing when there is no window. */
export function sendEvent(window: WebContents | null, event: AppEvent): void {
  if (window && !window.isDestroyed()) window.send(EVENT_CHANNEL, event)
}
