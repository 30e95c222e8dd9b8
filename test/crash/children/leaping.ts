import { openStore } from '../../../electron/services/storage/open-store'
import { draftOf, expectedHash, hashOfDraft, KEY } from '../content'
import { Random } from '../random'
import { tell } from './saving'

const TEN_YEARS = 3_650 * 86_400_000
const DRAFTS = 6

/** Saves, deletes and starts anew while the clock leaps by up to ten years; tells the first thing that is not as it was. */
export const leaping = (file: string, rounds: string, seed: string): void => {
  const random = new Random(Number(seed))
  let leap = 0
  const now = (): number => Date.now() + leap
  let store = openStore({ file, key: KEY, now })
  const order: string[] = Array.from(
    { length: DRAFTS },
    (_, at) => store.createDraft(draftOf(at + 1)).id,
  ).reverse()
  const away = store.createDraft(draftOf(99)).id
  store.deleteDraft(away)
  const problem = (): string | null => {
    const listed = store.listDrafts().map(({ id }) => id)
    if (listed.join() !== order.join()) return 'another order'
    if (!store.listDrafts({ deleted: true }).some(({ id }) => id === away)) return 'the deleted draft is gone'
    for (const { id, revision } of store.listDrafts()) {
      const versions = store.draftVersions(id).map((version) => version.revision)
      if (versions.some((one, at) => at > 0 && one >= (versions[at - 1] ?? 0))) return 'versions out of order'
      if (versions[0] !== revision) return 'the newest version is missing'
      if (revision > 1 && hashOfDraft(store.getDraft(id).draft) !== expectedHash(id, revision))
        return 'other content'
    }
    return null
  }
  let found: string | null = null
  for (let round = 0; round < Number(rounds) && found === null; round += 1) {
    leap = random.whole(-TEN_YEARS, TEN_YEARS)
    const id = order[random.whole(0, DRAFTS - 1)] ?? ''
    store.saveDraft(id, draftOf(store.getDraft(id).revision + 1))
    order.splice(order.indexOf(id), 1)
    order.unshift(id)
    if (round % 4 === 0) {
      store.close()
      store = openStore({ file, key: KEY, now })
      store.sweep()
    }
    found = problem()
  }
  tell('leapt', found ?? 'well')
  store.close()
}
