import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  isKeyOf,
  keyRecord,
  readKeyRecord,
  writeKeyRecord,
  type KeyMethod,
  type KeyRecord,
  type KeyWrap,
} from './key-record'
import {
  unwrapWithPassphrase,
  wrapWithPassphrase,
  type PassphraseWrap,
  type ScryptCost,
} from './passphrase-wrap'
import { asStoreFailure, StoreFailure } from './store-failure'
import { hasContent, prepareFolder } from './store-folder'
import { unwrapWithSystem, wrapWithSystem, type KeyWrapper, type SystemWrap } from './system-wrap'
import type { Disk } from './write-atomically'

/** Where the key and the store lie; both in one folder. */
export interface KeyPlace {
  readonly keyFile: string
  readonly storeFile: string
  /** Only tests give others. */
  readonly cost?: ScryptCost
  readonly disk?: Disk
}

export type KeyState =
  /** Neither key nor store: a new one may be made. */
  | { readonly state: 'new' }
  /** A store without its key: never make a new one over it. */
  | { readonly state: 'key-missing' }
  /** What can open it; passphrase beside system is the way back in after the system's key store changed. */
  | { readonly state: 'kept'; readonly system: boolean; readonly passphrase: boolean }

const typed = async <T>(step: () => Promise<T>): Promise<T> => {
  try {
    return await step()
  } catch (error) {
    throw asStoreFailure(error)
  }
}

const isPassphrase = (wrap: KeyWrap): wrap is PassphraseWrap => wrap.method === 'passphrase'
const isSystem = (wrap: KeyWrap): wrap is SystemWrap => wrap.method === 'system'

/** @throws StoreFailure damaged, newer-version, cannot-open */
export const keyState = (place: KeyPlace): Promise<KeyState> =>
  typed(async () => {
    if (!existsSync(place.keyFile)) return { state: hasContent(place.storeFile) ? 'key-missing' : 'new' }
    const { wraps } = await readKeyRecord(place.keyFile)
    return { state: 'kept', system: wraps.some(isSystem), passphrase: wraps.some(isPassphrase) }
  })

const readRecord = async (place: KeyPlace): Promise<KeyRecord> => {
  if (!existsSync(place.keyFile)) throw new StoreFailure('key-missing')
  return readKeyRecord(place.keyFile)
}

/** Ways to keep a key; at least one. Both: the passphrase is the way back in. */
export interface KeepBy {
  readonly system?: KeyWrapper
  readonly passphrase?: string
}

/**
 * Makes the store's key, keeps it, and answers it: 32 bytes. Only where neither key nor store is.
 * @throws StoreFailure key-missing (a store is there without its key), bad-request (there is a key already, or no way
 * to keep one was given), weak-passphrase, system-key-unavailable, disk-full, read-only
 */
export const createKey = (place: KeyPlace, keepBy: KeepBy): Promise<Uint8Array> =>
  typed(async () => {
    if (existsSync(place.keyFile)) throw new StoreFailure('bad-request', { what: 'key' })
    if (hasContent(place.storeFile)) throw new StoreFailure('key-missing')
    const key = new Uint8Array(randomBytes(32))
    const wraps: KeyWrap[] = []
    if (keepBy.system) wraps.push(await wrapWithSystem(key, keepBy.system))
    if (keepBy.passphrase !== undefined)
      wraps.push(await wrapWithPassphrase(key, keepBy.passphrase, place.cost))
    if (wraps.length === 0) throw new StoreFailure('bad-request', { what: 'key' })
    prepareFolder(dirname(place.keyFile))
    await writeKeyRecord(place.keyFile, keyRecord(key, wraps), place.disk)
    return key
  })

const proved = (record: KeyRecord, key: Uint8Array): Uint8Array => {
  if (!isKeyOf(record, key)) throw new StoreFailure('wrong-key')
  return key
}

/** @throws StoreFailure wrong-passphrase, key-missing, damaged, newer-version; bad-request when kept by no passphrase */
export const unlockWithPassphrase = (place: KeyPlace, passphrase: string): Promise<Uint8Array> =>
  typed(async () => {
    const record = await readRecord(place)
    const wrap = record.wraps.find(isPassphrase)
    if (!wrap) throw new StoreFailure('bad-request', { what: 'passphrase' })
    return proved(record, await unwrapWithPassphrase(wrap, passphrase))
  })

/** @throws StoreFailure system-key-unavailable (none, or another than the one that wrapped), key-missing, wrong-key */
export const unlockWithSystem = (place: KeyPlace, wrapper: KeyWrapper): Promise<Uint8Array> =>
  typed(async () => {
    const record = await readRecord(place)
    const wrap = record.wraps.find(isSystem)
    if (!wrap) throw new StoreFailure('system-key-unavailable')
    return proved(record, await unwrapWithSystem(wrap, wrapper))
  })

/** One atomic write of the key file: old or new way in, never none. The store itself is not touched. */
const replaceWrap = (place: KeyPlace, key: Uint8Array, make: () => Promise<KeyWrap>): Promise<void> =>
  typed(async () => {
    const record = await readRecord(place)
    proved(record, key)
    const wrap = await make()
    const others = record.wraps.filter(({ method }) => method !== wrap.method)
    await writeKeyRecord(place.keyFile, keyRecord(key, [...others, wrap]), place.disk)
  })

/** Sets or changes the passphrase of an unlocked key. @throws StoreFailure weak-passphrase, wrong-key, disk-full … */
export const setPassphrase = (place: KeyPlace, key: Uint8Array, passphrase: string): Promise<void> =>
  replaceWrap(place, key, () => wrapWithPassphrase(key, passphrase, place.cost))

/** Keeps an unlocked key by the system too, or again after its key store changed. */
export const setSystemWrap = (place: KeyPlace, key: Uint8Array, wrapper: KeyWrapper): Promise<void> =>
  replaceWrap(place, key, () => wrapWithSystem(key, wrapper))

/** Gives up one way in. @throws StoreFailure bad-request when it is the only one */
export const removeWrap = (place: KeyPlace, key: Uint8Array, method: KeyMethod): Promise<void> =>
  typed(async () => {
    const record = await readRecord(place)
    proved(record, key)
    const wraps = record.wraps.filter((wrap) => wrap.method !== method)
    if (wraps.length === 0) throw new StoreFailure('bad-request', { what: 'key' })
    await writeKeyRecord(place.keyFile, keyRecord(key, wraps), place.disk)
  })
