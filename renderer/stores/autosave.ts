import { ref, shallowRef } from 'vue'

export type SaveState = 'clean' | 'pending' | 'saving' | 'saved' | 'failed'

/** Saves after a pause, one save at a time; an edit during a save is saved after it. */
export function autosave(save: () => Promise<void>, pauseMs: number) {
  const state = ref<SaveState>('clean')
  const reason = shallowRef<unknown>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    while (dirty) {
      dirty = false
      state.value = 'saving'
      try {
        await save()
      } catch (thrown) {
        dirty = true
        reason.value = thrown
        state.value = 'failed'
        return
      }
      reason.value = null
      state.value = dirty ? 'pending' : 'saved'
    }
  }

  /** Saves at once what is not saved yet; resolves when nothing is under way. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    // A run with nothing to save would still be taken for one under way by an edit that follows at once.
    if (!dirty && running === null) return Promise.resolve()
    running ??= run().finally(() => (running = null))
    return running
  }
  function touch(): void {
    dirty = true
    if (state.value !== 'saving') state.value = 'pending'
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pauseMs)
  }
  function reset(): void {
    clearTimeout(timer)
    dirty = false
    state.value = 'clean'
    reason.value = null
  }
  return { state, reason, touch, flush, reset }
}
