import type { AppEvent } from './events'
import type { Envelope } from './failures'
import type { RouteAnswer, RouteInput, RouteName } from './routes'

export const REQUEST_CHANNEL = 'request'
export const EVENT_CHANNEL = 'event'

/** Everything the preload offers the page, as `window.bridge`. */
export interface Bridge {
  request<R extends RouteName>(route: R, input: RouteInput<R>): Promise<Envelope<RouteAnswer<R>>>
  /** Returns the function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void
}
