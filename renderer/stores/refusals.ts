import { computed, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { RefusalMatchView } from '../../electron/contract/views'
import type { Finding } from '../../electron/core/rules/finding'
import { ask, sentenceOf } from '../api'
import { isWithin } from '../draft/draft-path'
import { useCheck } from './check'
import { useDraft } from './draft'

const PAUSE_MS = 250

/** The refusal message pasted for the open draft. Kept in memory only: the draft has no place for it. */
export const useRefusals = defineStore('refusals', () => {
  const draft = useDraft()
  const check = useCheck()
  const open = ref(false)
  const pasted = ref('')
  const matches = shallowRef<RefusalMatchView[]>([])
  const failure = ref('')
  const busy = ref(false)
  /** Messages of drafts opened before, by draft; forgotten when the window is closed or locked. */
  const kept = new Map<string, string>()
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const of = (kind: RefusalMatchView['kind']) => matches.value.filter((one) => one.kind === kind)
  const reasons = computed(() => of('reason'))
  const notes = computed(() => of('note'))
  const boilerplate = computed(() => of('boilerplate'))

  async function match(): Promise<void> {
    const mine = ++asked
    const { id } = draft
    if (id === null || pasted.value.trim() === '') {
      matches.value = []
      busy.value = false
      return
    }
    busy.value = true
    try {
      const answer = await ask('refusal.match', { draftId: id, draft: draft.plain(), text: pasted.value })
      if (mine !== asked) return
      matches.value = answer.matches
      failure.value = ''
    } catch (thrown) {
      if (mine === asked) failure.value = sentenceOf(thrown)
    } finally {
      if (mine === asked) busy.value = false
    }
  }
  function type(words: string): void {
    pasted.value = words
    if (draft.id !== null) kept.set(draft.id, words)
    clearTimeout(timer)
    timer = setTimeout(() => void match(), PAUSE_MS)
  }
  function forgetAll(): void {
    kept.clear()
    pasted.value = ''
    matches.value = []
    open.value = false
  }
  watch(
    () => draft.id,
    (id) => {
      clearTimeout(timer)
      asked++
      open.value = false
      failure.value = ''
      busy.value = false
      matches.value = []
      pasted.value = (id === null ? undefined : kept.get(id)) ?? ''
      if (pasted.value !== '') void match()
    },
  )

  /** What the rules say now about the places and by the rules that a reason points to. */
  const findingsFor = (one: RefusalMatchView): Finding[] =>
    check.problemList.filter(
      (finding) =>
        one.rules.includes(finding.rule) ||
        one.paths.some((path) => path !== '' && isWithin(finding.path, path)),
    )

  return { open, pasted, failure, busy, reasons, notes, boilerplate, type, match, forgetAll, findingsFor }
})
