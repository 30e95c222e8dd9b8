import { open, rename, rm } from 'node:fs/promises'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createKey,
  healKey,
  keyState,
  removeWrap,
  rewrapKey,
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

const keyFilesOf = ({ keyFile }: KeyPlace): string[] => [keyFile, `${keyFile}.copy`]

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
    for (const file of keyFilesOf(place)) rmSync(file)
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
    for (const file of keyFilesOf(place)) writeFileSync(file, text)
    expect(await failureIn(unlockWithPassphrase(place, PASSPHRASE))).toBe(code)
    for (const file of keyFilesOf(place)) expect(readFileSync(file, 'utf8')).toBe(text)
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

describe('the copy of the key file', () => {
  it.each([
    ['is lost', (file: string) => rmSync(file)],
    ['is cut short', (file: string) => writeFileSync(file, '{"format"')],
  ])('is read when the key file %s, and makes it whole again', async (_, spoil) => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: PASSPHRASE })
    const before = readFileSync(place.keyFile, 'utf8')
    spoil(place.keyFile)
    expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
    await healKey(place)
    expect(readFileSync(place.keyFile, 'utf8')).toBe(before)
  })

  it('never keeps a passphrase that was changed', async () => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: PASSPHRASE })
    await setPassphrase(place, key, '新的新的新的新的')
    rmSync(place.keyFile)
    expect(await failureIn(unlockWithPassphrase(place, PASSPHRASE))).toBe('wrong-passphrase')
    expect(await unlockWithPassphrase(place, '新的新的新的新的')).toEqual(key)
  })
})

describe('a key from a recovery file', () => {
  const lose = (place: KeyPlace): void => keyFilesOf(place).forEach((file) => rmSync(file))

  it('is proved by the key file, else by the store, and kept anew by the ways given alone', async () => {
    const place = aPlace()
    const key = await createKey(place, { system: aKeyStore(3), passphrase: PASSPHRASE })
    openAt(place.storeFile, key).close()
    await rewrapKey(place, key, { passphrase: '新的新的新的新的' }, 'old')
    expect(await keyState(place)).toEqual({ state: 'kept', system: false, passphrase: true })
    lose(place)
    await rewrapKey(place, key, { system: aKeyStore(4) }, 'old')
    expect(await unlockWithSystem(place, aKeyStore(4))).toEqual(key)
    expect(await keyState(place)).toEqual({ state: 'kept', system: true, passphrase: false })
  })

  it.each([
    ['with the key file', () => undefined],
    ['without the key file', lose],
  ])('of another store is refused, %s, and nothing is changed', async (_, spoil) => {
    const place = aPlace()
    openAt(place.storeFile, await createKey(place, { passphrase: PASSPHRASE })).close()
    spoil(place)
    const before = readdirSync(dirname(place.keyFile))
    const store = readFileSync(place.storeFile)
    const other = new Uint8Array(32).fill(9)
    expect(await failureIn(rewrapKey(place, other, { passphrase: PASSPHRASE }, 'old'))).toBe('wrong-recovery')
    expect(readdirSync(dirname(place.keyFile))).toEqual(before)
    expect(readFileSync(place.storeFile).equals(store)).toBe(true)
  })

  it('sets a key file that cannot be read aside', async () => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: PASSPHRASE })
    openAt(place.storeFile, key).close()
    for (const file of keyFilesOf(place)) writeFileSync(file, 'not a key')
    expect(await failureIn(keyState(place))).toBe('damaged')
    await rewrapKey(place, key, { passphrase: PASSPHRASE }, 'unreadable')
    expect(readFileSync(`${place.keyFile}.unreadable`, 'utf8')).toBe('not a key')
    expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
  })

  it('needs a way to be kept by, and a good passphrase', async () => {
    const place = aPlace()
    const key = await createKey(place, { passphrase: PASSPHRASE })
    expect(await failureIn(rewrapKey(place, key, {}, 'old'))).toBe('bad-request')
    expect(await failureIn(rewrapKey(place, key, { passphrase: '短' }, 'old'))).toBe('weak-passphrase')
    expect(await failureIn(rewrapKey(place, key, { system: brokenKeyStore }, 'old'))).toBe(
      'system-key-unavailable',
    )
    expect(await unlockWithPassphrase(place, PASSPHRASE)).toEqual(key)
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
        expect(readdirSync(dirname(place.keyFile))).toEqual(['key.json', 'key.json.copy'])
      }
    },
  )
})
