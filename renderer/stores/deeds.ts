import { computed, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { DEED_IDS, DEEDS, type DeedId } from '../../electron/core/deeds/deeds'
import { useApp } from './app'
import { useDraft } from './draft'

/** What does a deed while some part of the window is there. */
export interface Doer {
  /** False when the key was not used after all: whoever else wants it may have it. */
  readonly run: (event: KeyboardEvent | null) => unknown
  readonly can: () => boolean
}

/** Who does which deed now. The part that came last has the word: a dialog over a page, a section in a draft. */
export const useDeeds = defineStore('deeds', () => {
  const app = useApp()
  const draft = useDraft()
  const doers = shallowRef<ReadonlyMap<DeedId, readonly Doer[]>>(new Map())

  const change = (id: DeedId, to: readonly Doer[]): void => {
    doers.value = new Map(doers.value).set(id, to)
  }
  /** Returns the function that takes it away again. */
  function offer(id: DeedId, doer: Doer): () => void {
    change(id, [...(doers.value.get(id) ?? []), doer])
    return () =>
      change(
        id,
        (doers.value.get(id) ?? []).filter((one) => one !== doer),
      )
  }

  const doerOf = (id: DeedId): Doer | undefined => doers.value.get(id)?.at(-1)
  const isThere = (id: DeedId): boolean => {
    const { needs } = DEEDS[id]
    if (needs === 'nothing') return true
    return app.state?.store === 'open' && (needs === 'store' || draft.id !== null)
  }
  const can = (id: DeedId): boolean => isThere(id) && (doerOf(id)?.can() ?? false)
  const enabled = computed(() => DEED_IDS.filter((id) => can(id)))

  /** False when it cannot be done now, or the doer had no use for it. */
  const act = (id: DeedId, event: KeyboardEvent | null = null): boolean =>
    can(id) && doerOf(id)?.run(event) !== false

  return { enabled, offer, can, act }
})
