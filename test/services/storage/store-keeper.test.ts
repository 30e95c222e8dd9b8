import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecoveryFile, writeRecoveryFile } from '../../../electron/services/storage/recovery-file'
import type { StoreKeeper } from '../../../electron/services/storage/store-keeper'
import { failureIn } from './failing'
import { aKeeper, aKeyStore, again, aStoreProcess, failingKeyStore, PASSPHRASE } from './keeper-parts'
import { aDraft } from './sample-drafts'
import { aFolder, OTHER_KEY } from './store-place'

const titles = async (keeper: StoreKeeper): Promise<string[]> =>
  (await keeper.store.listDrafts()).map(({ title }) => title)

const NEW_PASSPHRASE = '新的新的新的新的'
type System = ReturnType<typeof aKeyStore>

/** A store with one draft, its key kept by a passphrase (null: by the system). */
const withDraft = async (passphrase: string | null, system: System | null = null): Promise<StoreKeeper> => {
  const keeper = aKeeper({ system })
  await keeper.begin()
  expect(keeper.state.state).toBe('new')
  await keeper.create(passphrase)
  await keeper.store.createDraft(aDraft('甲'))
  return keeper
}
const loseKey = ({ place: { keyFile } }: StoreKeeper): void => {
  for (const file of [keyFile, `${keyFile}.copy`]) rmSync(file)
}
const recoveryOf = async (keeper: StoreKeeper): Promise<string> => {
  const file = join(aFolder(), 'r.txt')
  await writeRecoveryFile(file, keeper.key, '2026-11-25')
  return file
}
/** The folder's files with their bytes: nothing may have been made or changed. */
const snapshot = ({ place }: StoreKeeper): Record<string, string> => {
  const folder = dirname(place.storeFile)
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

describe('a start', () => {
  it('with a passphrase asks, and opens with it alone', async () => {
    const next = await again(await withDraft(PASSPHRASE))
    expect(next.state).toEqual({ state: 'locked', problem: null, about: null })
    const before = snapshot(next)
    expect(await failureIn(next.unlock('wrong wrong'))).toBe('wrong-passphrase')
    expect(await failureIn(next.store.listDrafts())).toBe('store-locked')
    expect(snapshot(next)).toEqual(before)
    await next.unlock(PASSPHRASE)
    expect(await titles(next)).toEqual(['甲'])
    expect(next.keptBy).toBe('passphrase')
  })

  it('with the system opens by itself', async () => {
    const next = await again(await withDraft(null, aKeyStore(3)), { system: aKeyStore(3) })
    expect(next.state.state).toBe('open')
    expect(next.keptBy).toBe('system')
    expect(await titles(next)).toEqual(['甲'])
  })

  it.each([
    ['gone', null],
    ['not available', aKeyStore(3, false)],
    ['changed', aKeyStore(4)],
    ['failing', failingKeyStore],
  ])('with a key store that is %s asks for the passphrase where there is one', async (_, system) => {
    const keeper = await withDraft(null, aKeyStore(3))
    await keeper.changePassphrase(null, PASSPHRASE)
    const next = await again(keeper, { system })
    expect(next.state.state).toBe('locked')
    await next.unlock(PASSPHRASE)
    expect(await titles(next)).toEqual(['甲'])
  })

  it.each([
    ['gone', null],
    ['not available', aKeyStore(3, false)],
    ['changed', aKeyStore(4)],
    ['failing', failingKeyStore],
  ])(
    'with a key store that is %s and no passphrase takes the recovery file, and makes nothing new',
    async (_, system) => {
      const keeper = await withDraft(null, aKeyStore(3))
      const recovery = await recoveryOf(keeper)
      const next = await again(keeper, { system })
      expect(next.state).toMatchObject({ state: 'problem', about: 'key' })
      const before = snapshot(next)
      expect(await failureIn(next.create(PASSPHRASE))).toBe('bad-request')
      expect(await failureIn(next.offerRecovery(new Uint8Array(OTHER_KEY)))).toBe('wrong-recovery')
      expect(snapshot(next)).toEqual(before)
      await next.offerRecovery(await readRecoveryFile(recovery))
      await next.recover(NEW_PASSPHRASE)
      expect(await titles(next)).toEqual(['甲'])
      const third = await again(next, { system })
      expect(third.state.state).toBe('locked')
      await third.unlock(NEW_PASSPHRASE)
      expect(await titles(third)).toEqual(['甲'])
    },
  )

  it.each([
    ['is lost', loseKey, 'key-missing'],
    [
      'cannot be read',
      ({ place: { keyFile } }: StoreKeeper) =>
        [keyFile, `${keyFile}.copy`].forEach((file) => writeFileSync(file, 'x')),
      'damaged',
    ],
  ])('whose key file %s never makes a new store, and takes the recovery file', async (_, spoil, problem) => {
    const keeper = await withDraft(PASSPHRASE)
    const recovery = await recoveryOf(keeper)
    await keeper.lock()
    spoil(keeper)
    const next = await again(keeper)
    expect(next.state).toEqual({ state: 'problem', problem, about: 'key' })
    const before = snapshot(next)
    expect(await failureIn(next.create(PASSPHRASE))).not.toBe(null)
    expect(await failureIn(next.unlock(PASSPHRASE))).not.toBe(null)
    expect(snapshot(next)).toEqual(before)
    await next.offerRecovery(await readRecoveryFile(recovery))
    await next.recover(NEW_PASSPHRASE)
    expect(await titles(next)).toEqual(['甲'])
  })

  it('whose store is gone while its key is there says so, and begins anew only when told', async () => {
    const keeper = await withDraft(PASSPHRASE)
    await keeper.lock()
    rmSync(keeper.place.storeFile)
    const next = await again(keeper)
    expect(await failureIn(next.unlock(PASSPHRASE))).toBe('store-missing')
    expect(next.state).toEqual({ state: 'problem', problem: 'store-missing', about: 'store' })
    expect(existsSync(next.place.storeFile)).toBe(false)
    await next.startAnew()
    expect(next.state.state).toBe('new')
    await next.create(NEW_PASSPHRASE)
    expect(await titles(next)).toEqual([])
    expect(
      readdirSync(dirname(next.place.keyFile)).filter((name) => name.startsWith('store.key.2026')),
    ).toHaveLength(1)
  })

  it('tells a damaged store from a wrong passphrase, and leaves it', async () => {
    const keeper = await withDraft(PASSPHRASE)
    await keeper.lock()
    truncateSync(keeper.place.storeFile, 4096)
    const next = await again(keeper)
    const before = snapshot(next)
    expect(await failureIn(next.unlock(PASSPHRASE))).toBe('damaged')
    expect(next.state).toEqual({ state: 'problem', problem: 'damaged', about: 'store' })
    expect(snapshot(next)['store.db']).toBe(before['store.db'])
  })
})

describe('the ways in', () => {
  it('are changed only by whoever knows the passphrase, and one always stays', async () => {
    const keeper = await withDraft(PASSPHRASE, aKeyStore(3))
    expect(await failureIn(keeper.changePassphrase('wrong wrong', NEW_PASSPHRASE))).toBe('wrong-passphrase')
    expect(await failureIn(keeper.changePassphrase(null, NEW_PASSPHRASE))).toBe('wrong-passphrase')
    expect(await failureIn(keeper.keepBySystem(true, null))).toBe('wrong-passphrase')
    expect(await failureIn(keeper.changePassphrase(PASSPHRASE, '短'))).toBe('weak-passphrase')
    expect(await failureIn(keeper.changePassphrase(PASSPHRASE, null))).toBe('bad-request')
    await keeper.changePassphrase(PASSPHRASE, NEW_PASSPHRASE)
    await keeper.keepBySystem(true, NEW_PASSPHRASE)
    expect(keeper.ways).toEqual({ system: true, passphrase: true })
    await keeper.changePassphrase(NEW_PASSPHRASE, null)
    expect(await failureIn(keeper.keepBySystem(false, null))).toBe('bad-request')
    const next = await again(keeper, { system: aKeyStore(3) })
    expect(next.ways).toEqual({ system: true, passphrase: false })
    expect(next.state.state).toBe('open')
  })

  it('of a program that travels never include the system', async () => {
    const keeper = aKeeper({ system: null })
    await keeper.begin()
    expect(await failureIn(keeper.create(null))).toBe('system-key-unavailable')
    await keeper.create(PASSPHRASE)
    expect(await failureIn(keeper.keepBySystem(true, PASSPHRASE))).toBe('system-key-unavailable')
  })

  it('cannot be changed while locked', async () => {
    const keeper = await withDraft(PASSPHRASE)
    await keeper.lock()
    expect(await failureIn(keeper.changePassphrase(PASSPHRASE, NEW_PASSPHRASE))).toBe('store-locked')
  })
})

describe('locking', () => {
  it('ends the process and forgets the key; the passphrase opens again', async () => {
    const processes: ReturnType<typeof aStoreProcess>[] = []
    const startProcess = () => {
      const process = aStoreProcess()
      processes.push(process)
      return process
    }
    const keeper = aKeeper({ startProcess })
    await keeper.begin()
    await keeper.create(PASSPHRASE)
    const { key } = keeper
    await keeper.store.createDraft(aDraft('甲'))
    await keeper.lock()
    expect(key).toEqual(new Uint8Array(32))
    expect(keeper.state.state).toBe('locked')
    expect(() => keeper.key).toThrow('store-locked')
    await keeper.unlock(PASSPHRASE)
    expect(await titles(keeper)).toEqual(['甲'])
    expect(processes).toHaveLength(2)
  })

  it('follows when the process ends by itself', async () => {
    let left = 0
    let last: ReturnType<typeof aStoreProcess> | undefined
    const keeper = aKeeper({ startProcess: () => (last = aStoreProcess()) })
    keeper.onLeft(() => (left += 1))
    await keeper.begin()
    await keeper.create(PASSPHRASE)
    last?.end()
    expect(left).toBe(1)
    expect(keeper.state.state).toBe('locked')
    expect(await failureIn(keeper.store.listDrafts())).toBe('store-locked')
  })
})
