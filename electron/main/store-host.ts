import path from 'node:path'
import { utilityProcess } from 'electron'
import type { UtilityProcess } from 'electron'
import { createKey, keyState, unlockWithPassphrase, unlockWithSystem } from '../services/storage/key-file'
import type { KeyPlace } from '../services/storage/key-file'
import { STORE_CALLS } from '../services/storage/store'
import type { Store } from '../services/storage/store'
import { connectStore } from '../services/storage/store-client'
import type { StoreConnection } from '../services/storage/store-client'
import { asStoreFailure, StoreFailure } from '../services/storage/store-failure'
import { programFolder } from './places'
import { systemKey } from './system-key'

export type StoreState =
  | { readonly state: 'new' | 'locked' | 'open'; readonly problem: null }
  | { readonly state: 'problem'; readonly problem: string }

/** Starts the store's process, opens the store with its key, and locks it again. The key never leaves main but for it. */
export class StoreHost {
  readonly #place: KeyPlace
  #process: UtilityProcess | null = null
  #connection: StoreConnection | null = null
  #state: StoreState = { state: 'locked', problem: null }
  #keptBy: 'system' | 'passphrase' = 'passphrase'

  constructor(folder: string) {
    this.#place = { keyFile: path.join(folder, 'store.key'), storeFile: path.join(folder, 'store.db') }
  }

  get state(): StoreState {
    return this.#state
  }

  /** What opened the store; null while it is not open. */
  get keptBy(): 'system' | 'passphrase' | null {
    return this.#state.state === 'open' ? this.#keptBy : null
  }

  get systemKeyAvailable(): boolean {
    return systemKey.available()
  }

  /** Calls of the open store; each fails with store-locked while it is not open. */
  readonly store: Store = new Proxy({} as Store, {
    // Only the store's calls: with a `then` it would pass for a promise.
    get: (_, name: string) =>
      (STORE_CALLS as readonly string[]).includes(name)
        ? (this.#connection?.store[name as keyof Store] ?? lockedCall)
        : undefined,
  })

  /** Looks what is there, and opens it where the system keeps the key. */
  async begin(): Promise<void> {
    try {
      const kept = await keyState(this.#place)
      if (kept.state === 'new') this.#state = { state: 'new', problem: null }
      else if (kept.state === 'key-missing') this.#state = { state: 'problem', problem: 'key-missing' }
      else if (kept.system && systemKey.available()) await this.#openWithSystem(kept.passphrase)
      else if (kept.passphrase) this.#state = { state: 'locked', problem: null }
      else this.#state = { state: 'problem', problem: 'system-key-unavailable' }
    } catch (error) {
      this.#state = { state: 'problem', problem: asStoreFailure(error).code }
    }
  }

  /** Makes a new store, its key kept by a passphrase or, with null, by the system. */
  async create(passphrase: string | null): Promise<void> {
    const keepBy = passphrase === null ? { system: systemKey } : { passphrase }
    await this.#open(await createKey(this.#place, keepBy))
    this.#keptBy = passphrase === null ? 'system' : 'passphrase'
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#open(await unlockWithPassphrase(this.#place, passphrase))
    this.#keptBy = 'passphrase'
  }

  /** Ends the process, and with it every trace of the key in its memory. */
  async close(): Promise<void> {
    const connection = this.#connection
    this.#connection = null
    if (this.#state.state === 'open') this.#state = { state: 'locked', problem: null }
    await connection?.store.close().catch(() => undefined)
    this.#process?.kill()
    this.#process = null
  }

  async #openWithSystem(hasPassphrase: boolean): Promise<void> {
    try {
      await this.#open(await unlockWithSystem(this.#place, systemKey))
      this.#keptBy = 'system'
    } catch (error) {
      // A changed key store must never lock the person out where a passphrase is the way back in.
      const { code } = asStoreFailure(error)
      if (hasPassphrase && (code === 'system-key-unavailable' || code === 'wrong-key'))
        this.#state = { state: 'locked', problem: null }
      else throw error
    }
  }

  async #open(key: Uint8Array): Promise<void> {
    const child = utilityProcess.fork(programFolder('out', 'main', 'store.js'), [], {
      serviceName: 'store',
      stdio: 'ignore',
    })
    const connection = connectStore(child)
    try {
      await connection.open({ file: this.#place.storeFile, key })
    } catch (error) {
      child.kill()
      throw error
    }
    this.#process = child
    this.#connection = connection
    this.#state = { state: 'open', problem: null }
    child.on('exit', () => {
      if (this.#process !== child) return
      this.#process = null
      this.#connection = null
      this.#state = { state: 'locked', problem: null }
    })
  }
}

const lockedCall = (): Promise<never> => Promise.reject(new StoreFailure('store-locked'))
