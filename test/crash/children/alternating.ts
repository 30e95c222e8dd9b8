import { openStore } from '../../../electron/services/storage/open-store'
import { asStoreFailure } from '../../../electron/services/storage/store-failure'
import { draftOf, KEY } from '../content'
import { tell } from './saving'

/** Saves so many times into a draft that another process saves too; each save goes over the revision it has seen. */
export const alternating = (file: string, id: string, times: string): void => {
  const store = openStore({ file, key: KEY, now: Date.now })
  let stale = 0
  for (let saves = 0; saves < Number(times);) {
    const { revision } = store.getDraft(id)
    try {
      tell('saved', store.saveDraft(id, draftOf(revision + 1), revision).revision)
      saves += 1
    } catch (error) {
      // The other one was faster: looked at anew, never written over.
      if (asStoreFailure(error).code !== 'stale-revision') throw error
      stale += 1
    }
  }
  tell('stale', stale)
  store.close()
}
