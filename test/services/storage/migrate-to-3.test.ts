import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/services/storage/open-database'
import { SCHEMA_STEPS } from '../../../electron/services/storage/schema'
import { aDraft, aPicture } from './sample-drafts'
import { aStoreFile, bytesOf, databaseAt, KEY, openAt } from './store-place'

const OWN_TABLES = [
  'drafts',
  'draft_versions',
  'files',
  'materials',
  'readings',
  'settings',
  'ledger_entries',
] as const
const A = '11111111-1111-4111-8111-111111111111'
const B = '22222222-2222-4222-8222-222222222222'

/** A store as the second format was, written without the program's own calls. */
const secondFormat = (): string => {
  const file = aStoreFile()
  const db = openDatabase({ file, key: KEY, steps: SCHEMA_STEPS.slice(0, 2) })
  const row = db.prepare(
    `INSERT INTO drafts (id, revision, changed, created_at, updated_at, deleted_at, title, principal_name, services)
     VALUES (?, ?, ?, 1000, 2000, ?, ?, '杭州样例科技有限公司', 1)`,
  )
  row.run(A, 2, 2, null, '甲')
  row.run(B, 1, 1, 3000, '乙')
  const version = db.prepare('INSERT INTO draft_versions VALUES (?, ?, ?, ?)')
  version.run(A, 1, 1000, JSON.stringify(aDraft('甲旧')))
  version.run(A, 2, 2000, JSON.stringify(aDraft('甲')))
  version.run(B, 1, 1000, '{ damaged')
  db.prepare("INSERT INTO files (sha256, size, media_type, bytes) VALUES ('aa', 3, 'image/jpeg', ?)").run(
    aPicture('', 3),
  )
  db.prepare(
    `INSERT INTO materials (id, draft_id, file_name, sha256, size, slot, slot_guessed, position, added_at)
     VALUES ('m', ?, '照.jpg', 'aa', 3, 'other', 0, 1, 1000)`,
  ).run(A)
  db.prepare('INSERT INTO settings VALUES (?, ?)').run('theme', '"dark"')
  db.close()
  return file
}

const contents = (db: ReturnType<typeof databaseAt>, columnsOf: typeof db): object =>
  Object.fromEntries(
    OWN_TABLES.map((table) => {
      const columns = (columnsOf.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
      return [table, db.prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY 1, 2`).all()]
    }),
  )

describe('a store of the second format', () => {
  it('keeps every row as it was, and a copy of before', () => {
    const file = secondFormat()
    const db = databaseAt(file)
    expect(bytesOf(`${file}.before-v${SCHEMA_STEPS.length}`).length).toBeGreaterThan(0)
    const before = openDatabase({
      file: `${file}.before-v${SCHEMA_STEPS.length}`,
      key: KEY,
      steps: SCHEMA_STEPS.slice(0, 2),
    })
    expect(before.pragma('user_version', { simple: true })).toBe(2)
    expect(contents(db, before)).toEqual(contents(before, before))
    before.close()
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_STEPS.length)
  })

  it('gives what is new its first values', () => {
    const db = databaseAt(secondFormat())
    expect(
      db.prepare('SELECT archived_at, is_template, status, keep_ask_at, deleted_on, step FROM drafts').all(),
    ).toEqual(
      Array(2).fill({
        archived_at: null,
        is_template: 0,
        status: 'draft',
        keep_ask_at: null,
        deleted_on: null,
        step: 0,
      }),
    )
    expect(db.prepare('SELECT DISTINCT kind, materials FROM draft_versions').all()).toEqual([
      { kind: 'save', materials: null },
    ])
  })

  it('finds its drafts, and one that is damaged by nothing', () => {
    const db = databaseAt(secondFormat())
    const text = db.prepare<[string], string>('SELECT text FROM draft_search WHERE draft_id = ?').pluck()
    expect(text.get(A)?.split('\n')).toEqual(['甲', '杭州样例科技有限公司', '样例网', 'yangli.example'])
    expect(text.get(B)).toBe('')
  })

  it('works as before', () => {
    const file = secondFormat()
    const store = openAt(file)
    expect(store.getDraft(A)).toMatchObject({ revision: 2, draft: { title: '甲' }, materials: [{ id: 'm' }] })
    expect(store.saveDraft(A, aDraft('甲新'), 2).revision).toBe(3)
    expect(store.listDrafts({ deleted: true })).toMatchObject([{ id: B }])
  })
})
