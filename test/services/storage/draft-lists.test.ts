import { describe, expect, it } from 'vitest'
import { draftStatus } from '../../../electron/core/draft/draft-status'
import type { StoreCalls } from '../../../electron/services/storage/store'
import type { DraftPageQuery } from '../../../electron/services/storage/store-records'
import { failureOf } from './failing'
import { aDraft, aPicture } from './sample-drafts'
import { aStoreFile, databaseAt, openAt } from './store-place'

const none = { block: 0, risk: 0, confirm: 0, hint: 0, offline: 0, passed: 1, 'not-checked': 0 }
const titles = (store: StoreCalls, query: DraftPageQuery): string[] =>
  store.draftPage(query).rows.map(({ title }) => title)

describe('lists of drafts', () => {
  it('show each draft in one place, and count all places', () => {
    const store = openAt(aStoreFile())
    const [, archived, , gone, goneArchived] = ['在', '存', '又', '删', '存删'].map(
      (title) => store.createDraft(aDraft(title)).id,
    )
    store.copyDraft(archived ?? '', { title: '模板', isTemplate: true })
    for (const id of [archived, goneArchived]) store.archiveDraft(id ?? '', true)
    for (const id of [gone, goneArchived]) store.deleteDraft(id ?? '')
    expect(titles(store, { place: 'active' })).toEqual(['又', '在'])
    expect(titles(store, { place: 'archived' })).toEqual(['存'])
    expect(titles(store, { place: 'templates' })).toEqual(['模板'])
    expect(titles(store, { place: 'trash' })).toEqual(['存删', '删'])
    expect(store.draftPage().counts.places).toEqual({ active: 2, archived: 1, templates: 1, trash: 2 })
    store.restoreDraft(goneArchived ?? '')
    store.archiveDraft(archived ?? '', false)
    expect(store.draftPage().counts.places).toEqual({ active: 3, archived: 1, templates: 1, trash: 1 })
  })

  it('tell the sample from what is somebody’s', () => {
    const store = openAt(aStoreFile())
    const [own, sample] = ['自己', '样例'].map((title) => store.createDraft(aDraft(title)).id)
    store.giveConsent(own ?? '', ['principal'], 'filing-check', 1)
    store.giveConsent(sample ?? '', ['principal', 'service-0'], 'sample', 1)
    // A copy is made to go on with.
    store.copyDraft(sample ?? '', { title: '样例的副本' })
    expect(store.draftPage().rows.map(({ title, isSample }) => [title, isSample])).toEqual([
      ['样例的副本', false],
      ['样例', true],
      ['自己', false],
    ])
  })

  it('are given in parts, last changed first', () => {
    const store = openAt(aStoreFile())
    for (let count = 0; count < 25; count += 1) store.createDraft(aDraft(`${count}`))
    expect(titles(store, { limit: 3 })).toEqual(['24', '23', '22'])
    expect(titles(store, { offset: 23, limit: 3 })).toEqual(['1', '0'])
    expect(store.draftPage({ limit: 0 })).toMatchObject({ rows: [], total: 25 })
  })

  it('tell how drafts stand as the core does', () => {
    const store = openAt(aStoreFile())
    const summaries = [
      null,
      { ...none, block: 1, risk: 1 },
      { ...none, risk: 2, confirm: 1 },
      { ...none, confirm: 3 },
      { ...none, 'not-checked': 1 },
      { ...none, passed: 0 },
      none,
      { ...none, hint: 5, offline: 5 },
    ]
    for (const summary of summaries) {
      const { id } = store.createDraft(aDraft(draftStatus(summary)))
      store.setSummary(id, summary)
    }
    expect(store.draftPage().counts.statuses).toEqual({
      block: 1,
      risk: 1,
      confirm: 1,
      incomplete: 3,
      ready: 2,
    })
    for (const status of ['block', 'risk', 'confirm', 'incomplete', 'ready'] as const) {
      const page = store.draftPage({ status })
      expect(new Set(page.rows.map(({ title }) => title))).toEqual(new Set([status]))
      expect(page.total).toBe(page.rows.length)
    }
  })

  it('find by name, domain, phone, number and status', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { id } = store.createDraft(
      aDraft('甲', {
        principal: {
          name: '杭州样例科技有限公司',
          certificate: { number: '91330106MA2TESTXXX' },
          responsible: { name: '张样例', mobile: '138 0000 1111' },
        },
      }),
    )
    store.setSummary(id, { ...none, block: 2 })
    store.createDraft(aDraft('乙', { principal: { name: '上海样例' }, services: [] }))
    for (const query of [
      '张样例',
      'YANGLI.example',
      '13800001111',
      '138-0000-1111',
      '91330106ma2',
      '必改',
      '杭州 必改',
    ])
      expect([query, ...titles(store, { query })]).toEqual([query, '甲'])
    expect(titles(store, { query: '资料未齐' })).toEqual(['乙'])
    expect(titles(store, { query: '样例' })).toEqual(['乙', '甲'])
    expect(store.draftPage({ query: '杭州' })).toMatchObject({ total: 1, counts: { places: { active: 1 } } })
    databaseAt(file).prepare("UPDATE drafts SET status = 'refused' WHERE id = ?").run(id)
    expect(titles(store, { query: '驳回' })).toEqual(['甲'])
  })

  it('find by what a draft holds now, not by what it held', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('旧名'))
    store.saveDraft(id, aDraft('新名'))
    expect(titles(store, { query: '旧名' })).toEqual([])
    expect(titles(store, { query: '新名' })).toEqual(['新名'])
    store.undoDraft(id)
    expect(titles(store, { query: '旧名' })).toEqual(['旧名'])
  })
})

describe('copies of drafts', () => {
  it('are drafts of their own, with the materials when wanted', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    const bytes = aPicture('一')
    const { materialId } = store.addMaterial(id, { name: 'a.jpg', bytes, slot: 'other', service: 0 })
    const copy = store.copyDraft(id, { title: '甲 的副本', materials: true })
    const bare = store.copyDraft(id, { title: '空', materials: false })
    expect(store.listMaterials(copy.id)).toMatchObject([{ fileName: 'a.jpg', slot: 'other', service: 0 }])
    expect(store.listMaterials(bare.id)).toEqual([])
    store.saveDraft(copy.id, aDraft('改'))
    expect(store.getDraft(id).draft).toMatchObject({ id, title: '甲' })
    store.purgeDraft(id)
    expect(store.fileBytes(store.listMaterials(copy.id)[0]?.id ?? '').bytes).toEqual(bytes)
    expect(failureOf(() => store.fileBytes(materialId))).toBe('no-such-material')
  })

  it('as templates warn nobody of reused numbers', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    const before = store.ledgerEntries().length
    const template = store.copyDraft(id, { title: '模板', isTemplate: true })
    expect(store.ledgerEntries()).toHaveLength(before)
    expect(store.listLedger().drafts).toBe(1)
    store.copyDraft(template.id, { title: '新' })
    expect(store.ledgerEntries()).toHaveLength(before * 2)
    expect(store.draftPage().counts.places).toMatchObject({ active: 2, templates: 1 })
  })

  it('tell that there is no original', () => {
    const store = openAt(aStoreFile())
    expect(failureOf(() => store.copyDraft('x', { title: null }))).toBe('no-such-draft')
    expect(failureOf(() => store.archiveDraft('x', true))).toBe('no-such-draft')
  })
})
