/** Lets waiting messages be heard: promises alone never give way to them. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // Messages are heard in the order in which they were sent; a timer might come before an older one.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
