import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { stripMetadata } from '../../../electron/core/image/strip-metadata'
import { cleanParcel } from '../../../electron/services/handover/clean-parcel'
import { aCanary } from '../../privacy/canary'
import { canaryHeic, canaryPicture } from '../../privacy/canary-picture'
import { aDraft, aPage, somePictures } from '../storage/sample-drafts'
import { aStoreFile, openAt } from '../storage/store-place'

const root = path.resolve(import.meta.dirname, '../../..')
const canary = aCanary(5)
const jpeg = readFileSync(path.join(root, 'resources', 'samples', 'id-portrait.jpg'))
const heic = readFileSync(path.join(root, 'test', 'fixtures', 'formats', 'phone-on-its-side.heic'))
const COPY = new Uint8Array([0xff, 0xd8, 0xff, 0xd9])

/** A draft with a JPEG, a HEIC and a file that cannot be cleaned; the first two were read. */
function aParcel() {
  const store = openAt(aStoreFile())
  const { id } = store.createDraft(aDraft())
  const add = (name: string, bytes: Uint8Array): string =>
    store.addMaterial(id, { name, bytes: new Uint8Array(bytes), slot: 'other', service: null }).sha256
  for (const sha256 of [
    add('card.jpg', canaryPicture(jpeg, canary)),
    add('phone.heic', canaryHeic(heic, canary.marks.exif)),
  ])
    store.saveReading(sha256, 'r1', { pages: [aPage()] }, somePictures())
  add('broken.gif', Buffer.from('GIF89a broken'))
  return store.giveDraft(id)
}
const cleanPicture = (bytes: Uint8Array): Uint8Array => {
  const { bytes: clean, stripped } = stripMetadata(bytes)
  if (stripped) return clean
  if (bytes[0] === 0x47) throw new Error('not cleaned')
  return COPY
}

describe('a draft that is handed over', () => {
  it('tells of no picture where and when it was taken, under hashes that are right', async () => {
    const { parcel } = await cleanParcel(aParcel(), cleanPicture)
    const all = Buffer.concat(parcel.files.map(({ bytes }) => bytes))
    for (const mark of Object.values(canary.marks)) expect(all.includes(mark)).toBe(false)
    for (const { sha256, bytes } of parcel.files)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  })

  it('keeps the readings of pictures that stayed the same, and leaves those of a new one to be made anew', async () => {
    const { parcel } = await cleanParcel(aParcel(), cleanPicture)
    const [card, phone] = parcel.materials
    expect([card?.fileName, phone?.fileName]).toEqual(['card.jpg', 'phone.heic'])
    expect(parcel.readings.map(({ sha256 }) => sha256)).toContain(card?.sha256)
    expect(parcel.readings.map(({ sha256 }) => sha256)).not.toContain(phone?.sha256)
    expect(new Set(parcel.pictures.map(({ sha256 }) => sha256))).toEqual(new Set([card?.sha256]))
  })

  it('leaves behind what cannot be cleaned, and names it', async () => {
    const { parcel, left } = await cleanParcel(aParcel(), cleanPicture)
    expect(left).toEqual(['broken.gif'])
    expect(parcel.materials).toHaveLength(2)
    expect(parcel.files).toHaveLength(2)
  })

  it('can be taken into a store', async () => {
    const { parcel } = await cleanParcel(aParcel(), cleanPicture)
    const there = openAt(aStoreFile())
    const { id } = there.takeDraft(parcel)
    expect(there.listMaterials(id).map(({ fileName }) => fileName)).toEqual(['card.jpg', 'phone.heic'])
  })
})
