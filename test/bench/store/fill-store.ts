import { closeSync, fsyncSync, openSync } from 'node:fs'
import { openDatabase } from '../../../electron/services/storage/open-database'
import { storeOver } from '../../../electron/services/storage/open-store'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { aPage } from '../../services/storage/sample-drafts'
import { inventFiling, inventPicture } from './invent-filing'

export interface Size {
  readonly seed: string
  readonly drafts: number
  readonly pictures: number
  readonly pictureBytes: number
}

/** Drafts that are written together. */
const TOGETHER = 100

const SLOTS = [
  'principal-certificate',
  'principal-person-portrait',
  'principal-person-emblem',
  'domain-certificate',
  'verification-sheet',
] as const

const summaryOf = (serial: number) => ({
  block: serial % 5 === 0 ? 2 : 0,
  risk: serial % 3 === 0 ? 1 : 0,
  confirm: serial % 4,
  hint: 5,
  offline: 9,
  passed: 180,
  'not-checked': serial % 2,
})

const addPictures = (store: StoreCalls, id: string, serial: number, size: Size): void => {
  const from = Math.floor((serial * size.pictures) / size.drafts)
  const to = Math.floor(((serial + 1) * size.pictures) / size.drafts)
  for (let picture = from; picture < to; picture += 1) {
    const slot = SLOTS[picture % SLOTS.length]!
    const bytes = inventPicture(size.seed, picture, size.pictureBytes)
    const { sha256 } = store.addMaterial(id, { name: `${slot}.jpg`, bytes, slot, service: null })
    store.saveReading(sha256, 'bench', { pages: [aPage(1, `样例人${picture}`)] })
  }
}

/**
 * Fills a new store through its own calls: drafts of three versions, checked once, pictures with readings; one in ten
 * archived, one in fifty deleted, one in a hundred a template. Written without waiting for the disk, which only the
 * measured part does.
 */
export function fillStore(file: string, key: Uint8Array, size: Size, told: (drafts: number) => void): void {
  const db = openDatabase({ file, key })
  db.pragma('synchronous=OFF')
  const store = storeOver(db, () => 1_795_000_000_000)
  const fill = (serial: number): void => {
    const { draft } = inventFiling(size.seed, serial)
    const { id } = store.createDraft(draft)
    addPictures(store, id, serial, size)
    store.saveDraft(id, { ...draft, title: `${draft.title}（改）` })
    store.saveDraft(id, draft)
    store.setSummary(id, summaryOf(serial))
    store.saveCheck(id, 3, { rulePack: 'bench', summary: summaryOf(serial), findings: [] })
    if (serial % 10 === 3) store.archiveDraft(id, true)
    if (serial % 50 === 7) store.deleteDraft(id)
    if (serial % 100 === 11) store.copyDraft(id, { title: draft.title ?? null, isTemplate: true })
  }
  for (let from = 0; from < size.drafts; from += TOGETHER) {
    const to = Math.min(size.drafts, from + TOGETHER)
    db.transaction(() => {
      for (let serial = from; serial < to; serial += 1) fill(serial)
    })()
    if (to % 1_000 === 0) told(to)
  }
  store.settle()
  store.close()
  // On the disk before anything is measured, or the first start would wait for all of it.
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}
