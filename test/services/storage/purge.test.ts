import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type Database from 'better-sqlite3-multiple-ciphers'
import { connectToRead, rawKey } from '../../../electron/services/storage/connection'
import { storeOver } from '../../../electron/services/storage/open-store'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { failureOf } from './failing'
import {
  aCanaryDraft,
  aDraft,
  aPage,
  aPicture,
  CANARY_NAME,
  CANARY_NUMBER,
  somePictures,
} from './sample-drafts'
import { aStoreFile, bytesOf, databaseAt, jumpingClock, KEY, openAt } from './store-place'

const fill = (store: StoreCalls): string => {
  const { id } = store.createDraft(aCanaryDraft())
  for (let save = 0; save < 5; save += 1) store.saveDraft(id, aCanaryDraft())
  const bytes = aPicture(CANARY_NUMBER, 90_000)
  const { sha256 } = store.addMaterial(id, {
    name: `${CANARY_NAME}.jpg`,
    bytes,
    slot: 'other',
    service: null,
  })
  store.saveReading(sha256, 'r1', { pages: [aPage(1, CANARY_NAME)] }, somePictures(1, CANARY_NAME))
  return id
}

/**
 * Every page of the store in plain text. `serialize` gives pages decrypted as they stand, free ones too; for that the
 * program never uses it.
 */
const plainPages = (file: string): Buffer => {
  const db = connectToRead(file, rawKey(KEY))
  try {
    return db.serialize()
  } finally {
    db.close()
  }
}

const holdsCanary = (pages: Buffer): boolean => pages.includes(CANARY_NAME) || pages.includes(CANARY_NUMBER)

describe('deleting a draft for good', () => {
  it('leaves no trace in the decrypted pages and an empty journal', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const kept = store.createDraft(aDraft('留下')).id
    const id = fill(store)
    // The control: what is looked for is found before.
    expect(holdsCanary(plainPages(file))).toBe(true)
    store.purgeDraft(id)
    expect(bytesOf(`${file}-wal`)).toHaveLength(0)
    expect(holdsCanary(plainPages(file))).toBe(false)
    expect(store.getDraft(kept).draft.title).toBe('留下')
    expect(store.checkWhole()).toBe(0)
  })

  it('gives the room back', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const { id } = store.createDraft(aDraft())
    for (let count = 0; count < 45; count += 1)
      store.addMaterial(id, {
        name: 'a.jpg',
        bytes: aPicture(`第${count}张`, 100_000),
        slot: 'other',
        service: null,
      })
    store.settle()
    const before = bytesOf(file).length
    store.purgeDraft(id)
    expect(bytesOf(file).length).toBeLessThan(before / 10)
  })

  it("keeps a file that another draft holds too, and removes old versions' copies", () => {
    const file = aStoreFile()
    const store = openAt(file)
    const [one, two] = [store.createDraft(aDraft('一')).id, store.createDraft(aDraft('二')).id]
    const material = { name: 'a.jpg', bytes: aPicture(), slot: 'other', service: null } as const
    store.addMaterial(one, material)
    const { materialId, sha256 } = store.addMaterial(two, material)
    store.saveReading(sha256, 'r1', { pages: [aPage()] })
    writeFileSync(`${file}.before-v2`, 'copy')
    store.purgeDraft(one)
    expect(store.fileBytes(materialId).bytes).toEqual(material.bytes)
    expect(store.readingFor(sha256, 'r1')).not.toBeNull()
    expect(bytesOf(`${file}.before-v2`)).toHaveLength(0)
    store.purgeDraft(two)
    expect(store.readingFor(sha256, 'r1')).toBeNull()
  })

  it('says so while a reader keeps the journal, and empties it later', () => {
    const file = aStoreFile()
    const db = databaseAt(file)
    db.pragma('busy_timeout=50')
    const store = storeOver(db, jumpingClock())
    const id = fill(store)
    const reader: Database.Database = connectToRead(file, rawKey(KEY))
    const reading = reader.prepare('SELECT id FROM drafts').iterate()
    reading.next()
    expect(failureOf(() => store.purgeDraft(id))).toBe('busy')
    expect(store.listDrafts()).toEqual([])
    reading.return?.()
    reader.close()
    store.sweep()
    expect(bytesOf(`${file}-wal`)).toHaveLength(0)
    expect(holdsCanary(plainPages(file))).toBe(false)
  })

  it('sweeps at the next start what a kill between two steps has left', () => {
    const file = aStoreFile()
    const store = openAt(file)
    const id = fill(store)
    const materialId = store.listMaterials(id)[0]?.id ?? ''
    store.removeMaterial(materialId)
    store.close()
    const again = openAt(file)
    again.sweep()
    expect(plainPages(file).includes(CANARY_NUMBER.repeat(3))).toBe(false)
    expect(again.getDraft(id).materials).toEqual([])
  })
})
