import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { connectToRead, rawKey } from './connection'
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

/** A second copy: a key file that is lost or cannot be read must not cost the way in by passphrase. */
const copyOf = (keyFile: string): string => `${keyFile}.copy`

const typed = async <T>(step: () => Promise<T>): Promise<T> => {
  try {
    return await step()
  } catch (error) {
    throw asStoreFailure(error)
  }
}

const isPassphrase = (wrap: KeyWrap): wrap is PassphraseWrap => wrap.method === 'passphrase'
const isSystem = (wrap: KeyWrap): wrap is SystemWrap => wrap.method === 'system'

const hasKey = ({ keyFile }: KeyPlace): boolean => existsSync(keyFile) || existsSync(copyOf(keyFile))

/**
 * The key file, or its copy where the file is lost or cannot be read.
 * @throws StoreFailure key-missing, damaged, newer-version, cannot-open, read-only
 */
export const readRecord = (place: KeyPlace): Promise<KeyRecord> =>
  typed(async () => {
    if (!hasKey(place)) throw new StoreFailure('key-missing')
    try {
      return await readKeyRecord(place.keyFile)
    } catch (error) {
      // A newer program's file stands above an older copy.
      if (asStoreFailure(error).code === 'newer-version') throw error
      return await readKeyRecord(copyOf(place.keyFile)).catch(() => {
        throw error
      })
    }
  })

/** The file first: should the copy not follow, it is given up rather than left with a way in that was taken back. */
export const writeRecord = async (place: KeyPlace, record: KeyRecord): Promise<void> => {
  await writeKeyRecord(place.keyFile, record, place.disk)
  try {
    await writeKeyRecord(copyOf(place.keyFile), record, place.disk)
  } catch {
    await rm(copyOf(place.keyFile), { force: true })
  }
}

/** Makes file and copy agree again after one was lost or a write was cut short; best effort. */
export const healKey = async (place: KeyPlace): Promise<void> => {
  try {
    const record = await readRecord(place)
    const same = async (file: string): Promise<boolean> =>
      JSON.stringify(await readKeyRecord(file)) === JSON.stringify(record)
    const whole = await Promise.all(
      [place.keyFile, copyOf(place.keyFile)].map((file) => same(file).catch(() => false)),
    )
    if (whole.includes(false)) await writeRecord(place, record)
  } catch {
    // What could be read was read; the next start tries again.
  }
}

/** @throws StoreFailure damaged, newer-version, cannot-open */
export const keyState = (place: KeyPlace): Promise<KeyState> =>
  typed(async () => {
    if (!hasKey(place)) return { state: hasContent(place.storeFile) ? 'key-missing' : 'new' }
    const { wraps } = await readRecord(place)
    return { state: 'kept', system: wraps.some(isSystem), passphrase: wraps.some(isPassphrase) }
  })

/** Ways to keep a key; at least one. Both: the passphrase is the way back in. */
export interface KeepBy {
  readonly system?: KeyWrapper
  readonly passphrase?: string
}

/** @throws StoreFailure bad-request when no way is given, weak-passphrase, system-key-unavailable */
export const recordKeptBy = async (place: KeyPlace, key: Uint8Array, keepBy: KeepBy): Promise<KeyRecord> => {
  const wraps: KeyWrap[] = []
  if (keepBy.system) wraps.push(await wrapWithSystem(key, keepBy.system))
  if (keepBy.passphrase !== undefined)
    wraps.push(await wrapWithPassphrase(key, keepBy.passphrase, place.cost))
  if (wraps.length === 0) throw new StoreFailure('bad-request', { what: 'key' })
  return keyRecord(key, wraps)
}

/**
 * Makes the store's key, keeps it, and answers it: 32 bytes. Only where neither key nor store is.
 * @throws StoreFailure key-missing (a store is there without its key), bad-request (there is a key already, or no way
 * to keep one was given), weak-passphrase, system-key-unavailable, disk-full, read-only
 */
export const createKey = (place: KeyPlace, keepBy: KeepBy): Promise<Uint8Array> =>
  typed(async () => {
    if (hasKey(place)) throw new StoreFailure('bad-request', { what: 'key' })
    if (hasContent(place.storeFile)) throw new StoreFailure('key-missing')
    const key = new Uint8Array(randomBytes(32))
    const record = await recordKeptBy(place, key, keepBy)
    prepareFolder(dirname(place.keyFile))
    await writeRecord(place, record)
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
    await writeRecord(place, keyRecord(key, [...others, wrap]))
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
    await writeRecord(place, keyRecord(key, wraps))
  })

const opensStore = (storeFile: string, key: Uint8Array): boolean => {
  const db = connectToRead(storeFile, rawKey(key))
  try {
    db.prepare('SELECT count(*) FROM sqlite_master').get()
    return true
  } catch (error) {
    if (asStoreFailure(error).code === 'damaged') return false
    throw error
  } finally {
    db.close()
  }
}

/**
 * Proves a key from a recovery file against the key file or, where that is lost or cannot be read, against the store
 * itself, which is only read. @throws StoreFailure wrong-recovery
 */
export const proveRecovery = (place: KeyPlace, key: Uint8Array): Promise<void> =>
  typed(async () => {
    const record = await readRecord(place).catch(() => null)
    const fits = record
      ? isKeyOf(record, key)
      : hasContent(place.storeFile) && opensStore(place.storeFile, key)
    if (!fits) throw new StoreFailure('wrong-recovery')
  })

/**
 * Keeps a proved key anew, by the given ways alone: whoever needs the recovery file has lost the old ones. A key file
 * that could not be read is set aside under `mark`, never deleted.
 */
export const rewrapKey = (place: KeyPlace, key: Uint8Array, keepBy: KeepBy, mark: string): Promise<void> =>
  typed(async () => {
    await proveRecovery(place, key)
    const record = await recordKeptBy(place, key, keepBy)
    const unreadable =
      existsSync(place.keyFile) && (await readKeyRecord(place.keyFile).catch(() => null)) === null
    if (unreadable) await rename(place.keyFile, `${place.keyFile}.${mark}`)
    await writeRecord(place, record)
  })
