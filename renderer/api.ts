import type { Bridge } from '../electron/contract/bridge'
import type { AppEvent } from '../electron/contract/events'
import type { Failure } from '../electron/contract/failures'
import type { RouteAnswer, RouteInput, RouteName } from '../electron/contract/routes'
import { failureSentence } from './text/failures'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** An expected failure of a request; its message is the sentence for the person. */
export class RequestFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failureSentence(failure))
  }
}

/** Asks main; a failure is thrown as RequestFailure. */
export async function ask<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteAnswer<R>> {
  const envelope = await window.bridge.request(route, input)
  if (!envelope.ok) throw new RequestFailure(envelope.failure)
  return envelope.value
}

export const onEvent = (listener: (event: AppEvent) => void): (() => void) => window.bridge.onEvent(listener)

/** What to tell the person about anything that was thrown. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof RequestFailure) return thrown.message
  return failureSentence({ code: 'fault', message: '', detail: {} })
}
