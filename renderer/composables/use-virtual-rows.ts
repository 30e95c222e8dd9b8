import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

const SPARE_ROWS = 6

/** Which rows of a fixed height are in sight, so that a list of thousands keeps a few dozen elements. */
export function useVirtualRows(scroller: Ref<HTMLElement | null>, count: () => number, rowHeight: number) {
  const top = ref(0)
  const height = ref(800)
  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight) - SPARE_ROWS))
  const last = computed(() =>
    Math.min(count(), Math.ceil((top.value + height.value) / rowHeight) + SPARE_ROWS),
  )
  const before = computed(() => first.value * rowHeight)
  const after = computed(() => Math.max(0, (count() - last.value) * rowHeight))

  const scrolled = () => (top.value = scroller.value?.scrollTop ?? 0)
  let observer: ResizeObserver | undefined
  onMounted(() => {
    const element = scroller.value
    if (!element) return
    element.addEventListener('scroll', scrolled, { passive: true })
    observer = new ResizeObserver(() => (height.value = element.clientHeight || 800))
    observer.observe(element)
  })
  onBeforeUnmount(() => observer?.disconnect())

  function show(index: number): void {
    const element = scroller.value
    if (!element) return
    const rowTop = index * rowHeight
    if (rowTop < element.scrollTop) element.scrollTop = rowTop
    else if (rowTop + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = rowTop + rowHeight - element.clientHeight
    scrolled()
  }
  return { first, last, before, after, show }
}
