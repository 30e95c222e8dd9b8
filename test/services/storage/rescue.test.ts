import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connectToRead, rawKey } from '../../../electron/services/storage/connection'
import { rescueStore } from '../../../electron/services/storage/rescue'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { failureOf } from './failing'
import { aDraft, aPicture } from './sample-drafts'
import { aStoreFile, bytesOf, KEY, openAt, OTHER_KEY } from './store-place'

const now = (): number => Date.UTC(2026, 10, 25, 12)
const PAGE = 4096

const add = (store: StoreCalls, id: string, words: string, size: number): string =>
  store.addMaterial(id, {
    name: `${words}.jpg`,
    bytes: aPicture(words, size),
    slot: 'other',
    service: null,
  }).materialId

/** Eight drafts of three saves each, every one with a picture, and a setting. */
const aFullStore = (file: string): { ids: string[]; store: StoreCalls } => {
  const store = openAt(file)
  const ids = Array.from({ length: 8 }, (_, at) => {
    const { id } = store.createDraft(aDraft(`草稿 ${at}`))
    store.saveDraft(id, aDraft(`草稿 ${at} 改`, { principal: { remark: `${at}`.repeat(3_000) } }))
    store.saveDraft(id, aDraft(`草稿 ${at} 再改`, { principal: { remark: `${at}`.repeat(3_000) } }))
    add(store, id, `图 ${at}`, 30_000)
    return id
  })
  store.setSetting('theme', 'dark')
  return { ids, store }
}

const spoil = (file: string, page: number): void => {
  const bytes = readFileSync(file)
  bytes.fill(0xaa, page * PAGE + 100, page * PAGE + 200)
  writeFileSync(file, bytes)
}

/** The list of tables itself is damaged: without it no page tells what it belongs to. */
const isHead = (file: string): boolean => {
  const db = connectToRead(file, rawKey(KEY))
  try {
    db.prepare('SELECT sql FROM sqlite_schema').all()
    return false
  } catch {
    return true
  } finally {
    db.close()
  }
}

describe('rescuing a damaged store', () => {
  it('brings everything back from a store that is whole', () => {
    const file = aStoreFile()
    const { ids, store } = aFullStore(file)
    const before = ids.map((id) => store.getDraft(id))
    store.close()
    expect(rescueStore({ file, key: KEY, now })).toEqual({
      drafts: 8,
      draftsOlder: 0,
      draftsLost: 0,
      files: 8,
      filesLost: 0,
      setAside: 'store.damaged-2026-11-25.db',
    })
    expect(readdirSync(dirname(file)).sort()).toEqual([
      'store.damaged-2026-11-25.db',
      'store.db',
      'store.db.ballast',
    ])
    const after = openAt(file)
    expect(ids.map((id) => after.getDraft(id))).toEqual(before)
    expect(after.getSetting('theme')).toBe('dark')
    expect(after.checkWhole()).toBe(0)
    expect(after.ledgerEntries().length).toBeGreaterThan(0)
  })

  it('whatever page is damaged, what comes back is what was saved, and every loss is counted', () => {
    const file = aStoreFile()
    const { ids, store } = aFullStore(file)
    const texts = new Map(
      ids.map((id) => [id, store.draftVersions(id).map(({ revision }) => store.draftVersion(id, revision))]),
    )
    store.close()
    const whole = readFileSync(file)
    const pages = whole.length / PAGE
    let lost = 0
    let olderOnes = 0
    let heads = 0
    for (let page = 1; page < pages; page += 17) {
      const damaged = aStoreFile()
      writeFileSync(damaged, whole)
      spoil(damaged, page)
      const place = { file: damaged, key: KEY, now }
      if (isHead(damaged)) {
        heads += 1
        expect(failureOf(() => rescueStore(place))).toBe('damaged')
        continue
      }
      const bad = bytesOf(damaged)
      const { drafts, draftsLost, draftsOlder, files, filesLost, setAside } = rescueStore(place)
      expect([drafts + draftsLost, files + filesLost]).toEqual([8, 8])
      expect(drafts).toBeGreaterThan(3)
      lost += draftsLost + filesLost
      olderOnes += draftsOlder
      expect(bytesOf(join(dirname(damaged), setAside)).equals(bad)).toBe(true)
      const after = openAt(damaged)
      expect(after.checkWhole()).toBe(0)
      const entries = after.listDrafts()
      expect(entries).toHaveLength(drafts)
      for (const { id } of entries) {
        const { draft, materials } = after.getDraft(id)
        expect(texts.get(id)).toContainEqual(draft)
        for (const { id: materialId, fileName } of materials)
          expect(after.fileBytes(materialId).bytes).toEqual(aPicture(fileName.replace('.jpg', ''), 30_000))
        after.saveDraft(id, draft)
      }
      after.close()
    }
    expect(heads).toBeLessThan(3)
    // The control: the damage did cost something.
    expect(lost + olderOnes).toBeGreaterThan(2)
    // Dozens of stores are rescued: on a busy machine that takes its time.
  }, 180_000)

  it('rescues what stood in the journal only, and sets the journal aside with its file', () => {
    const file = aStoreFile()
    const { ids, store } = aFullStore(file)
    store.settle()
    store.saveDraft(ids[0] ?? '', aDraft('只在日志里'))
    const copy = aStoreFile()
    for (const ending of ['', '-wal']) writeFileSync(copy + ending, bytesOf(file + ending))
    store.close()
    const { drafts, setAside } = rescueStore({ file: copy, key: KEY, now })
    expect(drafts).toBe(8)
    expect(readdirSync(dirname(copy)).sort()).toEqual([setAside, `${setAside}-wal`, 'store.db'].sort())
    expect(openAt(copy).getDraft(ids[0] ?? '').draft.title).toBe('只在日志里')
  })

  it('changes nothing when nothing can be read, or under a wrong key', () => {
    const file = aStoreFile()
    aFullStore(file).store.close()
    const whole = bytesOf(file)
    const names = readdirSync(dirname(file))
    expect(failureOf(() => rescueStore({ file, key: OTHER_KEY, now }))).toBe('damaged')
    expect(bytesOf(file).equals(whole)).toBe(true)
    spoil(file, 0)
    const bad = bytesOf(file)
    expect(failureOf(() => rescueStore({ file, key: KEY, now }))).toBe('damaged')
    expect(bytesOf(file).equals(bad)).toBe(true)
    expect(readdirSync(dirname(file))).toEqual(names)
  })

  it('gives a second damaged file of one day another name', () => {
    const file = aStoreFile()
    aFullStore(file).store.close()
    expect(rescueStore({ file, key: KEY, now }).setAside).toBe('store.damaged-2026-11-25.db')
    expect(rescueStore({ file, key: KEY, now }).setAside).toBe('store.damaged-2026-11-25-2.db')
  })
})
