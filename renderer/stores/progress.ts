import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ProgressView } from '../../electron/contract/progress-views'
import type { RouteInput } from '../../electron/contract/routes'
import { ask, sentenceOf } from '../api'
import { useDraft } from './draft'

export type NewStep = RouteInput<'progress.note'>['step']

/** How far the open draft's filing has come, as the person noted it. */
export const useProgress = defineStore('progress', () => {
  const draft = useDraft()
  const view = shallowRef<ProgressView | null>(null)
  const failure = ref('')
  const busy = ref(false)

  async function take(asked: (draftId: string) => Promise<ProgressView>): Promise<boolean> {
    const draftId = draft.id
    if (draftId === null) return false
    busy.value = true
    failure.value = ''
    try {
      const answer = await asked(draftId)
      if (draft.id === draftId) view.value = answer
      return true
    } catch (thrown) {
      failure.value = sentenceOf(thrown)
      return false
    } finally {
      busy.value = false
    }
  }
  const load = () => {
    view.value = null
    return take((draftId) => ask('progress.view', { draftId }))
  }
  const note = (step: NewStep) => take((draftId) => ask('progress.note', { draftId, step }))
  const remove = (stepId: number) => take((draftId) => ask('progress.remove', { draftId, stepId }))

  return { view, failure, busy, load, note, remove }
})
