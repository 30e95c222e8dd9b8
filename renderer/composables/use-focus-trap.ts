import { nextTick, onBeforeUnmount, onMounted, watch, type Ref } from 'vue'

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** Keeps the Tab key inside an open layer, and gives the focus back to where it was when the layer goes. */
export function useFocusTrap(box: Ref<HTMLElement | null>, isOpen: () => boolean): void {
  let before: HTMLElement | null = null
  watch(isOpen, async (open, was) => {
    if (open && !was) before = document.activeElement instanceof HTMLElement ? document.activeElement : null
    if (!open && was) {
      await nextTick()
      if (before?.isConnected) before.focus({ preventScroll: true })
      before = null
    }
  })
  function press(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.isComposing || !isOpen() || !box.value) return
    const all = [...box.value.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (one) => one.getClientRects().length > 0,
    )
    const [first, last] = [all[0], all.at(-1)]
    const here = document.activeElement
    const isOutside = !box.value.contains(here)
    if (!first || !last) return
    if (isOutside || (event.shiftKey && here === first) || (!event.shiftKey && here === last)) {
      event.preventDefault()
      ;(event.shiftKey ? last : first).focus()
    }
  }
  onMounted(() => window.addEventListener('keydown', press, true))
  onBeforeUnmount(() => window.removeEventListener('keydown', press, true))
}
