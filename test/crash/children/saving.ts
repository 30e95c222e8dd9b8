import { writeSync } from 'node:fs'
import process from 'node:process'
import { openStore } from '../../../electron/services/storage/open-store'
import { draftOf, KEY, pictureOf, sha256 } from '../content'
import { Random } from '../random'

/** Straight to the pipe: a buffered line could be lost with the process. */
export const tell = (...words: (string | number)[]): void => {
  writeSync(1, `${words.join(' ')}\n`)
}

export const rest = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/**
 * Saves one draft until it is killed and tells each revision and picture once it was acknowledged.
 * With a seed it rests between bursts, 20 ms to 2 s, and says so.
 */
export const saving = (file: string, id: string, seed?: string): void => {
  const random = seed === undefined ? null : new Random(Number(seed))
  const store = openStore({ file, key: KEY, now: Date.now })
  store.sweep()
  tell('open', process.pid)
  for (let burst = random?.whole(1, 15) ?? Infinity; ; burst -= 1) {
    const next = store.getDraft(id).revision + 1
    tell('saved', store.saveDraft(id, draftOf(next)).revision)
    if (next % 7 === 0) {
      const bytes = pictureOf(next)
      const material = store.addMaterial(id, { name: 'a.jpg', bytes, slot: 'other', service: null })
      tell('added', material.materialId, sha256(bytes))
    }
    if (next % 50 === 0) store.settle()
    if (random && burst <= 0) {
      const ms = random.spread(20, 2_000)
      tell('resting', ms, Date.now())
      rest(ms)
      burst = random.whole(1, 15)
    }
  }
}
