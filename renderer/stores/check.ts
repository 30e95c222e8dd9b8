import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { CheckView } from '../../electron/contract/views'
import type { Draft } from '../../electron/core/filing/draft'
import type { Finding } from '../../electron/core/rules/finding'
import { ask, sentenceOf } from '../api'
import { findingKeys, placeKey, problems } from '../draft/lights'

const CHECK_PAUSE_MS = 250

/** What the rules say about the draft as it stands in the form. */
export const useCheck = defineStore('check', () => {
  const view = shallowRef<CheckView | null>(null)
  const failure = ref<string | null>(null)
  /** Key of the finding that is open in the list of findings. */
  const opened = ref<string | null>(null)
  /** Key of the finding whose note of the person's own check is to be asked for as it opens. */
  const vouching = ref<string | null>(null)
  let id: string | null = null
  let current: (() => Draft) | null = null
  /** The revision as which the form was saved; null while it is not. */
  let saved: () => number | null = () => null
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let due = false

  const findings = computed<readonly Finding[]>(() => view.value?.findings ?? [])
  const problemList = computed(() => problems(findings.value))
  const keys = computed(() => findingKeys(findings.value))
  /** The name of a finding of the check as it stands. */
  const keyOf = (one: Finding): string => keys.value.get(one) ?? placeKey(one)
  const foundAt = computed(() => {
    const byPath = new Map<string, Finding[]>()
    for (const one of problemList.value) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one])
    return byPath
  })

  async function now(): Promise<void> {
    clearTimeout(timer)
    due = false
    if (id === null || !current) return
    const mine = ++asked
    try {
      const answer = await ask('draft.check', { id, draft: current(), revision: saved() })
      if (mine !== asked) return
      view.value = answer
      failure.value = null
    } catch (thrown) {
      if (mine === asked) failure.value = sentenceOf(thrown)
    }
  }
  function soon(): void {
    due = true
    clearTimeout(timer)
    timer = setTimeout(() => void now(), CHECK_PAUSE_MS)
  }
  /** Checks now what is still to be checked, so that the list shows the counts of the last values. */
  const settle = (): Promise<void> => (due ? now() : Promise.resolve())
  function open(draftId: string, draft: () => Draft, savedAs: () => number | null = () => null): void {
    id = draftId
    current = draft
    saved = savedAs
    void now()
  }
  function close(): void {
    clearTimeout(timer)
    asked++
    due = false
    id = null
    current = null
    view.value = null
    failure.value = null
    opened.value = null
    vouching.value = null
  }

  return {
    view,
    failure,
    opened,
    vouching,
    findings,
    problemList,
    keyOf,
    foundAt,
    now,
    soon,
    settle,
    open,
    close,
  }
})
