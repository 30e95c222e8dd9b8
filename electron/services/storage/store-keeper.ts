import { rename } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { JobAnswer, JobInput, JobName } from '../backup/store-jobs'
import { finishReplacing, replaceStore } from '../backup/replace-store'
import {
  createKey,
  healKey,
  keyState,
  proveRecovery,
  removeWrap,
  rewrapKey,
  setPassphrase,
  setSystemWrap,
  unlockWithPassphrase,
  unlockWithSystem,
  type KeepBy,
  type KeyPlace,
} from './key-file'
import type { KeyRecord } from './key-record'
import type { ScryptCost } from './passphrase-wrap'
import { STORE_CALLS, type Store } from './store'
import { connectStore, type StoreConnection } from './store-client'
import { asStoreFailure, StoreFailure, type StoreFailureCode } from './store-failure'
import type { StorePort } from './store-port'
import type { KeyWrapper } from './system-wrap'

/** A process that serves stores; killing it ends every trace of the key in its memory. */
export interface StoreProcess extends StorePort {
  kill(): unknown
}

export interface KeeperParts {
  readonly folder: string
  /** The system's key store; null where the data travel from machine to machine. */
  readonly system: (KeyWrapper & { available(): boolean }) | null
  readonly startProcess: () => StoreProcess
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Only tests give another. */
  readonly cost?: ScryptCost
}

export type StoreState =
  | { readonly state: 'new' | 'locked' | 'open'; readonly problem: null; readonly about: null }
  | { readonly state: 'problem'; readonly problem: StoreFailureCode; readonly about: 'key' | 'store' }

export interface Ways {
  readonly system: boolean
  readonly passphrase: boolean
}

const NO_WAYS: Ways = { system: false, passphrase: false }
const plain = (state: 'new' | 'locked' | 'open'): StoreState => ({ state, problem: null, about: null })
const trouble = (problem: StoreFailureCode, about: 'key' | 'store'): StoreState => ({
  state: 'problem',
  problem,
  about,
})

/** Opens the one store with its key, locks it, changes the ways in, and never makes an empty store over one that was there. */
export class StoreKeeper {
  readonly place: KeyPlace
  readonly #parts: KeeperParts
  readonly #jobs = new Set<StoreProcess>()
  #process: StoreProcess | null = null
  #connection: StoreConnection | null = null
  #state: StoreState = plain('locked')
  #ways: Ways = NO_WAYS
  #keptBy: 'system' | 'passphrase' = 'passphrase'
  /** In memory while the store is open, or damaged and about to be rescued. */
  #key: Uint8Array | null = null
  /** From a recovery file that fits, until a new way in was chosen. */
  #recovered: Uint8Array | null = null
  #fresh = false
  #left: () => void = () => undefined

  constructor(parts: KeeperParts) {
    this.#parts = parts
    const at = (name: string): string => path.join(parts.folder, name)
    this.place = {
      keyFile: at('store.key'),
      storeFile: at('store.db'),
      ...(parts.cost ? { cost: parts.cost } : {}),
    }
  }

  get state(): StoreState {
    return this.#state
  }
  get ways(): Ways {
    return this.#ways
  }
  /** What opened the store; null while it is not open. */
  get keptBy(): 'system' | 'passphrase' | null {
    return this.#state.state === 'open' ? this.#keptBy : null
  }
  get systemKeyAvailable(): boolean {
    return this.#parts.system?.available() === true
  }
  /** @throws StoreFailure store-locked */
  get key(): Uint8Array {
    if (this.#key === null) throw new StoreFailure('store-locked')
    return this.#key
  }
  /** True after a store was made and until its recovery file was: the person has just given the passphrase. */
  get isFresh(): boolean {
    return this.#fresh
  }

  /** Called when the store's process ends by itself. */
  onLeft(listener: () => void): void {
    this.#left = listener
  }

  /** Calls of the open store; each fails with store-locked while it is not open. */
  readonly store: Store = new Proxy({} as Store, {
    // Only the store's calls: with a `then` it would pass for a promise.
    get: (_, name: string) =>
      (STORE_CALLS as readonly string[]).includes(name)
        ? (this.#connection?.store[name as keyof Store] ?? lockedCall)
        : undefined,
  })

  /** Looks what is there, ends a replacement that was cut short, and opens where the system keeps the key. */
  async begin(): Promise<void> {
    try {
      await finishReplacing(this.place)
      await this.#look()
    } catch (error) {
      this.#state = trouble(asStoreFailure(error).code, 'key')
      return
    }
    if (this.#state.state === 'locked' && this.#ways.system) await this.#beginWithSystem()
  }

  /** Makes a new store, its key kept by a passphrase or, with null, by the system. */
  async create(passphrase: string | null): Promise<void> {
    const key = await createKey(this.place, this.#keepBy(passphrase))
    this.#ways = { system: passphrase === null, passphrase: passphrase !== null }
    await this.#open(key, false)
    this.#keptBy = passphrase === null ? 'system' : 'passphrase'
    this.#fresh = true
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#openOrTell(await unlockWithPassphrase(this.place, passphrase))
    this.#keptBy = 'passphrase'
  }

  /** Ends every process, and with them every trace of the key. */
  async lock(): Promise<void> {
    const connection = this.#connection
    this.#connection = null
    if (this.#state.state === 'open') this.#state = plain('locked')
    await connection?.store.close().catch(() => undefined)
    const process = this.#process
    this.#process = null
    process?.kill()
    for (const job of this.#jobs) job.kill()
    this.#forget()
  }

  /** Long work in a process of its own; it ends when the store is locked. */
  async job<Name extends JobName>(name: Name, input: JobInput<Name>): Promise<JobAnswer<Name>> {
    const process = this.#parts.startProcess()
    this.#jobs.add(process)
    try {
      return await connectStore(process).job(name, input)
    } finally {
      this.#jobs.delete(process)
      process.kill()
    }
  }

  /** @throws StoreFailure wrong-passphrase when the store has a passphrase and this is not it; null is none */
  async confirm(passphrase: string | null): Promise<void> {
    if (this.#ways.passphrase) await unlockWithPassphrase(this.place, passphrase ?? '')
  }

  /** Sets or changes the passphrase, or with null gives it up; the one so far must be told. */
  async changePassphrase(current: string | null, next: string | null): Promise<void> {
    const { key } = this
    await this.confirm(current)
    if (next === null) await removeWrap(this.place, key, 'passphrase')
    else await setPassphrase(this.place, key, next)
    this.#ways = { ...this.#ways, passphrase: next !== null }
  }

  /** Lets the system keep the key too (again, where its key store changed), or no longer. */
  async keepBySystem(keep: boolean, current: string | null): Promise<void> {
    const { key } = this
    await this.confirm(current)
    if (keep) await setSystemWrap(this.place, key, this.#system())
    else await removeWrap(this.place, key, 'system')
    this.#ways = { ...this.#ways, system: keep }
  }

  /** Called once the recovery file was written. */
  recoveryKept(): void {
    this.#fresh = false
  }

  /** Proves a key from a recovery file and holds it until `recover`. @throws StoreFailure wrong-recovery */
  async offerRecovery(key: Uint8Array): Promise<void> {
    await proveRecovery(this.place, key)
    this.#recovered = key
  }

  /** Keeps the recovered key anew, by the way chosen alone, and opens the store. */
  async recover(passphrase: string | null): Promise<void> {
    const key = this.#recovered
    if (key === null) throw new StoreFailure('bad-request', { what: 'recovery' })
    await rewrapKey(this.place, key, this.#keepBy(passphrase), `unreadable-${this.mark()}`)
    this.#recovered = null
    this.#ways = { system: passphrase === null, passphrase: passphrase !== null }
    await this.#openOrTell(key)
    this.#keptBy = passphrase === null ? 'system' : 'passphrase'
  }

  /** Puts the staged store in the place of the present one, which is set aside, and opens it. */
  async replaceWithStaged(key: Uint8Array, record: KeyRecord | null): Promise<void> {
    await this.lock()
    await replaceStore(this.place, this.mark(), record)
    await this.reopen(key)
  }

  /** Opens with a key that is known to be right, after its store was replaced or put right. */
  async reopen(key: Uint8Array): Promise<void> {
    await this.#look()
    await this.#openOrTell(key)
  }

  /** Where the key is without a store: sets it aside, so that a new store can be made. */
  async startAnew(): Promise<void> {
    if (this.#state.problem !== 'store-missing') throw new StoreFailure('bad-request')
    const mark = this.mark()
    for (const file of [this.place.keyFile, `${this.place.keyFile}.copy`])
      if (existsSync(file)) await rename(file, `${file}.${mark}`)
    this.#forget()
    await this.#look()
  }

  /** For names of what is set aside: the second, in UTC. */
  mark(): string {
    return new Date(this.#parts.now()).toISOString().slice(0, 19).replaceAll(':', '-')
  }

  #system(): KeyWrapper {
    if (this.#parts.system === null) throw new StoreFailure('system-key-unavailable')
    return this.#parts.system
  }

  /** A passphrase, or with null the system. */
  #keepBy(passphrase: string | null): KeepBy {
    return passphrase === null ? { system: this.#system() } : { passphrase }
  }

  #forget(): void {
    this.#key?.fill(0)
    this.#key = null
    this.#recovered?.fill(0)
    this.#recovered = null
    this.#fresh = false
  }

  async #look(): Promise<void> {
    const kept = await keyState(this.place)
    this.#ways = kept.state === 'kept' ? { system: kept.system, passphrase: kept.passphrase } : NO_WAYS
    if (kept.state === 'new') this.#state = plain('new')
    else if (kept.state === 'key-missing') this.#state = trouble('key-missing', 'key')
    else {
      await healKey(this.place)
      const byPassphraseOrSystem = kept.passphrase || this.systemKeyAvailable
      this.#state = byPassphraseOrSystem ? plain('locked') : trouble('system-key-unavailable', 'key')
    }
  }

  /** A changed key store must never lock the person out where a passphrase is the way back in. */
  async #beginWithSystem(): Promise<void> {
    let key: Uint8Array
    try {
      key = await unlockWithSystem(this.place, this.#system())
    } catch (error) {
      if (!this.#ways.passphrase) this.#state = trouble(asStoreFailure(error).code, 'key')
      return
    }
    await this.#openOrTell(key).catch(() => undefined)
    this.#keptBy = 'system'
  }

  /** The key is the right one; what fails now is the store's own trouble, and is offered to be put right. */
  async #openOrTell(key: Uint8Array): Promise<void> {
    try {
      await this.#open(key, true)
    } catch (error) {
      const { code, detail } = asStoreFailure(error)
      // The key file vouches for the key: a first page that does not decrypt is a damaged one.
      const problem = code === 'wrong-key' ? 'damaged' : code
      this.#key = key
      this.#state = trouble(problem, 'store')
      throw new StoreFailure(problem, detail)
    }
  }

  async #open(key: Uint8Array, mustExist: boolean): Promise<void> {
    const process = this.#parts.startProcess()
    const connection = connectStore(process)
    try {
      await connection.open({ file: this.place.storeFile, key, mustExist })
    } catch (error) {
      process.kill()
      throw error
    }
    this.#process = process
    this.#connection = connection
    this.#key = key
    this.#state = plain('open')
    process.on('exit', () => {
      if (this.#process !== process) return
      this.#process = null
      this.#connection = null
      this.#state = plain('locked')
      this.#forget()
      this.#left()
    })
  }
}

const lockedCall = (): Promise<never> => Promise.reject(new StoreFailure('store-locked'))
