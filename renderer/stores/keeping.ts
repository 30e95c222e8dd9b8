import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { KeepingAnswer, KeepingView } from '../../electron/contract/privacy-views'
import { ask } from '../api'

export type DueDraft = KeepingView['due'][number]

/** Drafts about which it is time to ask whether they are still needed. */
export const useKeeping = defineStore('keeping', () => {
  const view = shallowRef<KeepingView | null>(null)
  const open = ref(false)

  async function load(): Promise<void> {
    view.value = await ask('keeping.view', {})
    if (view.value.due.length === 0) open.value = false
  }
  async function answer(draftId: string, answered: KeepingAnswer): Promise<void> {
    await ask('keeping.answer', { draftId, answer: answered })
    await load()
  }
  async function setDays(days: number): Promise<void> {
    await ask('keeping.days', { days })
    await load()
  }
  function forget(): void {
    view.value = null
    open.value = false
  }

  return { view, open, load, answer, setDays, forget }
})
