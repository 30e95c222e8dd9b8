import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/services/storage/open-database'
import { failureOf } from './failing'
import { aCanaryDraft, aDraft, aPicture, CANARY_NAME, CANARY_NUMBER } from './sample-drafts'
import { aFolder, aStoreFile, bytesOf, databaseAt, KEY, openAt, OTHER_KEY } from './store-place'

/** The file and its journal, byte for byte. */
const snapshot = (file: string): Buffer => Buffer.concat([bytesOf(file), bytesOf(`${file}-wal`)])

describe('opening a store', () => {
  it('sets what a lost power line needs, each time it is opened', () => {
    const file = aStoreFile()
    openAt(file).close()
    const db = databaseAt(file)
    const read = (name: string): unknown => db.pragma(name, { simple: true })
    expect(read('journal_mode')).toBe('wal')
    expect(read('synchronous')).toBe(2)
    expect(read('secure_delete')).toBe(1)
    expect(read('auto_vacuum')).toBe(2)
    expect(read('temp_store')).toBe(2)
    expect(read('foreign_keys')).toBe(1)
  })

  it('refuses a wrong key and leaves file and journal unchanged', () => {
    const file = aStoreFile()
    const store = openAt(file)
    store.createDraft(aDraft())
    const before = snapshot(file)
    expect(failureOf(() => openAt(file, OTHER_KEY))).toBe('wrong-key')
    expect(snapshot(file).equals(before)).toBe(true)
    store.close()
    const closed = snapshot(file)
    expect(failureOf(() => openAt(file, OTHER_KEY))).toBe('wrong-key')
    expect(snapshot(file).equals(closed)).toBe(true)
    expect(openAt(file).listDrafts()).toHaveLength(1)
  })

  it.each([0, 16, 31, 33])('refuses a key of %i bytes before it touches the disk', (length) => {
    const file = aStoreFile()
    expect(failureOf(() => openAt(file, new Uint8Array(length)))).toBe('wrong-key')
    expect(bytesOf(file)).toHaveLength(0)
  })

  it('refuses a newer store and leaves it unchanged to the byte', () => {
    const file = aStoreFile()
    const db = databaseAt(file)
    db.pragma('user_version=99')
    db.close()
    const before = snapshot(file)
    expect(failureOf(() => openAt(file))).toBe('newer-version')
    expect(snapshot(file).equals(before)).toBe(true)
  })

  it.each([
    [
      'a plain SQLite file',
      (file: string) => new Database(file).exec('CREATE TABLE t (x)').close(),
      'not-our-file',
    ],
    ['a text file', (file: string) => writeFileSync(file, '不是数据库'.repeat(500)), 'wrong-key'],
  ])('refuses %s and leaves it unchanged', (_, make, code) => {
    const file = aStoreFile()
    make(file)
    const before = snapshot(file)
    expect(failureOf(() => openAt(file))).toBe(code)
    expect(snapshot(file).equals(before)).toBe(true)
  })

  it("refuses another program's file under the same key", () => {
    const file = aStoreFile()
    const db = databaseAt(file)
    db.pragma('application_id=7')
    db.close()
    expect(failureOf(() => openAt(file))).toBe('not-our-file')
  })

  it('starts over an empty file that a start cut short has left', () => {
    const file = aStoreFile()
    writeFileSync(file, '')
    expect(openAt(file).createDraft(aDraft()).revision).toBe(1)
  })

  it.skipIf(process.platform === 'win32')('lets nobody but the owner read file and folder', () => {
    const folder = join(aFolder(), 'data')
    const file = join(folder, 'store.db')
    openAt(file).createDraft(aDraft())
    const mode = (path: string): number => statSync(path).mode & 0o777
    expect([mode(file), mode(`${file}-wal`), mode(`${file}-shm`), mode(folder)]).toEqual([
      0o600, 0o600, 0o600, 0o700,
    ])
  })

  it('keeps no plain text in file, journal or ballast', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { id } = store.createDraft(aCanaryDraft())
    store.addMaterial(id, {
      name: `${CANARY_NUMBER}.jpg`,
      bytes: aPicture(CANARY_NUMBER),
      slot: 'other',
      service: null,
    })
    const canaries = [CANARY_NAME, CANARY_NUMBER].flatMap((canary) => [
      Buffer.from(canary, 'utf8'),
      Buffer.from(canary, 'utf16le'),
    ])
    const seen = (): boolean =>
      ['', '-wal', '-shm', '.ballast'].some((ending) =>
        canaries.some((canary) => bytesOf(`${file}${ending}`).includes(canary)),
      )
    expect(bytesOf(`${file}-wal`).length).toBeGreaterThan(20_000)
    expect(seen()).toBe(false)
    store.close()
    expect(bytesOf(file).length).toBeGreaterThan(20_000)
    expect(seen()).toBe(false)
  })

  it('tells a damaged page when it is read', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { id } = store.createDraft(aDraft())
    store.addMaterial(id, { name: 'a.jpg', bytes: aPicture('', 200_000), slot: 'other', service: null })
    store.close()
    const bytes = bytesOf(file)
    bytes.fill(0xaa, bytes.length - 20_000, bytes.length - 10_000)
    writeFileSync(file, bytes)
    const reopened = openAt(file)
    const materialId = reopened.listMaterials(id)[0]?.id ?? ''
    expect(failureOf(() => reopened.fileBytes(materialId))).toBe('damaged')
    expect(reopened.listDrafts()).toHaveLength(1)
    expect(failureOf(() => reopened.checkWhole()) ?? reopened.checkWhole()).not.toBe(0)
  })

  it('opens two handles on one file, each seeing what the other saved', () => {
    const file = aStoreFile()
    const [one, two] = [openAt(file), openAt(file)]
    const { id } = one.createDraft(aDraft())
    for (let round = 1; round <= 50; round += 1) {
      const writer = round % 2 === 0 ? one : two
      writer.saveDraft(id, aDraft(`第 ${round} 次`), round)
    }
    expect([one.getDraft(id).revision, two.getDraft(id).revision]).toEqual([51, 51])
  })
})

describe('migrating a store', () => {
  const one = (db: Database.Database): void => {
    db.exec("CREATE TABLE a (x); INSERT INTO a VALUES ('旧')")
  }
  const two = (db: Database.Database): void => {
    db.exec("ALTER TABLE a ADD COLUMN y DEFAULT '新'")
  }
  const bad = (db: Database.Database): void => {
    db.exec('DROP TABLE a; SELECT * FROM nothing')
  }

  it('runs the missing steps and keeps a copy of before', () => {
    const file = aStoreFile()
    openDatabase({ file, key: KEY, steps: [one] }).close()
    const db = openDatabase({ file, key: KEY, steps: [one, two] })
    expect(db.prepare('SELECT x, y FROM a').all()).toEqual([{ x: '旧', y: '新' }])
    db.close()
    const copy = openDatabase({ file: `${file}.before-v2`, key: KEY, steps: [one] })
    expect(copy.prepare('SELECT * FROM a').all()).toEqual([{ x: '旧' }])
    copy.close()
    expect(bytesOf(`${file}.before-v2`).includes('旧')).toBe(false)
  })

  it('leaves the old version whole when a step fails', () => {
    const file = aStoreFile()
    openDatabase({ file, key: KEY, steps: [one] }).close()
    expect(failureOf(() => openDatabase({ file, key: KEY, steps: [one, two, bad] }))).not.toBeNull()
    const db = openDatabase({ file, key: KEY, steps: [one] })
    expect(db.prepare('SELECT * FROM a').all()).toEqual([{ x: '旧' }])
    db.close()
  })
})
