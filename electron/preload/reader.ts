import { ipcRenderer } from 'electron'

// The reader page gets its one port and nothing else: no request, no event, no other channel.
ipcRenderer.once('reader-port', (event) => {
  window.postMessage('reader-port', window.location.origin, [...event.ports])
})
