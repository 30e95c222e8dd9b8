import type { Envelope } from '../contract/failures'
import type { AppState } from '../contract/views'
import type { StoreKeeper } from '../services/storage/store-keeper'
import { appState, NOTHING_OPEN } from './app-state'
import type { DataPlace } from './data-place'
import { storeKeeper } from './store-host'

/** Milliseconds after which the rest of the program no longer waits for the page to ask. */
const ASKS_WITHIN = 1_500

export interface BegunStore {
  readonly keeper: StoreKeeper
  /** What the page begins with, as long as nothing is open: whatever else it asks needs the rest of the program. */
  firstAnswer(route: unknown): Envelope<AppState> | null
  /** The page was told how it begins, and draws that now. */
  readonly told: Promise<void>
}

/** Looks at the store, which takes little of the program, so that the page can begin before the rest is loaded. */
export async function beginStore(place: DataPlace): Promise<BegunStore> {
  const keeper = storeKeeper(place.data, place.portable)
  await keeper.begin()
  let tell: () => void = () => undefined
  const told = new Promise<void>((resolve) => {
    tell = resolve
    setTimeout(resolve, keeper.state.state === 'open' ? 0 : ASKS_WITHIN)
  })
  return {
    keeper,
    told,
    firstAnswer(route) {
      if (route !== 'app.state' || keeper.state.state === 'open') return null
      // After this answer is on its way: loading the rest keeps this process from everything else.
      setImmediate(tell)
      return { ok: true, value: appState(keeper, NOTHING_OPEN) }
    },
  }
}
