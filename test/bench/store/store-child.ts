import { serveStore } from '../../../electron/services/storage/serve-store'

/** The store in a process of its own, which also tells how much memory it holds and held at most, in bytes. */
process.on('message', (message) => {
  if (message === 'memory')
    process.send?.({ rss: process.memoryUsage().rss, peak: process.resourceUsage().maxRSS * 1_024 })
})
serveStore({
  on: (event, listener) =>
    process.on(event, (message: unknown) => {
      if (message !== 'memory') listener(message)
    }),
  postMessage: (message) => process.send?.(message),
})
