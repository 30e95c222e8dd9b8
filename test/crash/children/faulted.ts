import { closeSync, openSync } from 'node:fs'
import process from 'node:process'
import { openStore } from '../../../electron/services/storage/open-store'
import type { StoreCalls } from '../../../electron/services/storage/store'
import { asStoreFailure } from '../../../electron/services/storage/store-failure'
import { draftOf, KEY, pictureOf, sha256 } from '../content'
import { tell } from './saving'

/** More than enough writes for the 200th to fail. */
const MOST_STEPS = 120

/** Runs a step; tells the code of its failure and answers whether it went well. */
const told = (name: string, step: () => void): boolean => {
  try {
    step()
    return true
  } catch (error) {
    const failure = asStoreFailure(error)
    tell('failed', failure.code, name, String(failure.detail['cause'] ?? ''))
    return false
  }
}

const open = (file: string): StoreCalls => {
  const store = openStore({ file, key: KEY, now: Date.now })
  store.sweep()
  return store
}

/** One save, and now and then a picture; both are told once acknowledged. */
const saveOnce = (store: StoreCalls, id: string): boolean => {
  const next = store.getDraft(id).revision + 1
  let well = told('save', () => tell('saved', store.saveDraft(id, draftOf(next)).revision))
  if (next % 3 === 0) {
    const bytes = pictureOf(next)
    well =
      told('picture', () => {
        const { materialId } = store.addMaterial(id, { name: 'a.jpg', bytes, slot: 'other', service: null })
        tell('added', materialId, sha256(bytes))
      }) && well
  }
  if (next % 5 === 0) well = told('settle', () => store.settle()) && well
  return well
}

/** Saves until something fails, then tells whether saving works again in the same process, without a new start. */
export const faulted = (file: string, id: string): void => {
  const begin = (): StoreCalls | null => {
    const begun: StoreCalls[] = []
    told('open', () => begun.push(open(file)))
    return begun[0] ?? null
  }
  const store = begin() ?? begin()
  if (store === null) return
  let failed = false
  for (let step = 0; step < MOST_STEPS && !failed; step += 1) failed = !saveOnce(store, id)
  tell(saveOnce(store, id) && saveOnce(store, id) ? 'again' : 'never-again')
  store.close()
}

/** The same while a step outside makes every write fail: told when ready, it waits for a line before each part. */
export const waiting = async (file: string, id: string): Promise<void> => {
  const store = open(file)
  tell('ready')
  for await (const _ of process.stdin.setEncoding('utf8')) {
    const well = saveOnce(store, id)
    tell(well ? 'well' : 'badly')
  }
  told('close', () => store.close())
}

/** Takes every file handle that it may have, then opens, saves, and gives them back. */
export const withoutHandles = (file: string, id: string): void => {
  const taken: number[] = []
  const takeAll = (): void => {
    try {
      for (;;) taken.push(openSync('/dev/null', 'r'))
    } catch {
      tell('taken', taken.length)
    }
  }
  const giveBack = (): void => taken.splice(0).forEach((handle) => closeSync(handle))
  takeAll()
  told('open', () => open(file).close())
  giveBack()
  const store = open(file)
  takeAll()
  saveOnce(store, id)
  saveOnce(store, id)
  giveBack()
  tell(saveOnce(store, id) && saveOnce(store, id) ? 'again' : 'never-again')
  store.close()
}
