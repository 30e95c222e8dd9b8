import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { StoreCalls } from '../../../electron/services/storage/store'
import type { NewMaterial } from '../../../electron/services/storage/store-records'
import { failureOf } from './failing'
import { aDraft, aPage, aPicture, somePictures } from './sample-drafts'
import { aStoreFile, openAt } from './store-place'

const aMaterial = (change: Partial<NewMaterial> = {}): NewMaterial => ({
  name: 'licence.jpg',
  bytes: aPicture(),
  slot: 'principal-certificate',
  service: null,
  ...change,
})

const aStoreWithDraft = (): { store: StoreCalls; id: string } => {
  const store = openAt(aStoreFile())
  return { store, id: store.createDraft(aDraft()).id }
}

describe('materials in the store', () => {
  it('gives the bytes back under the hash of their content', () => {
    const { store, id } = aStoreWithDraft()
    const bytes = aPicture('样例', 300_000)
    const added = store.addMaterial(id, aMaterial({ bytes }))
    expect(added.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(store.fileBytes(added.materialId)).toEqual({
      fileName: 'licence.jpg',
      sha256: added.sha256,
      mediaType: 'image/jpeg',
      bytes,
    })
    expect(store.getDraft(id).materials).toMatchObject([
      {
        id: added.materialId,
        draftId: id,
        size: 300_000,
        slot: 'principal-certificate',
        service: null,
        slotGuessed: false,
      },
    ])
  })

  it('names the material that holds the same bytes, and adds none when asked not to', () => {
    const { store, id } = aStoreWithDraft()
    const first = store.addMaterial(id, aMaterial())
    expect(first.duplicateOf).toBeNull()
    const again = store.addMaterial(id, aMaterial({ name: 'copy.jpg' }))
    expect(again.duplicateOf).toBe(first.materialId)
    const held = store.addMaterial(id, aMaterial({ name: 'third.jpg', unlessHeld: 'anywhere' }))
    expect(held).toMatchObject({ materialId: first.materialId, duplicateOf: first.materialId })
    expect(store.listMaterials(id).map(({ fileName }) => fileName)).toEqual(['licence.jpg', 'copy.jpg'])
  })

  it('holds the same picture in two places when a place is named, and once in each', () => {
    const { store, id } = aStoreWithDraft()
    const first = store.addMaterial(id, aMaterial({ unlessHeld: 'there' }))
    const other = aMaterial({ slot: 'domain-certificate', unlessHeld: 'there' })
    const second = store.addMaterial(id, other)
    expect(second.materialId).not.toBe(first.materialId)
    expect(second.duplicateOf).toBe(first.materialId)
    expect(store.addMaterial(id, other).materialId).toBe(second.materialId)
    expect(store.addMaterial(id, { ...other, service: 1 }).materialId).not.toBe(second.materialId)
    expect(store.listMaterials(id)).toHaveLength(3)
  })

  it('gives each material of a draft a name of its own', () => {
    const { store, id } = aStoreWithDraft()
    for (const name of ['a.jpg', 'A.JPG', 'a.jpg', 'noending', 'noending', '.hidden', '.hidden'])
      store.addMaterial(id, aMaterial({ name }))
    expect(store.listMaterials(id).map(({ fileName }) => fileName)).toEqual([
      'a.jpg',
      'A (2).JPG',
      'a (3).jpg',
      'noending',
      'noending (2)',
      '.hidden',
      '.hidden (2)',
    ])
  })

  it.each(['', 'x'.repeat(501)])('refuses a name that is none', (name) => {
    const { store, id } = aStoreWithDraft()
    expect(failureOf(() => store.addMaterial(id, aMaterial({ name })))).toBe('bad-request')
  })

  it('keeps nothing for a draft that is not there', () => {
    const { store, id } = aStoreWithDraft()
    store.purgeDraft(id)
    expect(failureOf(() => store.addMaterial(id, aMaterial()))).toBe('no-such-draft')
  })

  it('moves a material to another place', () => {
    const { store, id } = aStoreWithDraft()
    const { materialId } = store.addMaterial(id, aMaterial({ slotGuessed: true }))
    expect(store.getMaterial(materialId).slotGuessed).toBe(true)
    store.setMaterialSlot(materialId, 'domain-certificate', 1)
    expect(store.getMaterial(materialId)).toMatchObject({
      slot: 'domain-certificate',
      service: 1,
      slotGuessed: false,
    })
  })

  it('takes a material out and brings it back, until the store is swept', () => {
    const { store, id } = aStoreWithDraft()
    const { materialId } = store.addMaterial(id, aMaterial())
    store.removeMaterial(materialId)
    expect(store.listMaterials(id)).toEqual([])
    expect(failureOf(() => store.getMaterial(materialId))).toBe('no-such-material')
    store.restoreMaterial(materialId)
    expect(store.listMaterials(id)).toHaveLength(1)
    store.removeMaterial(materialId)
    store.sweep()
    expect(failureOf(() => store.restoreMaterial(materialId))).toBe('no-such-material')
    expect(failureOf(() => store.fileBytes(materialId))).toBe('no-such-material')
  })

  it.each([
    ['removeMaterial', (store: StoreCalls) => store.removeMaterial('x')],
    ['setMaterialSlot', (store: StoreCalls) => store.setMaterialSlot('x', 'other', null)],
    ['fileBytes', (store: StoreCalls) => store.fileBytes('x')],
  ])('%s tells that a material is not there', (_, call) => {
    expect(failureOf(() => call(aStoreWithDraft().store))).toBe('no-such-material')
  })
})

describe('readings in the store', () => {
  it('gives pages without pictures, and each picture by name', () => {
    const { store, id } = aStoreWithDraft()
    const { sha256 } = store.addMaterial(id, aMaterial())
    const pages = [aPage(1), aPage(2, '另一人')]
    store.saveReading(sha256, 'r1', { pages }, [...somePictures(1), ...somePictures(2, '另一人')])
    expect(store.readingFor(sha256, 'r1')).toEqual({ pages })
    expect(store.picture(sha256, 2, 'name')).toEqual(aPicture('另一人', 1_000))
    expect(store.picture(sha256, 1, '@preview')).toEqual(aPicture('样例人', 4_000))
    expect(store.picture(sha256, 1, 'idNumber')).toBeNull()
  })

  it('knows no reading of another reader version, and replaces the older one', () => {
    const { store, id } = aStoreWithDraft()
    const { sha256 } = store.addMaterial(id, aMaterial())
    store.saveReading(sha256, 'r1', { pages: [aPage(1), aPage(2)] }, somePictures(2))
    expect(store.picture(sha256, 2, '@preview')).not.toBeNull()
    expect(store.readingFor(sha256, 'r2')).toBeNull()
    store.saveReading(sha256, 'r2', { pages: [aPage(1)] })
    expect(store.readingFor(sha256, 'r1')).toBeNull()
    expect(store.picture(sha256, 2, '@preview')).toBeNull()
  })

  it('keeps a refusal', () => {
    const { store, id } = aStoreWithDraft()
    const { sha256 } = store.addMaterial(id, aMaterial())
    store.saveReading(sha256, 'r1', { refused: { code: 'damaged', detail: { page: 1 } } })
    expect(store.readingFor(sha256, 'r1')).toEqual({ refused: { code: 'damaged', detail: { page: 1 } } })
  })

  it('keeps no reading of a file that is gone', () => {
    const { store, id } = aStoreWithDraft()
    const { sha256 } = store.addMaterial(id, aMaterial())
    store.purgeDraft(id)
    expect(failureOf(() => store.saveReading(sha256, 'r1', { pages: [aPage()] }))).toBe('no-such-material')
  })
})
