import { onBeforeUnmount, onMounted } from 'vue'
import type { DeedId } from '../../electron/core/deeds/deeds'
import { useDeeds, type Doer } from '../stores/deeds'

/**
 * Does a deed of the registry while this component lives: its keys, its menu item and its line in the command palette
 * then work. `can` is looked at while rendering, so it should read reactive values alone.
 */
export function useDeed(id: DeedId, run: Doer['run'], can: Doer['can'] = () => true): void {
  const deeds = useDeeds()
  let take: (() => void) | undefined
  onMounted(() => (take = deeds.offer(id, { run, can })))
  onBeforeUnmount(() => take?.())
}
