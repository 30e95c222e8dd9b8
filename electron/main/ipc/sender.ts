import { ORIGIN } from '../app-scheme'

/** What of an IPC event tells who speaks. */
export interface Speaker {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
  readonly sender: { readonly id: number }
}

/** Only the top frame of our one window, at our own origin: no frame, no about:blank, no other page of ours. */
export function isOurWindow(event: Speaker, windowId: number | null): boolean {
  const frame = event.senderFrame
  return (
    windowId !== null &&
    event.sender.id === windowId &&
    frame !== null &&
    frame.parent === null &&
    frame.url.startsWith(`${ORIGIN}/`)
  )
}
