import { isJob, runJob } from '../backup/store-jobs'
import { openStore } from './open-store'
import { STORE_CALLS, type StoreCalls } from './store'
import { asStoreFailure, StoreFailure } from './store-failure'
import { unpack, type StorePort, type StoreRequest } from './store-port'

/** The journal is moved into the file when nobody has asked for anything this long; during a save it would be felt. */
const SETTLE_AFTER_MS = 1_500

interface Serving {
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

interface Opening {
  readonly file: string
  readonly key: Uint8Array
  readonly mustExist?: boolean
}

type AnyCall = (...args: readonly unknown[]) => unknown

const isStoreCall = (method: string): method is keyof StoreCalls =>
  (STORE_CALLS as readonly string[]).includes(method)

/** Answers requests in their order, one at a time. The first is `open` with file and key, or `job`; `close` allows another. */
export const serveStore = (port: StorePort, { now = Date.now }: Serving = {}): void => {
  let store: StoreCalls | null = null
  let settling: NodeJS.Timeout | undefined

  const settle = (): void => {
    try {
      const more = store?.upkeep() ?? false
      store?.settle()
      if (more) settleLater()
    } catch {
      // Only upkeep: the next save or start does it.
    }
  }

  const settleLater = (): void => {
    settling = setTimeout(settle, SETTLE_AFTER_MS)
    // It must not keep a process alive that has nothing else to do.
    settling.unref()
  }

  const open = ({ file, key, mustExist = false }: Opening): void => {
    store?.close()
    store = null
    const opened = openStore({ file, key, mustExist, now })
    try {
      opened.sweep()
    } catch (error) {
      // Sweeping can wait; a store that reads but cannot write must still open, so that drafts can be exported.
      if (asStoreFailure(error).code === 'damaged') {
        opened.close()
        throw error
      }
    }
    store = opened
  }

  const run = ({ method, args }: StoreRequest): unknown => {
    if (method === 'open') return open(args[0] as Opening)
    if (method === 'job') {
      const [name, input] = args
      if (!isJob(name)) throw new StoreFailure('bad-request', { method })
      return runJob(name, input)
    }
    if (!isStoreCall(method)) throw new StoreFailure('bad-request', { method })
    if (store === null) throw new StoreFailure('store-locked')
    const value = (store[method] as AnyCall)(...args)
    if (method === 'close') store = null
    return value
  }

  port.on('message', (event) => {
    const request = unpack<StoreRequest>(event)
    clearTimeout(settling)
    try {
      port.postMessage({ id: request.id, ok: true, value: run(request) })
    } catch (error) {
      const { code, detail } = asStoreFailure(error)
      port.postMessage({ id: request.id, ok: false, failure: { code, detail } })
    }
    settleLater()
  })
  port.start?.()
}
