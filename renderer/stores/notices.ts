import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'

export interface Toast {
  readonly words: string
  readonly undo: (() => void | Promise<void>) | null
}

const TOAST_MS = 8_000
const ANNOUNCE_MS = 2_000

/** One toast at a time, and what is spoken to screen readers. */
export const useNotices = defineStore('notices', () => {
  const toast = shallowRef<Toast | null>(null)
  const polite = ref('')
  const assertive = ref('')
  let toastTimer: ReturnType<typeof setTimeout> | undefined
  let speakTimer: ReturnType<typeof setTimeout> | undefined
  let waiting = ''

  function close(): void {
    clearTimeout(toastTimer)
    toast.value = null
  }
  function resume(): void {
    clearTimeout(toastTimer)
    toastTimer = setTimeout(close, TOAST_MS)
  }
  /** The toast stays while the pointer or the focus is on it. */
  const hold = (): void => clearTimeout(toastTimer)

  function show(words: string, undo: Toast['undo'] = null): void {
    toast.value = { words, undo }
    announce(words)
    resume()
  }
  async function undo(): Promise<void> {
    const action = toast.value?.undo
    close()
    await action?.()
  }

  /** At most one announcement in two seconds; the newest replaces one still waiting. */
  function announce(words: string): void {
    waiting = words
    if (speakTimer) return
    polite.value = waiting
    speakTimer = setTimeout(() => {
      speakTimer = undefined
      if (waiting !== polite.value) announce(waiting)
    }, ANNOUNCE_MS)
  }
  const alarm = (words: string): void => {
    assertive.value = words
  }

  return { toast, polite, assertive, show, undo, close, hold, resume, announce, alarm }
})
