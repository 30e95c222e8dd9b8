import { describe, expect, it } from 'vitest'
import { openStore } from '../../../electron/services/storage/open-store'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { failureOf } from './failing'
import { aDraft, aPicture } from './sample-drafts'
import { aStoreFile, KEY, openAt } from './store-place'

const DAY = 86_400_000

const titleOf = (store: StoreCalls, id: string): string | null => store.getDraft(id).draft.title
const revisions = (store: StoreCalls, id: string): number[] =>
  store.draftVersions(id).map(({ revision }) => revision)

describe('undo and redo', () => {
  const typed = (store: StoreCalls, ...titles: string[]): string => {
    const { id } = store.createDraft(aDraft(titles[0]))
    for (const title of titles.slice(1)) store.saveDraft(id, aDraft(title))
    return id
  }

  it('walk back and forth over what was saved, each step a revision of its own', () => {
    const store = openAt(aStoreFile())
    const id = typed(store, '一', '二', '三')
    expect(store.getDraft(id)).toMatchObject({ undo: 2, redo: 0 })
    expect(store.undoDraft(id, 3)).toMatchObject({ revision: 4, draft: { title: '二' }, undo: 1, redo: 1 })
    expect(store.undoDraft(id)).toMatchObject({ revision: 5, draft: { title: '一' }, undo: 0, redo: 2 })
    expect(store.undoDraft(id)).toBeNull()
    expect(store.redoDraft(id)).toMatchObject({ revision: 6, draft: { title: '二' }, undo: 1, redo: 1 })
    expect(store.redoDraft(id)).toMatchObject({ draft: { title: '三' }, undo: 2, redo: 0 })
    expect(store.redoDraft(id)).toBeNull()
    expect(titleOf(store, id)).toBe('三')
  })

  it('outlive the program', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const id = typed(store, '一', '二', '三')
    store.undoDraft(id)
    store.close()
    const again = openAt(file)
    expect(again.getDraft(id)).toMatchObject({ draft: { title: '二' }, undo: 1, redo: 1 })
    expect(again.redoDraft(id)).toMatchObject({ draft: { title: '三' } })
    again.close()
    expect(openAt(file).undoDraft(id)).toMatchObject({ draft: { title: '二' } })
  })

  it('take typing in one field as one step', () => {
    const store = openAt(aStoreFile())
    const id = typed(store, '一')
    store.saveDraft(id, aDraft('二'))
    for (const title of ['二三', '二三四', '二三四五'])
      store.saveDraft(id, aDraft(title), undefined, { continues: true })
    expect(store.getDraft(id)).toMatchObject({ undo: 1, redo: 0 })
    expect(store.undoDraft(id)).toMatchObject({ draft: { title: '一' } })
    expect(store.redoDraft(id)).toMatchObject({ draft: { title: '二三四五' } })
  })

  it('never let the state that a draft began with be typed over', () => {
    const store = openAt(aStoreFile())
    const id = typed(store, '一')
    store.saveDraft(id, aDraft('二'), undefined, { continues: true })
    expect(store.undoDraft(id)).toMatchObject({ draft: { title: '一' } })
  })

  it('drop what could be redone at a new change, which stays in the history', () => {
    const store = openAt(aStoreFile())
    const id = typed(store, '一', '二', '三')
    store.undoDraft(id)
    expect(store.saveDraft(id, aDraft('新'), undefined, { continues: true })).toMatchObject({
      undo: 2,
      redo: 0,
    })
    expect(store.redoDraft(id)).toBeNull()
    expect(store.undoDraft(id)).toMatchObject({ draft: { title: '二' } })
    expect(store.draftVersion(id, 3).title).toBe('三')
  })

  it('take a save of the same text for no change', () => {
    const store = openAt(aStoreFile())
    const id = typed(store, '一', '二')
    store.undoDraft(id)
    expect(store.saveDraft(id, aDraft('一'))).toMatchObject({ undo: 0, redo: 1 })
    expect(store.redoDraft(id)).toMatchObject({ draft: { title: '二' } })
  })

  it('keep a hundred steps', () => {
    const store = openAt(aStoreFile())
    const id = typed(store, ...Array.from({ length: 130 }, (_, i) => `第 ${i} 步`))
    expect(store.getDraft(id)).toMatchObject({ undo: 99, redo: 0 })
    for (let step = 0; step < 99; step += 1) store.undoDraft(id)
    expect(titleOf(store, id)).toBe('第 30 步')
    expect(store.undoDraft(id)).toBeNull()
  })

  it('refuse over a revision that is no longer the current one', () => {
    const store = openAt(aStoreFile())
    const id = typed(store, '一', '二')
    expect(failureOf(() => store.undoDraft(id, 1))).toBe('stale-revision')
    expect(titleOf(store, id)).toBe('二')
  })
})

describe('versions', () => {
  it('tell what made them', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('一'))
    store.saveDraft(id, aDraft('二'))
    store.undoDraft(id)
    store.redoDraft(id)
    store.restoreVersion(id, 1)
    expect(store.draftVersions(id).map(({ kind }) => kind)).toEqual([
      'restore',
      'redo',
      'undo',
      'save',
      'create',
    ])
  })

  it('are kept fifty, and one a day of those before', () => {
    const file = aStoreFile()
    let today = 0
    const store = openStore({ file, key: KEY, now: () => 1_795_000_000_000 + today * DAY })
    const { id } = store.createDraft(aDraft('0'))
    // Five saves a day over 140 days: the steps of undo reach back 20 days.
    for (let save = 1; save < 700; save += 1) {
      today = Math.floor(save / 5)
      store.saveDraft(id, aDraft(`${save}`))
    }
    const kept = store.draftVersions(id)
    expect(kept.slice(0, 100).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 100 }, (_, i) => 700 - i),
    )
    const older = kept.slice(100)
    expect(older).toHaveLength(120)
    expect(new Set(older.map(({ savedAt }) => savedAt)).size).toBe(120)
    // Of each day the last one.
    expect(older.every(({ revision }) => revision % 5 === 0)).toBe(true)
    store.close()
  })

  it('stay whole in number while the clock leaps', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('0'))
    for (let save = 1; save < 160; save += 1) store.saveDraft(id, aDraft(`${save}`))
    expect(revisions(store, id).slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, i) => 160 - i))
    expect(revisions(store, id)[0]).toBe(160)
  })

  it('are given with content and materials of their time, in parts', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('一'))
    store.addMaterial(id, { name: 'a.jpg', bytes: aPicture(), slot: 'other', service: null })
    store.saveDraft(id, aDraft('二'))
    store.saveDraft(id, aDraft('三'))
    expect(store.draftHistory(id, { from: 2, limit: 1 })).toMatchObject([
      {
        revision: 2,
        draft: { title: '二', materials: [{ file: 'a.jpg', slot: 'other' }] },
        materialsKnown: true,
      },
    ])
    expect(store.draftHistory(id)).toHaveLength(3)
    expect(store.draftVersion(id, 1)).toMatchObject({ title: '一', materials: [] })
  })

  it('come back as a new revision, with pictures that are still kept, and nothing is lost', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('一'))
    const { materialId } = store.addMaterial(id, {
      name: 'a.jpg',
      bytes: aPicture(),
      slot: 'domain-certificate',
      service: 0,
    })
    store.saveDraft(id, aDraft('二'))
    store.setMaterialSlot(materialId, 'other', null)
    store.removeMaterial(materialId)
    store.saveDraft(id, aDraft('三'))
    store.addMaterial(id, { name: 'b.jpg', bytes: aPicture('b'), slot: 'other', service: null })
    expect(store.restoreVersion(id, 2, 3)).toMatchObject({ revision: 4 })
    const { draft, materials } = store.getDraft(id)
    expect(draft.title).toBe('二')
    expect(materials).toMatchObject([
      { fileName: 'a.jpg', slot: 'domain-certificate', service: 0 },
      { fileName: 'b.jpg' },
    ])
    expect(store.draftVersion(id, 3).title).toBe('三')
    expect(store.undoDraft(id)).toMatchObject({ draft: { title: '三' } })
  })

  it('tell that one was thinned out', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft())
    expect(failureOf(() => store.restoreVersion(id, 7))).toBe('no-such-draft')
    expect(failureOf(() => store.draftVersion(id, 7))).toBe('no-such-draft')
    expect(failureOf(() => store.restoreVersion(id, 1, 9))).toBe('stale-revision')
  })
})

describe('earlier checks', () => {
  const summary = { block: 1, risk: 0, confirm: 0, hint: 0, offline: 0, passed: 9, 'not-checked': 0 }

  it('are kept by revision, the last one of each', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('一'))
    store.saveCheck(id, 1, { rulePack: 'a', summary: { ...summary, block: 3 }, findings: [] })
    store.saveDraft(id, aDraft('二'))
    store.saveCheck(id, 2, { rulePack: 'a', summary, findings: [] })
    store.saveCheck(id, 2, { rulePack: 'b', summary: { ...summary, block: 0 }, findings: [] })
    expect(store.listChecks(id)).toMatchObject([
      { revision: 2, rulePack: 'b', summary: { block: 0 } },
      { revision: 1, rulePack: 'a', summary: { block: 3 } },
    ])
    expect(store.earlierCheck(id, 2)).toEqual([])
    expect(failureOf(() => store.earlierCheck(id, 3))).toBe('no-such-draft')
    expect(failureOf(() => store.saveCheck(id, 3, { rulePack: 'b', summary, findings: [] }))).toBe(
      'bad-request',
    )
  })

  it('are thinned as versions are', () => {
    const store = openStore({ file: aStoreFile(), key: KEY, now: () => 1_795_000_000_000 })
    const { id } = store.createDraft(aDraft())
    for (let save = 1; save <= 80; save += 1) {
      store.saveDraft(id, aDraft(`${save}`))
      store.saveCheck(id, save, { rulePack: 'a', summary: { ...summary, risk: save }, findings: [] })
    }
    expect(store.listChecks(id)).toHaveLength(50)
    store.close()
  })

  it('that came out alike on one day are told once', () => {
    let today = 0
    const store = openStore({ file: aStoreFile(), key: KEY, now: () => 1_795_000_000_000 + today * DAY })
    const { id } = store.createDraft(aDraft())
    for (let save = 1; save <= 9; save += 1) {
      today = save > 5 ? 1 : 0
      store.saveDraft(id, aDraft(`${save}`))
      store.saveCheck(id, save, { rulePack: 'a', summary, findings: [] })
    }
    expect(store.listChecks(id).map(({ revision }) => revision)).toEqual([9, 5])
    store.close()
  })
})
