import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { handOver, takeHandover } from '../../../electron/services/handover/hand-over'
import { bytesOfParcel, parcelOfBytes } from '../../../electron/services/handover/parcel-bytes'
import { isSealed, seal } from '../../../electron/services/handover/seal'
import type { DraftParcel } from '../../../electron/services/storage/draft-parcel'
import { failureIn } from '../storage/failing'
import { CHEAP, PASSPHRASE } from '../storage/keeper-parts'
import { aCanaryDraft, aPage, aPicture, CANARY_NAME, somePictures } from '../storage/sample-drafts'
import { aFolder, aStoreFile, openAt } from '../storage/store-place'

type Both = Parameters<typeof handOver>[0]['store'] & Parameters<typeof takeHandover>[0]

/** The store's calls as they come across a process boundary. */
const aStore = (file = aStoreFile()) => {
  const store = openAt(file)
  const far: Both = {
    giveDraft: (id) => Promise.resolve(structuredClone(store.giveDraft(id))),
    takeDraft: (parcel) => new Promise((resolve) => resolve(store.takeDraft(structuredClone(parcel)))),
  }
  return { store, far }
}

const aSealedDraft = async () => {
  const { store, far } = aStore()
  const { id } = store.createDraft(aCanaryDraft())
  const { sha256 } = store.addMaterial(id, {
    name: '正面.jpg',
    bytes: aPicture(CANARY_NAME),
    slot: 'principal-person-portrait',
    service: null,
  })
  store.addMaterial(id, {
    name: '又一张.jpg',
    bytes: aPicture('二'),
    slot: 'other',
    service: 0,
    slotGuessed: true,
  })
  store.saveReading(sha256, 'r1', { pages: [aPage()] }, somePictures())
  const file = join(aFolder(), '草稿.icpdraft')
  const cleanPicture = (bytes: Uint8Array): Uint8Array => bytes
  await handOver({ store: far, cleanPicture }, { id, passphrase: PASSPHRASE, file, cost: CHEAP })
  return { id, store, far, sealed: new Uint8Array(readFileSync(file)) }
}

describe('a draft handed over', () => {
  it('arrives with its pictures and readings', async () => {
    const { id, store, sealed } = await aSealedDraft()
    const there = aStore()
    expect(await takeHandover(there.far, sealed, PASSPHRASE)).toEqual({ id })
    expect(there.store.giveDraft(id)).toEqual(store.giveDraft(id))
  })

  it('beside one that is here already is another draft', async () => {
    const { id, store, far, sealed } = await aSealedDraft()
    const { id: copy } = await takeHandover(far, sealed, PASSPHRASE)
    expect(copy).not.toBe(id)
    expect(store.listDrafts()).toHaveLength(2)
    expect(store.listMaterials(copy).map(({ fileName }) => fileName)).toEqual(['正面.jpg', '又一张.jpg'])
  })

  it('shows no name outside', async () => {
    const { sealed } = await aSealedDraft()
    expect(isSealed(sealed)).toBe(true)
    for (const words of [CANARY_NAME, '正面.jpg', 'JFIF'])
      expect(Buffer.from(sealed).includes(Buffer.from(words))).toBe(false)
  })

  it('needs a passphrase worth the name', async () => {
    expect(await failureIn(seal(new Uint8Array(3), '短', CHEAP))).toBe('weak-passphrase')
  })

  it.each([
    ['with a wrong passphrase', (bytes: Buffer) => bytes, '不是这个口令啊啊', 'wrong-passphrase'],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9), PASSPHRASE, 'wrong-passphrase'],
    [
      'with a changed byte',
      (bytes: Buffer) => (bytes.writeUInt8(bytes[900]! ^ 1, 900), bytes),
      PASSPHRASE,
      'wrong-passphrase',
    ],
    [
      'with a changed cost',
      (bytes: Buffer) => replaced(bytes, '"N":1024', '"N":2048'),
      PASSPHRASE,
      'wrong-passphrase',
    ],
    [
      'asking for too much memory',
      (bytes: Buffer) => replaced(bytes, '"N":1024', '"N":9e99'),
      PASSPHRASE,
      'bad-handover',
    ],
    [
      'of a newer version',
      (bytes: Buffer) => replaced(bytes, '"version":1', '"version":2'),
      PASSPHRASE,
      'newer-version',
    ],
    ['foreign', () => Buffer.from('{"format":"icp-filing-draft"}'), PASSPHRASE, 'bad-handover'],
    ['empty', () => Buffer.alloc(0), PASSPHRASE, 'bad-handover'],
    ['with only a head', (bytes: Buffer) => bytes.subarray(0, 60), PASSPHRASE, 'bad-handover'],
  ])('is refused %s, and nothing is taken', async (_, change, passphrase, code) => {
    const { sealed } = await aSealedDraft()
    const there = aStore()
    const changed = new Uint8Array(change(Buffer.from(sealed)))
    expect(await failureIn(takeHandover(there.far, changed, passphrase))).toBe(code)
    expect(there.store.listDrafts()).toEqual([])
  })

  it.each([
    [
      'a picture that is another',
      (parcel: DraftParcel) => ({
        ...parcel,
        files: parcel.files.map((one) => ({ ...one, bytes: aPicture('x') })),
      }),
    ],
    ['a material without its file', (parcel: DraftParcel) => ({ ...parcel, files: [] })],
    ['a key that is none of ours', (parcel: DraftParcel) => ({ ...parcel, more: 1 })],
    [
      'a place that does not exist',
      (parcel: DraftParcel) => ({ ...parcel, materials: [{ ...parcel.materials[0]!, slot: 'nowhere' }] }),
    ],
    [
      'a reading that is no JSON',
      (parcel: DraftParcel) => ({ ...parcel, readings: [{ ...parcel.readings[0]!, reading: '{' }] }),
    ],
  ])('is refused with %s inside', async (_, change) => {
    const { store, id } = await aSealedDraft()
    const inside = bytesOfParcel(change(store.giveDraft(id)) as DraftParcel)
    const there = aStore()
    const sealed = await seal(inside, PASSPHRASE, CHEAP)
    expect(await failureIn(takeHandover(there.far, sealed, PASSPHRASE))).toBe('bad-handover')
    expect(there.store.listDrafts()).toEqual([])
  })

  it('is refused with bytes left over', async () => {
    const { store, id } = await aSealedDraft()
    const inside = bytesOfParcel(store.giveDraft(id))
    expect(parcelOfBytes(inside).materials).toHaveLength(2)
    expect(() => parcelOfBytes(Buffer.concat([inside, Buffer.from('x')]))).toThrow('bad-handover')
  })
})

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1')
}
