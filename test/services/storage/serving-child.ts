import { serveStore } from '../../../electron/services/storage/serve-store'

/** The store in a process of its own, over node's channel between parent and child. */
serveStore({
  on: (event, listener) => process.on(event, listener),
  postMessage: (message) => process.send?.(message),
})
