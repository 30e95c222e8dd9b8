import { onBeforeUnmount, ref } from 'vue'

/** Milliseconds for which a number that was asked for stays to be read. */
export const REVEALED_MS = 30_000

/** Whether hidden numbers are shown here; they hide again by themselves. */
export function useReveal() {
  const revealed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function hide(): void {
    clearTimeout(timer)
    revealed.value = false
  }
  function toggle(): void {
    if (revealed.value) return hide()
    revealed.value = true
    timer = setTimeout(hide, REVEALED_MS)
  }
  onBeforeUnmount(hide)
  return { revealed, toggle, hide }
}
