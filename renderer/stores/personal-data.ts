import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ErasedPersonView, PeopleView } from '../../electron/contract/privacy-views'
import { ask } from '../api'

/** What this machine keeps about whom; forgotten when the page is left, since it is all about people. */
export const usePersonalData = defineStore('personal-data', () => {
  const view = shallowRef<PeopleView | null>(null)
  const query = ref('')
  let asked = 0

  async function load(): Promise<void> {
    const mine = ++asked
    const answer = await ask('people.list', { query: query.value })
    // A slower answer to an older question must not replace a newer one.
    if (mine === asked) view.value = answer
  }
  async function exportCopy(key: string): Promise<string | null> {
    return (await ask('people.export', { key })).fileName
  }
  async function erase(key: string, how: 'places' | 'drafts'): Promise<ErasedPersonView> {
    const erased = await ask('people.erase', { key, how })
    await load()
    return erased
  }
  function forget(): void {
    asked++
    view.value = null
    query.value = ''
  }

  return { view, query, load, exportCopy, erase, forget }
})
