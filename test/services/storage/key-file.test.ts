import { open, rename, rm } from 'node:fs/promises'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createKey,
  keyState,
  removeWrap,
  setPassphrase,
  setSystemWrap,
  unlockWithPassphrase,
  unlockWithSystem,
  type KeyPlace,
} from '../../../electron/services/storage/key-file'
import { SCRYPT_COST } from '../../../electron/services/storage/passphrase-wrap'
import type { KeyWrapper } from '../../../electron/services/storage/system-wrap'
import { failureIn } from './failing'
import { aFolder, openAt } from './store-place'

/** Cheap on purpose: the real cost is tested once. */
const CHEAP = { N: 1024, r: 8, p: 1 }

const aPlace = (change: Partial<KeyPlace> = {}): KeyPlace => {
  const folder = join(aFolder(), 'data')
  return { keyFile: join(folder, 'key.json'), storeFile: join(folder, 'store.db'), cost: CHEAP, ...change }
}

/** A key store that masks with one byte; another byte is another key store. */
const aKeyStore = (mask: number, available = true): KeyWrapper => ({
  available: () => available,
  wrap: (bytes) => bytes.map((byte) => byte ^ mask),
  unwrap: (bytes) => bytes.map((byte) => byte ^ mask),
})
const brokenKeyStore: KeyWrapper = {
  available: () => true,
  wrap: () => Promise.reject(new Error('no')),
  unwrap: () => Promise.reject(new Error('no')),
}

const PASSPHRASE = '一二三四五六七八'

describe('the key file', () => {
  it('opens the store with the key kept by a passphrase', async () => {
    const place = aPlace()
    expect(await keyState(place)).toEqual({ state: 'new' })
    const key = await createKey(place, { passphrase: PASSPHRASE })
    openAt(place.storeFile, key).createDraft()
    expect(await keyState(place)).toEqual({ state: 'kept', system: false, passphrase: true })
    expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
    expect(openAt(place.storeFile, await unlockWithPassphrase(place, PASSPHRASE)).listDrafts()).toHaveLength(
      1,
    )
  })

  it('takes at least a quarter of a second of work per guess, by the cost kept beside the key', async () => {
    const place = aPlace({ cost: undefined })
    await createKey(place, { passphrase: PASSPHRASE })
    const [wrap] = JSON.parse(readFileSync(place.keyFile, 'utf8')).wraps
    expect(wrap.cost).toEqual(SCRYPT_COST)
    // 128 MB per guess; the time it takes is measured and written beside the constant.
    expect(128 * wrap.cost.N * wrap.cost.r).toBe(128 * 1024 * 1024)
  })

  it('takes the same words written wide or narrow, composed or not', async () => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: 'ｃａｆé１２３４' })
    expect(await unlockWithPassphrase(place, 'cafe\u03011234')).toEqual(key)
  })

  it.each(['', '一二三四五六七', '1234567'])(
    'refuses the weak passphrase %j and makes no key',
    async (passphrase) => {
      const place = aPlace()
      expect(await failureIn(createKey(place, { passphrase }))).toBe('weak-passphrase')
      expect(await keyState(place)).toEqual({ state: 'new' })
    },
  )

  it('refuses a wrong passphrase', async () => {
    const place = aPlace()
    await createKey(place, { passphrase: PASSPHRASE })
    expect(await failureIn(unlockWithPassphrase(place, `${PASSPHRASE}九`))).toBe('wrong-passphrase')
  })

  it('never makes a new key over a store that has lost its own', async () => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: PASSPHRASE })
    openAt(place.storeFile, key).close()
    rmSync(place.keyFile)
    const before = readFileSync(place.storeFile)
    expect(await keyState(place)).toEqual({ state: 'key-missing' })
    expect(await failureIn(createKey(place, { passphrase: PASSPHRASE }))).toBe('key-missing')
    expect(await failureIn(unlockWithPassphrase(place, PASSPHRASE))).toBe('key-missing')
    expect(readFileSync(place.storeFile).equals(before)).toBe(true)
    expect(readdirSync(dirname(place.keyFile))).not.toContain('key.json')
  })

  it('never makes a second key over the first', async () => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: PASSPHRASE })
    expect(await failureIn(createKey(place, { passphrase: '另一个另一个另一个' }))).toBe('bad-request')
    expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
  })

  it('opens with the key kept by the system', async () => {
    const place = aPlace()
    const key = await createKey(place, { system: aKeyStore(3) })
    expect(await keyState(place)).toEqual({ state: 'kept', system: true, passphrase: false })
    expect(await unlockWithSystem(place, aKeyStore(3))).toEqual(key)
  })

  it.each([
    ['none', aKeyStore(3, false), 'system-key-unavailable'],
    ['failing', brokenKeyStore, 'system-key-unavailable'],
    ['changed', aKeyStore(4), 'wrong-key'],
  ])('with a key store that is %s the passphrase is still a way in', async (_, changed, code) => {
    const place = aPlace()
    const key = await createKey(place, { system: aKeyStore(3), passphrase: PASSPHRASE })
    expect(await failureIn(unlockWithSystem(place, changed))).toBe(code)
    expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
    await setSystemWrap(place, key, aKeyStore(5))
    expect(await unlockWithSystem(place, aKeyStore(5))).toEqual(key)
    expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
  })

  it('makes no key where the key store fails', async () => {
    const place = aPlace()
    expect(await failureIn(createKey(place, { system: brokenKeyStore }))).toBe('system-key-unavailable')
    expect(await keyState(place)).toEqual({ state: 'new' })
  })

  it('changes the passphrase: the new one opens, the old one no longer does', async () => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: PASSPHRASE })
    expect(await failureIn(setPassphrase(place, key, '短'))).toBe('weak-passphrase')
    expect(await failureIn(setPassphrase(place, new Uint8Array(32), '新的新的新的新的'))).toBe('wrong-key')
    await setPassphrase(place, key, '新的新的新的新的')
    expect(await unlockWithPassphrase(place, '新的新的新的新的')).toEqual(key)
    expect(await failureIn(unlockWithPassphrase(place, PASSPHRASE))).toBe('wrong-passphrase')
  })

  it('gives up one way in, but never the last', async () => {
    const place = aPlace()
    const key = await createKey(place, { system: aKeyStore(3), passphrase: PASSPHRASE })
    await removeWrap(place, key, 'system')
    expect(await failureIn(removeWrap(place, key, 'passphrase'))).toBe('bad-request')
    expect(await keyState(place)).toEqual({ state: 'kept', system: false, passphrase: true })
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, 60), 'damaged'],
    ['of a newer version', (text: string) => text.replace('"version": 1', '"version": 2'), 'newer-version'],
    ['with a key added', (text: string) => text.replace('{', '{ "x": 1,'), 'damaged'],
    ['asking for too much memory', (text: string) => text.replace('"N": 1024', '"N": 1073741824'), 'damaged'],
    ['with a changed cost', (text: string) => text.replace('"N": 1024', '"N": 2048'), 'wrong-passphrase'],
  ])('refuses a key file %s and leaves it', async (_, change, code) => {
    const place = aPlace()
    await createKey(place, { passphrase: PASSPHRASE })
    const text = change(readFileSync(place.keyFile, 'utf8'))
    writeFileSync(place.keyFile, text)
    expect(await failureIn(unlockWithPassphrase(place, PASSPHRASE))).toBe(code)
    expect(readFileSync(place.keyFile, 'utf8')).toBe(text)
  })

  it('holds neither key nor passphrase, and only its owner may read it', async () => {
    const place = aPlace()
    const key = Buffer.from(await createKey(place, { passphrase: PASSPHRASE }))
    const text = readFileSync(place.keyFile, 'utf8')
    for (const secret of [PASSPHRASE, key.toString('base64'), key.toString('hex')])
      expect(text).not.toContain(secret)
    if (process.platform !== 'win32') {
      expect(statSync(place.keyFile).mode & 0o777).toBe(0o600)
      expect(statSync(dirname(place.keyFile)).mode & 0o777).toBe(0o700)
    }
  })
})

describe('writing the key file on a failing disk', () => {
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code })
  }

  it.each(['ENOSPC', 'EROFS', 'EIO'])(
    'keeps the old key and no temp file on %s at any step',
    async (code) => {
      const codes = { ENOSPC: 'disk-full', EROFS: 'read-only', EIO: 'cannot-write' }
      const disks = [
        { open: () => fail(code), rename, rm },
        { open, rename: () => fail(code), rm },
        {
          open: async (...args: Parameters<typeof open>) =>
            Object.assign(await open(...args), { writeFile: () => fail(code) }),
          rename,
          rm,
        },
        {
          open: async (...args: Parameters<typeof open>) =>
            Object.assign(await open(...args), { sync: () => fail(code) }),
          rename,
          rm,
        },
      ]
      for (const disk of disks) {
        const place = aPlace()
        const key = await createKey(place, { passphrase: PASSPHRASE })
        const failing = { ...place, disk: disk as KeyPlace['disk'] }
        expect(await failureIn(setPassphrase(failing, key, '新的新的新的新的'))).toBe(
          codes[code as keyof typeof codes],
        )
        expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
        expect(readdirSync(dirname(place.keyFile))).toEqual(['key.json'])
      }
    },
  )
})
