import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { storeOver } from '../../../electron/services/storage/open-store'
import { failureOf } from './failing'
import { aDraft, aPicture } from './sample-drafts'
import { aFolder, aStoreFile, databaseAt, jumpingClock, openAt } from './store-place'

const aMaterial = (size = 300_000) => ({
  name: 'a.jpg',
  bytes: aPicture(`${Math.random()}`, size),
  slot: 'other' as const,
  service: null,
})

describe('a file that may not grow', () => {
  it('says so, keeps what was saved, and saves again once there is room', () => {
    const db = databaseAt(aStoreFile())
    const store = storeOver(db, jumpingClock())
    const { id } = store.createDraft(aDraft('一'))
    db.pragma(`max_page_count=${Number(db.pragma('page_count', { simple: true })) + 5}`)
    expect(failureOf(() => store.addMaterial(id, aMaterial()))).toBe('disk-full')
    expect(
      failureOf(() => store.saveDraft(id, aDraft('二', { principal: { remark: '长'.repeat(19_000) } }))),
    ).toBe('disk-full')
    expect(store.getDraft(id)).toMatchObject({ revision: 1, draft: { title: '一' }, materials: [] })
    db.pragma('max_page_count=1000000')
    expect(store.saveDraft(id, aDraft('三')).revision).toBe(2)
    expect(store.checkWhole()).toBe(0)
  })
})

const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['--lazy', folder])
})

/** A small disk of its own, or null where this user may mount none. */
const aSmallDisk = (size: string): string | null => {
  const folder = join(aFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  mounted.push(folder)
  return folder
}

/** Takes the last bytes too, so that not even a small write fits. */
const fill = (disk: string, name: string): void => {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, name), Buffer.alloc(bavail * bsize, 1))
}

/** A store on a disk without room: one small draft, one with as many pictures as there was room for. */
const fillDisk = (disk: string) => {
  const file = join(disk, 'store.db')
  const store = openAt(file)
  const kept = store.createDraft(aDraft('留下')).id
  const { id } = store.createDraft(aDraft('删除'))
  while (failureOf(() => store.addMaterial(id, aMaterial())) === null);
  fill(disk, 'filler')
  const long = aDraft('留下', { principal: { remark: '长'.repeat(9_000) } })
  let failure = null
  for (let save = 0; save < 100 && failure === null; save += 1)
    failure = failureOf(() => store.saveDraft(kept, long))
  return { file, store, kept, id, failure }
}

describe('a disk that is full', () => {
  it('refuses saves whole, still reads, and deletes with the room of the ballast', (context) => {
    const disk = aSmallDisk('16m')
    if (disk === null) return context.skip('not run: this user may not mount a disk')
    const { file, store, kept, id, failure } = fillDisk(disk)
    expect(failure).toBe('disk-full')
    expect(store.getDraft(kept).draft.title).toBe('留下')
    expect(store.listMaterials(id).length).toBeGreaterThan(5)
    store.purgeDraft(id)
    expect(store.listDrafts().map(({ title }) => title)).toEqual(['留下'])
    expect(store.saveDraft(kept, aDraft('又能保存')).revision).toBeGreaterThan(1)
    expect(store.checkWhole()).toBe(0)
    expect(existsSync(`${file}.ballast`)).toBe(true)
  })

  it('cannot delete without the ballast, and says so (the control)', (context) => {
    const disk = aSmallDisk('16m')
    if (disk === null) return context.skip('not run: this user may not mount a disk')
    const { file, store, id } = fillDisk(disk)
    rmSync(`${file}.ballast`)
    fill(disk, 'filler2')
    expect(failureOf(() => store.purgeDraft(id))).toBe('disk-full')
    expect(store.getDraft(id).draft.title).toBe('删除')
    rmSync(join(disk, 'filler'))
    rmSync(join(disk, 'filler2'))
    store.purgeDraft(id)
    expect(store.listDrafts()).toHaveLength(1)
  })
})
