import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ConsentsView } from '../../electron/contract/privacy-views'
import type { Draft } from '../../electron/core/filing/draft'
import type { Slot } from '../../electron/core/filing/vocabulary'
import { personOfFile, type ConsentPerson } from '../../electron/core/privacy/consent'
import { ask } from '../api'

interface Question {
  readonly people: readonly ConsentPerson[]
  answer(agreed: boolean): void
}

/** Who agreed that pictures of their documents are kept with the open draft, and the question while it is asked. */
export const useConsents = defineStore('consents', () => {
  const draftId = ref<string | null>(null)
  const view = shallowRef<ConsentsView | null>(null)
  const question = shallowRef<Question | null>(null)
  /** The words shown again, without a question. */
  const reading = ref(false)
  let draft: () => Draft | null = () => null

  const given = computed(() => view.value?.given.filter((one) => one.wording === view.value?.wording) ?? [])
  const has = (person: ConsentPerson): boolean => given.value.some((one) => one.person === person)
  /** The open draft is the sample to try things with: its people are invented. */
  const isSample = computed(() => view.value?.given.some((one) => one.purpose === 'sample') ?? false)

  function open(id: string, current: () => Draft | null): void {
    draftId.value = id
    draft = current
    void load()
  }
  function close(): void {
    question.value?.answer(false)
    draftId.value = null
    view.value = null
    reading.value = false
  }
  async function load(): Promise<void> {
    const id = draftId.value
    if (id === null) return
    // Main asks again for itself, so a failure here loses nothing.
    const answer = await ask('consent.list', { draftId: id }).catch(() => null)
    if (answer && draftId.value === id) view.value = answer
  }

  /** Shows the question; true once it was answered with yes and that was kept. */
  function confirm(people: readonly ConsentPerson[]): Promise<boolean> {
    const id = draftId.value
    if (id === null) return Promise.resolve(false)
    question.value?.answer(false)
    return new Promise((resolve, reject) => {
      question.value = {
        people,
        answer: (agreed) => {
          question.value = null
          if (!agreed) return resolve(false)
          ask('consent.give', { draftId: id, people: [...people] }).then((answer) => {
            if (draftId.value === id) view.value = answer
            resolve(true)
          }, reject)
        },
      }
    })
  }

  /** Whether a file for this slot may be taken; asks where nobody has answered yet. */
  async function allow(slot: Slot | null, service: number | null): Promise<boolean> {
    const now = draft()
    if (view.value === null) await load()
    const person = now ? personOfFile(now, slot, service) : null
    return person === null || has(person) || confirm([person])
  }

  return { draftId, view, question, reading, given, has, isSample, open, close, load, confirm, allow }
})
