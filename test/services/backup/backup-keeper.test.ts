import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BackupKeeper } from '../../../electron/services/backup/backup-keeper'
import { setAsideStores } from '../../../electron/services/backup/replace-store'
import type { StoreKeeper } from '../../../electron/services/storage/store-keeper'
import { failureIn } from '../storage/failing'
import { aKeeper, again, NOW, PASSPHRASE } from '../storage/keeper-parts'
import { aDraft, aPicture } from '../storage/sample-drafts'
import { aFolder, OTHER_KEY } from '../storage/store-place'
import { spoilByte } from './backup-place'

const DAY = 86_400_000

const backupsOf = (keeper: StoreKeeper, now = () => NOW): BackupKeeper =>
  new BackupKeeper({ keeper, system: null, appVersion: '0.1.0', now, changed: () => undefined })

const aStore = async (title = '甲'): Promise<{ keeper: StoreKeeper; id: string; folder: string }> => {
  const keeper = aKeeper()
  await keeper.begin()
  await keeper.create(PASSPHRASE)
  const { id } = await keeper.store.createDraft(aDraft(title))
  await keeper.store.addMaterial(id, {
    name: 'a.jpg',
    bytes: aPicture(title, 90_000),
    slot: 'other',
    service: null,
  })
  return { keeper, id, folder: dirname(keeper.place.storeFile) }
}
const titles = async (keeper: StoreKeeper): Promise<string[]> =>
  (await keeper.store.listDrafts()).map(({ title }) => title)

describe('automatic backups', () => {
  it('are made once a day, kept fourteen deep, and told', async () => {
    const { keeper, folder } = await aStore()
    let now = NOW
    const backups = backupsOf(keeper, () => now)
    await backups.runDaily()
    await backups.runDaily()
    expect(await backups.standing()).toMatchObject({
      kept: 1,
      lastGoodAt: NOW,
      lastFailure: null,
      isOwnFolder: false,
    })
    for (let day = 1; day <= 15; day += 1) {
      now += DAY
      await backups.runDaily()
    }
    expect((await backups.standing()).kept).toBe(14)
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(14)
  })

  it('say plainly that they failed, and go on once the folder is back', async () => {
    const { keeper } = await aStore()
    const backups = backupsOf(keeper)
    const own = join(aFolder(), 'stick')
    await backups.setFolder(own)
    expect(await backups.standing()).toMatchObject({
      folder: own,
      isOwnFolder: true,
      kept: 0,
      lastGoodAt: null,
      lastFailure: { at: NOW, code: 'cannot-open' },
    })
    await backups.setFolder(dirname(own))
    expect(await backups.standing()).toMatchObject({ kept: 1, lastGoodAt: NOW, lastFailure: null })
  })

  it('hold nothing that was deleted for good once they were renewed', async () => {
    const { keeper, id, folder } = await aStore()
    let now = NOW
    const backups = backupsOf(keeper, () => (now += DAY))
    await backups.runDaily()
    await keeper.store.createDraft(aDraft('乙'))
    await backups.runDaily()
    await keeper.store.purgeDraft(id)
    await backups.renew()
    const newest = await backups.newestGood()
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
    await backups.choose(newest!)
    expect((await backups.drafts()).map(({ title }) => title)).toEqual(['乙'])
  })

  it('keep the older ones when the new one cannot be made', async () => {
    const { keeper } = await aStore()
    const own = aFolder()
    const backups = backupsOf(keeper)
    await backups.setFolder(own)
    rmSync(own, { recursive: true })
    expect(await failureIn(backups.renew())).toBe('cannot-open')
    expect((await backups.standing()).lastFailure?.code).toBe('cannot-open')
  })
})

describe('a backup chosen by the person', () => {
  const madeElsewhere = async () => {
    const other = await aStore('别处')
    const file = join(aFolder(), 'b.icpbackup')
    await backupsOf(other.keeper).backUpTo(file)
    const key = new Uint8Array(other.keeper.key)
    await other.keeper.lock()
    return { file, key, id: other.id }
  }

  it('of this store needs no secret', async () => {
    const { keeper, id } = await aStore()
    const backups = backupsOf(keeper)
    const file = join(aFolder(), 'b.icpbackup')
    await backups.backUpTo(file)
    await keeper.store.purgeDraft(id)
    expect(await backups.choose(file)).toMatchObject({ opens: true })
    expect(await backups.drafts()).toMatchObject([{ id, title: '甲', materials: 1 }])
    expect(await backups.takeDrafts([id], '')).toEqual([id])
    expect(await titles(keeper)).toEqual(['甲'])
  })

  it('of another machine opens by its passphrase or its recovery file, and by nothing else', async () => {
    const { file, key, id } = await madeElsewhere()
    const { keeper } = await aStore()
    const backups = backupsOf(keeper)
    expect(await backups.choose(file)).toMatchObject({ opens: false })
    expect(await failureIn(backups.drafts())).toBe('wrong-key')
    expect(await failureIn(backups.unlockByPassphrase('wrong wrong'))).toBe('wrong-passphrase')
    expect(() => backups.unlockByKey(new Uint8Array(OTHER_KEY))).toThrow('wrong-recovery')
    expect(await failureIn(backups.takeDrafts([id], ''))).toBe('wrong-key')
    backups.unlockByKey(key)
    expect(await backups.drafts()).toHaveLength(1)
    await backups.choose(file)
    await backups.unlockByPassphrase(PASSPHRASE)
    await backups.takeDrafts([id], '')
    expect(await titles(keeper)).toEqual(['别处', '甲'])
  })

  it('takes the place of the store, which is set aside and opens still', async () => {
    const { file } = await madeElsewhere()
    const { keeper, folder } = await aStore()
    const backups = backupsOf(keeper)
    await backups.choose(file)
    await backups.unlockByPassphrase(PASSPHRASE)
    await backups.replaceStore(null)
    expect(await titles(keeper)).toEqual(['别处'])
    const [aside] = setAsideStores(keeper.place)
    const next = await again(keeper)
    await next.unlock(PASSPHRASE)
    expect(await titles(next)).toEqual(['别处'])
    const old = aKeeper({ folder: join(folder, aside!) })
    await old.begin()
    await old.unlock(PASSPHRASE)
    expect(await titles(old)).toEqual(['甲'])
  })

  it('by a recovery file takes the place with a new passphrase', async () => {
    const { file, key } = await madeElsewhere()
    const { keeper } = await aStore()
    const backups = backupsOf(keeper)
    await backups.choose(file)
    backups.unlockByKey(key)
    await backups.replaceStore('新的新的新的新的')
    const next = await again(keeper)
    await next.unlock('新的新的新的新的')
    expect(await titles(next)).toEqual(['别处'])
  })

  it('that is damaged changes nothing', async () => {
    const { file } = await madeElsewhere()
    const { keeper, folder } = await aStore()
    const before = readdirSync(folder)
    const backups = backupsOf(keeper)
    spoilByte(file, 30_000)
    await backups.choose(file)
    await backups.unlockByPassphrase(PASSPHRASE)
    expect(await failureIn(backups.replaceStore(null))).toBe('bad-backup')
    expect(await titles(keeper)).toEqual(['甲'])
    expect(readdirSync(folder)).toEqual(before)
    writeFileSync(file, 'no backup')
    expect(await failureIn(backups.choose(file))).toBe('bad-backup')
  })
})

describe('a store found damaged at its start', () => {
  /** The middle of the file is pages of the picture; the root of a table is near its start. */
  const damaged = async (at: (size: number) => number) => {
    const { keeper, id } = await aStore()
    await backupsOf(keeper).runDaily()
    await keeper.lock()
    spoilByte(keeper.place.storeFile, at(statSync(keeper.place.storeFile).size))
    const next = await again(keeper)
    return { next, id, code: await failureIn(next.unlock(PASSPHRASE)) }
  }

  it('offers the last good backup', async () => {
    const { next, code } = await damaged(() => 2_000)
    expect(code).toBe('damaged')
    const bytes = readFileSync(next.place.storeFile)
    const backups = backupsOf(next)
    expect(await failureIn(backups.rescue())).toBe('damaged')
    await backups.choose((await backups.newestGood())!)
    await backups.replaceStore(null)
    expect(await titles(next)).toEqual(['甲'])
    const aside = join(dirname(next.place.storeFile), setAsideStores(next.place)[0]!, 'store.db')
    expect(readFileSync(aside).equals(bytes)).toBe(true)
  })

  it('passes over backups that no longer prove whole', async () => {
    const { keeper } = await aStore()
    let now = NOW
    const backups = backupsOf(keeper, () => (now += DAY))
    await backups.runDaily()
    const first = await backups.newestGood()
    await backups.runDaily()
    const second = await backups.newestGood()
    expect(second).not.toBe(first)
    spoilByte(second!, 20_000)
    expect(await backups.newestGood()).toBe(first)
  })

  it('is rescued where its drafts can be read', async () => {
    const { next } = await damaged((size) => size - 30_000)
    const bytes = readFileSync(next.place.storeFile)
    const backups = backupsOf(next)
    expect(await backups.rescue()).toMatchObject({ drafts: 1, draftsLost: 0 })
    expect(next.state.state).toBe('open')
    expect(await titles(next)).toEqual(['甲'])
    const folder = dirname(next.place.storeFile)
    const [aside] = setAsideStores(next.place)
    expect(readFileSync(join(folder, aside!)).equals(bytes)).toBe(true)
    await backups.renew()
    expect(existsSync(join(folder, aside!))).toBe(false)
  })
})
