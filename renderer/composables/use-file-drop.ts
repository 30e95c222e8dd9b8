import { onBeforeUnmount, onMounted, ref } from 'vue'

const hasFiles = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].includes('Files')

/** Values of `data-drop-slot` and `data-drop-service` under the pointer; nulls where there is none. */
export interface DropPlace {
  readonly slot: string | null
  readonly service: number | null
}
const NOWHERE: DropPlace = { slot: null, service: null }

/** Files dropped anywhere on the window or pasted into it. */
export function useFileDrop(take: (files: File[], place: DropPlace) => void) {
  const over = ref(false)
  const place = ref<DropPlace>(NOWHERE)
  /** Media types of what is dragged, as far as the system tells before it is let go. */
  const types = ref<readonly string[]>([])

  const placeUnder = ({ target }: DragEvent): DropPlace => {
    const here = target instanceof Element ? target.closest<HTMLElement>('[data-drop-slot]') : null
    const { dropSlot, dropService } = here?.dataset ?? {}
    return { slot: dropSlot ?? null, service: dropService === undefined ? null : Number(dropService) }
  }
  const onOver = (event: DragEvent) => {
    // Whatever is dragged: the window itself must never navigate to it.
    event.preventDefault()
    over.value = hasFiles(event)
    place.value = placeUnder(event)
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
    if (files.length > 0) take(files, placeUnder(event))
  }
  const onPaste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    take(files, NOWHERE)
  }
  onMounted(() => {
    // Both ask whether a drop is taken here: what moves under the resting pointer is entered, and a drop in that
    // moment would be refused.
    window.addEventListener('dragenter', onOver)
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('dragenter', onOver)
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('dragleave', onLeave)
    window.removeEventListener('drop', onDrop)
    window.removeEventListener('paste', onPaste)
  })
  return { over, place, types }
}
