import { contextBridge, ipcRenderer } from 'electron'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '../contract/bridge'
import type { Bridge } from '../contract/bridge'
import type { AppEvent } from '../contract/events'

const bridge: Bridge = {
  request: (route, input) => ipcRenderer.invoke(REQUEST_CHANNEL, route, input),
  onEvent(listener) {
    const pass = (_: unknown, event: AppEvent): void => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, pass)
    // An unsubscribe is returned because functions are copied across the bridge: the page cannot name `pass`.
    return () => ipcRenderer.off(EVENT_CHANNEL, pass)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
