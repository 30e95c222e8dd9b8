import { onBeforeUnmount, onMounted, ref } from 'vue'

const hasFiles = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].includes('Files')

/**
 * Files dropped anywhere on the window or pasted into it.
 * `slot` is the value of `data-drop-slot` under the pointer, if any.
 */
export function useFileDrop(take: (files: File[], slot: string | null) => void) {
  const over = ref(false)
  const slot = ref<string | null>(null)
  /** Media types of what is dragged, as far as the system tells before it is let go. */
  const types = ref<readonly string[]>([])

  const slotUnder = (event: DragEvent): string | null =>
    (event.target instanceof Element
      ? event.target.closest('[data-drop-slot]')?.getAttribute('data-drop-slot')
      : null) ?? null
  const onOver = (event: DragEvent) => {
    // Whatever is dragged: the window itself must never navigate to it.
    event.preventDefault()
    over.value = hasFiles(event)
    slot.value = slotUnder(event)
    types.value = [...(event.dataTransfer?.items ?? [])]
      .filter(({ kind }) => kind === 'file')
      .map(({ type }) => type)
  }
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) over.value = false
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    over.value = false
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) take(files, slotUnder(event))
  }
  const onPaste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    take(files, null)
  }
  onMounted(() => {
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('dragleave', onLeave)
    window.removeEventListener('drop', onDrop)
    window.removeEventListener('paste', onPaste)
  })
  return { over, slot, types }
}
