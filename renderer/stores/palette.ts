import { ref, watch } from 'vue'
import { defineStore } from 'pinia'
import { MOST_RECENT_DEEDS, type DeedId } from '../../electron/core/deeds/deeds'
import { useApp } from './app'

/** The command palette: whether it is open, and what was chosen in it before. */
export const usePalette = defineStore('palette', () => {
  const app = useApp()
  const open = ref(false)
  /** Deeds, last chosen first, as they are kept with the settings; none behind the lock. */
  const recent = ref<readonly DeedId[]>([])
  watch(
    () => app.state?.settings.recentDeeds,
    (kept) => (recent.value = kept ?? []),
    { immediate: true },
  )

  const show = (): void => void (open.value = true)
  const close = (): void => void (open.value = false)
  function chosen(deed: DeedId): void {
    recent.value = [deed, ...recent.value.filter((one) => one !== deed)].slice(0, MOST_RECENT_DEEDS)
    // What could not be kept costs only the order at the next start.
    void app.setRecentDeeds([...recent.value]).catch(() => undefined)
  }
  function forget(): void {
    open.value = false
    recent.value = []
  }
  return { open, recent, show, close, chosen, forget }
})
