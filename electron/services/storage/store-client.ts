import type { JobAnswer, JobInput, JobName } from '../backup/store-jobs'
import { STORE_CALLS, type Store } from './store'
import { StoreFailure } from './store-failure'
import { unpack, type StoreAnswer, type StorePort } from './store-port'

export interface StoreConnection {
  /**
   * Opens the file in the store's process, making it when there is none unless it must be there.
   * @throws StoreFailure wrong-key, not-our-file, newer-version, damaged, read-only, cannot-open, disk-full, busy,
   * store-missing
   */
  open(place: {
    readonly file: string
    readonly key: Uint8Array
    readonly mustExist?: boolean
  }): Promise<void>
  /** Long work on store files; the process does nothing else meanwhile. */
  job<Name extends JobName>(name: Name, input: JobInput<Name>): Promise<JobAnswer<Name>>
  readonly store: Store
  /** Tells that the process is gone: every pending and later call fails with store-stopped. */
  stopped(): void
}

interface Pending {
  resolve(value: unknown): void
  reject(failure: StoreFailure): void
}

/** Calls across the port. Also hears the port's own `exit` (a process) and `close` (a port). */
export const connectStore = (port: StorePort): StoreConnection => {
  const pending = new Map<number, Pending>()
  let lastId = 0
  let alive = true

  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!alive) return reject(new StoreFailure('store-stopped'))
      const id = (lastId += 1)
      pending.set(id, { resolve, reject })
      try {
        port.postMessage({ id, method, args })
      } catch {
        pending.delete(id)
        reject(new StoreFailure('bad-request', { method }))
      }
    })

  const stopped = (): void => {
    alive = false
    const waiting = [...pending.values()]
    pending.clear()
    for (const { reject } of waiting) reject(new StoreFailure('store-stopped'))
  }

  port.on('message', (event) => {
    const answer = unpack<StoreAnswer>(event)
    const waiting = pending.get(answer.id)
    pending.delete(answer.id)
    if (answer.ok) waiting?.resolve(answer.value)
    else waiting?.reject(new StoreFailure(answer.failure.code, answer.failure.detail))
  })
  port.on('exit', stopped)
  port.on('close', stopped)
  port.start?.()

  const calls = STORE_CALLS.map((name) => [name, (...args: unknown[]) => call(name, args)] as const)
  return {
    open: async (place) => {
      await call('open', [place])
    },
    job: async <Name extends JobName>(name: Name, input: JobInput<Name>) =>
      (await call('job', [name, input])) as JobAnswer<Name>,
    store: Object.fromEntries(calls) as unknown as Store,
    stopped,
  }
}
