import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import type { DraftInput } from '../../../electron/services/storage/store-records'
import { failureOf } from './failing'
import { aDraft } from './sample-drafts'
import { aStoreFile, openAt } from './store-place'

const NO_SUCH = '00000000-0000-4000-8000-000000000000'

describe('drafts in the store', () => {
  it('gives a draft back as it was saved, also after reopening', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { id } = store.createDraft(aDraft('一'))
    store.saveDraft(id, aDraft('二'), 1)
    store.close()
    const found = openAt(file).getDraft(id)
    expect(found.draft).toEqual({ ...draftSchema.parse(aDraft('二')), id })
    expect(found.revision).toBe(2)
  })

  it('makes a blank draft when none is given', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft()
    expect(store.getDraft(id).draft.title).toBeNull()
  })

  it('keeps the id of an imported draft while it is free', () => {
    const store = openAt(aStoreFile())
    const id = '3f0c2f7e-58a1-4b1c-9d39-0a1b2c3d4e5f'
    expect(store.createDraft(aDraft('一', { id })).id).toBe(id)
    expect(store.createDraft(aDraft('一', { id })).id).not.toBe(id)
    expect(store.createDraft(aDraft('一', { id: '../x' })).id).not.toBe('../x')
    expect(store.listDrafts()).toHaveLength(3)
  })

  it('refuses a save over a revision that is no longer the current one, and keeps the current', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('一'))
    expect(store.saveDraft(id, aDraft('二'), 1).revision).toBe(2)
    expect(failureOf(() => store.saveDraft(id, aDraft('三'), 1))).toBe('stale-revision')
    expect(store.getDraft(id)).toMatchObject({ revision: 2, draft: { title: '二' } })
    expect(store.saveDraft(id, aDraft('四')).revision).toBe(3)
  })

  it('refuses what is not a draft, names the place, and keeps the old one', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('一'))
    const wrong = { ...aDraft('二'), filing: { plannedOn: '明天' } } as DraftInput
    expect(failureOf(() => store.saveDraft(id, wrong))).toBe('bad-request')
    expect(store.getDraft(id)).toMatchObject({ revision: 1, draft: { title: '一' } })
  })

  it.each([
    ['getDraft', (store: ReturnType<typeof openAt>) => store.getDraft(NO_SUCH)],
    ['saveDraft', (store: ReturnType<typeof openAt>) => store.saveDraft(NO_SUCH, aDraft())],
    ['deleteDraft', (store: ReturnType<typeof openAt>) => store.deleteDraft(NO_SUCH)],
    ['restoreDraft', (store: ReturnType<typeof openAt>) => store.restoreDraft(NO_SUCH)],
    ['purgeDraft', (store: ReturnType<typeof openAt>) => store.purgeDraft(NO_SUCH)],
    ['draftVersions', (store: ReturnType<typeof openAt>) => store.draftVersions(NO_SUCH)],
    ['draftVersion', (store: ReturnType<typeof openAt>) => store.draftVersion(NO_SUCH, 1)],
    ['setSummary', (store: ReturnType<typeof openAt>) => store.setSummary(NO_SUCH, null)],
    ['markPackaged', (store: ReturnType<typeof openAt>) => store.markPackaged(NO_SUCH)],
    ['listMaterials', (store: ReturnType<typeof openAt>) => store.listMaterials(NO_SUCH)],
  ])('%s tells that a draft is not there', (_, call) => {
    const store = openAt(aStoreFile())
    expect(failureOf(() => call(store))).toBe('no-such-draft')
  })

  it('lists the last changed first, whatever the clock says', () => {
    const store = openAt(aStoreFile())
    const ids = ['甲', '乙', '丙'].map((title) => store.createDraft(aDraft(title)).id)
    store.saveDraft(ids[0] ?? '', aDraft('甲改'))
    expect(store.listDrafts().map(({ title }) => title)).toEqual(['甲改', '丙', '乙'])
  })

  it('lists what the rows show', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft())
    store.addMaterial(id, { name: 'a.jpg', bytes: new Uint8Array([1]), slot: 'other', service: 0 })
    expect(store.listDrafts()).toMatchObject([
      {
        id,
        revision: 1,
        title: '测试草稿',
        principalName: '杭州样例科技有限公司',
        nature: 'enterprise',
        province: '33',
        accessProvider: 'aliyun',
        firstDomain: 'yangli.example',
        services: 1,
        materials: 1,
        summary: null,
        deletedAt: null,
        packagedAt: null,
      },
    ])
  })

  it.each([
    ['杭州', ['甲%']],
    ['YANGLI', ['甲%', '乙_']],
    ['%', ['甲%']],
    ['_', ['乙_']],
    ['\\', []],
    ["' OR 1=1 --", []],
    ['  ', ['甲%', '乙_']],
  ])('finds by %j what holds it as typed', (query, titles) => {
    const store = openAt(aStoreFile())
    store.createDraft(aDraft('乙_', { principal: { name: '上海样例' } }))
    store.createDraft(aDraft('甲%'))
    expect(store.listDrafts({ query }).map(({ title }) => title)).toEqual(titles)
  })

  it('keeps the summary until the next save', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft())
    const summary = { block: 2, risk: 1, confirm: 0, hint: 0, offline: 3, passed: 40, 'not-checked': 5 }
    store.setSummary(id, summary)
    expect(store.listDrafts()[0]?.summary).toEqual(summary)
    store.saveDraft(id, aDraft())
    expect(store.listDrafts()[0]?.summary).toBeNull()
  })

  it('puts a draft away and brings it back whole', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft())
    store.deleteDraft(id)
    expect(store.listDrafts()).toEqual([])
    expect(store.listDrafts({ deleted: true })).toMatchObject([{ id, deletedAt: expect.any(Number) }])
    store.restoreDraft(id)
    expect(store.listDrafts()).toMatchObject([{ id, deletedAt: null }])
    expect(store.getDraft(id).draft.title).toBe('测试草稿')
  })

  it('fails typed after closing', () => {
    const store = openAt(aStoreFile())
    store.close()
    expect(failureOf(() => store.listDrafts())).toBe('store-locked')
  })
})
