import { ref } from 'vue'
import { defineStore } from 'pinia'

const MOST_RECENT = 8

/** The command palette: whether it is open, and what was chosen in it before. */
export const usePalette = defineStore('palette', () => {
  const open = ref(false)
  /** Keys of items, last chosen first; for as long as the store is open. */
  const recent = ref<readonly string[]>([])

  const show = (): void => void (open.value = true)
  const close = (): void => void (open.value = false)
  function chosen(key: string): void {
    recent.value = [key, ...recent.value.filter((one) => one !== key)].slice(0, MOST_RECENT)
  }
  function forget(): void {
    open.value = false
    recent.value = []
  }
  return { open, recent, show, close, chosen, forget }
})
