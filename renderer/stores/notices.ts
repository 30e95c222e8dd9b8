import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { maskText } from '../../electron/core/privacy/mask-text'

export interface Toast {
  readonly words: string
  readonly undo: (() => void | Promise<void>) | null
  /** What is only done once the toast is gone and nothing was taken back. */
  readonly gone?: () => void
}

/** What a person did, how far reading is, and what became of the findings. */
export type AnnouncementKind = 'deed' | 'reading' | 'findings'

const TOAST_MS = 8_000
const ANNOUNCE_MS = 2_000

/** One toast at a time, and what is spoken to screen readers. */
export const useNotices = defineStore('notices', () => {
  const toast = shallowRef<Toast | null>(null)
  /** What Ctrl Z takes back: it stays after the toast is gone. */
  const undoable = shallowRef<Toast['undo']>(null)
  /** True once something was typed after that: inside a field Ctrl Z then belongs to the typing. */
  let typedSince = false
  const polite = ref('')
  const assertive = ref('')
  let toastTimer: ReturnType<typeof setTimeout> | undefined
  let speakTimer: ReturnType<typeof setTimeout> | undefined
  /** What is still to be said, the newest of each kind. */
  const waiting = new Map<AnnouncementKind, string>()

  function close(): void {
    clearTimeout(toastTimer)
    const gone = toast.value?.gone
    toast.value = null
    if (!gone) return
    undoable.value = null
    gone()
  }
  function resume(): void {
    clearTimeout(toastTimer)
    toastTimer = setTimeout(close, TOAST_MS)
  }
  /** The toast stays while the pointer or the focus is on it. */
  const hold = (): void => clearTimeout(toastTimer)

  function show(plain: string, undo: Toast['undo'] = null, gone?: Toast['gone']): void {
    if (toast.value?.gone) close()
    // A toast is read over the shoulder, and aloud: a person's number never stands in one.
    const words = maskText(plain)
    toast.value = { words, undo, ...(gone ? { gone } : {}) }
    if (undo) {
      undoable.value = undo
      typedSince = false
    }
    announce(words)
    resume()
  }
  async function undo(): Promise<void> {
    const action = undoable.value
    undoable.value = null
    clearTimeout(toastTimer)
    toast.value = null
    await action?.()
  }
  const typed = (): void => {
    typedSince = true
  }
  /** `inField`: the focus is in a field that has an undo of its own. */
  const canUndo = (inField: boolean): boolean => undoable.value !== null && !(inField && typedSince)
  /** Nothing may be taken back any more. */
  function forget(): void {
    undoable.value = null
    close()
  }

  function speak(): void {
    const words = [...waiting.values()].join(' ')
    waiting.clear()
    // A region that does not change is not read: the same words again get an end that nobody hears.
    polite.value = words === polite.value ? `${words}\u00A0` : words
    speakTimer = setTimeout(() => {
      speakTimer = undefined
      if (waiting.size > 0) speak()
    }, ANNOUNCE_MS)
  }
  /** At most one announcement in two seconds: what waits is said together, of each kind only the newest. */
  function announce(words: string, kind: AnnouncementKind = 'deed'): void {
    waiting.set(kind, maskText(words))
    if (!speakTimer) speak()
  }
  const alarm = (words: string): void => {
    assertive.value = words
  }

  return {
    toast,
    polite,
    assertive,
    show,
    undo,
    canUndo,
    typed,
    forget,
    close,
    hold,
    resume,
    announce,
    alarm,
  }
})
