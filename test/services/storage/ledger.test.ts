import { describe, expect, it } from 'vitest'
import { entriesOfDraft, LEDGER_ENTRIES_VERSION } from '../../../electron/core/ledger/entries-of-draft'
import { draftSchema } from '../../../electron/core/filing/draft'
import { openDatabase } from '../../../electron/services/storage/open-database'
import { SCHEMA_STEPS } from '../../../electron/services/storage/schema'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { theirRow } from '../../core/rules/phone-reuse/a-ledger'
import { failureOf } from './failing'
import { aDraft, aPicture } from './sample-drafts'
import { aStoreFile, bytesOf, databaseAt, KEY, openAt } from './store-place'

const named = (name: string, mobile: string): ReturnType<typeof aDraft> =>
  aDraft(name, { principal: { name, responsible: { name: '样例人', mobile } } })
const mobiles = (store: StoreCalls): string[] =>
  store
    .ledgerEntries()
    .filter(({ use }) => use === 'mobile')
    .map(({ title, key }) => `${title} ${key}`)

describe('the ledger in the store', () => {
  it('has the entries of every draft as the core makes them', () => {
    const store = openAt(aStoreFile())
    const draft = named('甲', '13957100011')
    const { id } = store.createDraft(draft)
    expect(store.ledgerEntries()).toEqual(entriesOfDraft({ ...draftSchema.parse(draft), id }, id))
  })

  it('changes with each save, goes with a deleted draft and comes back with it', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(named('甲', '13957100011'))
    store.createDraft(named('乙', '13957100012'))
    store.saveDraft(id, named('甲', '13957100099'))
    expect(mobiles(store)).toEqual(['乙 13957100012', '甲 13957100099'])
    store.deleteDraft(id)
    expect(mobiles(store)).toEqual(['乙 13957100012'])
    store.restoreDraft(id)
    expect(mobiles(store)).toHaveLength(2)
    store.purgeDraft(id)
    expect(mobiles(store)).toEqual(['乙 13957100012'])
  })

  it('keeps the old entries when a save is refused', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(named('甲', '13957100011'))
    expect(failureOf(() => store.saveDraft(id, named('甲', '13957100099'), 7))).toBe('stale-revision')
    expect(mobiles(store)).toEqual(['甲 13957100011'])
  })

  it('holds lists of earlier filings, each of which can be taken out again', () => {
    const store = openAt(aStoreFile())
    const rows = (mobile: string, line: number) => ({
      line,
      filing: theirRow({ mobile, note: `第 ${line} 行` }),
    })
    const { importId } = store.importFilings('一.csv', [rows('13957100011', 2), rows('13957100012', 4)])
    store.importFilings('二.csv', [rows('13957100013', 2)])
    const entries = store.ledgerEntries().filter(({ use }) => use === 'mobile')
    expect(entries.map(({ key, origin, standing }) => [key, origin, standing])).toEqual([
      ['13957100011', 'earlier', 'filing'],
      ['13957100012', 'earlier', 'filing'],
      ['13957100013', 'earlier', 'filing'],
    ])
    expect(new Set(entries.map(({ source }) => source)).size).toBe(3)
    store.removeImport(importId)
    expect(mobiles(store)).toHaveLength(1)
    expect(store.listLedger().imports.map(({ fileName, rows: count }) => [fileName, count])).toEqual([
      ['二.csv', 1],
    ])
    expect(failureOf(() => store.removeImport(importId))).toBe('no-such-import')
  })

  it('lists the last import first and its rows by line, in parts and by what they hold', () => {
    const store = openAt(aStoreFile())
    store.createDraft(aDraft())
    store.deleteDraft(store.createDraft(aDraft()).id)
    store.importFilings('一.csv', [
      { line: 3, filing: theirRow({ mobile: '13957100013', note: '50%_特价' }) },
      { line: 2, filing: theirRow({ mobile: '13957100012', domains: ['Tingquan-Sample.cn'] }) },
    ])
    store.importFilings('二.csv', [{ line: 2, filing: theirRow({ mobile: '13957100021' }) }])
    const found = (query: string): (string | null)[] =>
      store.listLedger({ query }).rows.map(({ filing }) => filing.mobile)
    expect(found('')).toEqual(['13957100021', '13957100012', '13957100013'])
    expect(found(' tingquan ')).toEqual(['13957100012'])
    expect(found('%')).toEqual(['13957100013'])
    expect(found('没有这个')).toEqual([])
    const part = store.listLedger({ offset: 1, limit: 1 })
    expect(part).toMatchObject({
      drafts: 1,
      total: 3,
      rows: [{ line: 2, filing: { mobile: '13957100012' } }],
    })
    expect(part.imports.map(({ fileName }) => fileName)).toEqual(['二.csv', '一.csv'])
    expect(store.listLedger({ query: '139571000', limit: 0 })).toMatchObject({ total: 3, rows: [] })
  })

  it('leaves no trace of a list that was taken out', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { importId } = store.importFilings('一.csv', [{ line: 2, filing: theirRow({ mobile: '1' }) }])
    store.removeImport(importId)
    expect(bytesOf(`${file}-wal`)).toHaveLength(0)
  })

  it('makes entries anew that were worked out in another way', () => {
    const file = aStoreFile()
    const store = openAt(file)
    store.createDraft(named('甲', '13957100011'))
    store.importFilings('一.csv', [{ line: 2, filing: theirRow({ mobile: '13957100012' }) }])
    const db = databaseAt(file)
    db.exec("UPDATE ledger_entries SET key = '?'; UPDATE drafts SET ledger_version = 0")
    db.exec('UPDATE earlier_filings SET ledger_version = 99')
    expect(mobiles(store)).toEqual(['甲 13957100011', '杭州听泉样本商贸有限公司 13957100012'])
    const versions = db.prepare('SELECT ledger_version FROM drafts').pluck().all()
    expect(versions).toEqual([LEDGER_ENTRIES_VERSION])
  })

  it('passes over a draft whose text is damaged', () => {
    const file = aStoreFile()
    const store = openAt(file)
    store.createDraft(named('甲', '13957100011'))
    store.createDraft(named('乙', '13957100012'))
    const db = databaseAt(file)
    db.exec('UPDATE drafts SET ledger_version = 0; DELETE FROM ledger_entries')
    db.exec("UPDATE draft_versions SET draft = '{' WHERE draft LIKE '%甲%'")
    expect(mobiles(store)).toEqual(['乙 13957100012'])
  })
})

describe('a store from before there was a ledger', () => {
  it('keeps drafts, versions and materials, and knows their entries', () => {
    const file = aStoreFile()
    const old = openDatabase({ file, key: KEY, steps: SCHEMA_STEPS.slice(0, 1) })
    const draft = draftSchema.parse(named('甲', '13957100011'))
    const insert = (sql: string, ...values: unknown[]): void => void old.prepare(sql).run(...values)
    insert(
      `INSERT INTO drafts (id, revision, changed, created_at, updated_at, title, principal_name, services)
       VALUES ('d1', 2, 1, 0, 0, '甲', '甲', 1)`,
    )
    insert("INSERT INTO draft_versions VALUES ('d1', 1, 0, '{')")
    insert("INSERT INTO draft_versions VALUES ('d1', 2, 0, ?)", JSON.stringify(draft))
    insert("INSERT INTO files VALUES ('f1', 3, 'image/jpeg', x'ffd8ff')")
    insert(`INSERT INTO materials VALUES ('m1', 'd1', 'a.jpg', 'f1', 3, 'other', 1, NULL, 1, 0, NULL)`)
    old.close()

    const store = openAt(file)
    expect(store.getDraft('d1').draft.title).toBe('甲')
    expect(store.listMaterials('d1')).toMatchObject([{ size: 3, width: null, height: null }])
    expect(mobiles(store)).toEqual(['甲 13957100011'])
    store.saveDraft('d1', named('甲', '13957100099'), 2)
    expect(mobiles(store)).toEqual(['甲 13957100099'])
    store.close()
    const copy = openDatabase({
      file: `${file}.before-v${SCHEMA_STEPS.length}`,
      key: KEY,
      steps: SCHEMA_STEPS.slice(0, 1),
    })
    expect(copy.prepare('SELECT title FROM drafts').pluck().all()).toEqual(['甲'])
    copy.close()
  })
})

describe('files in the store', () => {
  it('tell their upright size where the header does', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft())
    const png = Buffer.alloc(33)
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png)
    png.writeUInt32BE(640, 16)
    png.writeUInt32BE(480, 20)
    store.addMaterial(id, { name: 'a.png', bytes: new Uint8Array(png), slot: 'other', service: null })
    store.addMaterial(id, { name: 'b.jpg', bytes: aPicture(), slot: 'other', service: null })
    expect(store.listMaterials(id)).toMatchObject([
      { mediaType: 'image/png', width: 640, height: 480 },
      { mediaType: 'image/jpeg', width: null, height: null },
    ])
  })
})
