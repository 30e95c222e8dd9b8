import { shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { RecentDraftView } from '../../electron/contract/desktop-views'
import { ask } from '../api'
import { useApp } from './app'

/** The drafts opened last, for the rail and the command palette. */
export const useRecent = defineStore('recent', () => {
  const app = useApp()
  const drafts = shallowRef<readonly RecentDraftView[]>([])
  /** Rises with every question, so that a late answer is known. */
  let asked = 0

  async function load(): Promise<void> {
    const mine = ++asked
    // A list that does not come is only not there.
    const answer = await ask('desktop.recent', {}).catch(() => null)
    if (mine === asked) drafts.value = answer?.drafts ?? []
  }
  /** Drafts and deeds alike: that they were used last, and nothing else of them. */
  async function clear(): Promise<void> {
    await ask('desktop.forgetRecent', {})
    asked++
    drafts.value = []
    await app.refresh()
  }
  function forget(): void {
    asked++
    drafts.value = []
  }
  return { drafts, load, clear, forget }
})
