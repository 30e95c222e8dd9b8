import { EventEmitter } from 'node:events'
import { afterEach } from 'vitest'
import { serveStore } from '../../../electron/services/storage/serve-store'
import {
  StoreKeeper,
  type KeeperParts,
  type StoreProcess,
} from '../../../electron/services/storage/store-keeper'
import type { StorePort } from '../../../electron/services/storage/store-port'
import type { KeyWrapper } from '../../../electron/services/storage/system-wrap'
import { aFolder } from './store-place'

/** Cheap on purpose: the real cost is tested once. */
export const CHEAP = { N: 1024, r: 8, p: 1 }
export const PASSPHRASE = '一二三四五六七八'
export const NOW = Date.UTC(2026, 10, 25, 8, 30)

/** A key store that masks with one byte; another byte is another key store. */
export const aKeyStore = (mask: number, available = true): KeyWrapper & { available(): boolean } => ({
  available: () => available,
  wrap: (bytes) => bytes.map((byte) => byte ^ mask),
  unwrap: (bytes) => bytes.map((byte) => byte ^ mask),
})

export const failingKeyStore: KeyWrapper & { available(): boolean } = {
  available: () => true,
  wrap: () => Promise.reject(new Error('no')),
  unwrap: () => Promise.reject(new Error('no')),
}

const started: { kill(): void }[] = []
afterEach(() => {
  for (const process of started.splice(0)) process.kill()
})

/** A store's process in this one: killed, it answers no more and its store is closed. */
export const aStoreProcess = (): StoreProcess & { end(): void } => {
  const [here, there] = [new EventEmitter(), new EventEmitter()]
  let alive = true
  const port: StorePort = {
    on: (event, listener) => there.on(event, listener),
    postMessage: (message) => {
      const data: unknown = structuredClone(message)
      setImmediate(() => alive && here.emit('message', { data }))
    },
  }
  serveStore(port)
  const end = (): void => {
    if (!alive) return
    there.emit('message', { data: { id: -1, method: 'close', args: [] } })
    alive = false
    here.emit('exit', 0)
  }
  const process = {
    on: (event: string, listener: (value: unknown) => void) => here.on(event, listener),
    postMessage: (message: unknown) => {
      const data: unknown = structuredClone(message)
      setImmediate(() => alive && there.emit('message', { data }))
    },
    kill: end,
    end,
  }
  started.push(process)
  return process
}

export const aKeeper = (change: Partial<KeeperParts> = {}): StoreKeeper =>
  new StoreKeeper({
    folder: aFolder(),
    system: null,
    startProcess: aStoreProcess,
    now: () => NOW,
    cost: CHEAP,
    ...change,
  })

/** Another start of the program over the same data. */
export const again = async (keeper: StoreKeeper, change: Partial<KeeperParts> = {}): Promise<StoreKeeper> => {
  await keeper.lock()
  const next = aKeeper({ folder: keeper.place.storeFile.replace(/[\\/]store\.db$/, ''), ...change })
  await next.begin()
  return next
}
