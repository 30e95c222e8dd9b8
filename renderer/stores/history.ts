import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ComparedVersions, EarlierCheckView, VersionView } from '../../electron/contract/history-views'
import { ask } from '../api'
import { useDraft } from './draft'

/** Versions of the open draft, one of them looked at, and its earlier checks. */
export const useHistory = defineStore('history', () => {
  const open = ref(false)
  const versions = shallowRef<readonly VersionView[]>([])
  const next = ref<number | null>(null)
  const chosen = shallowRef<ComparedVersions | null>(null)
  const checks = shallowRef<readonly EarlierCheckView[]>([])
  const draft = useDraft()
  let asked = 0

  /** The newest versions, once everything typed is saved. */
  async function load(): Promise<void> {
    const id = draft.id
    if (id === null) return
    await draft.flush()
    const mine = ++asked
    const answer = await ask('history.list', { id, from: null })
    if (mine !== asked) return
    versions.value = answer.versions
    next.value = answer.next
  }
  async function more(): Promise<void> {
    const [id, from] = [draft.id, next.value]
    if (id === null || from === null) return
    const mine = ++asked
    const answer = await ask('history.list', { id, from })
    if (mine !== asked) return
    versions.value = [...versions.value, ...answer.versions]
    next.value = answer.next
  }
  async function choose(revision: number): Promise<void> {
    const id = draft.id
    if (id === null) return
    const mine = ++asked
    const answer = await ask('history.compare', { id, revision })
    if (mine === asked) chosen.value = answer
  }
  async function loadChecks(): Promise<void> {
    const id = draft.id
    if (id === null) return
    const answer = await ask('history.checks', { id })
    if (draft.id === id) checks.value = answer.checks
  }
  async function show(): Promise<void> {
    open.value = true
    await load()
    // The one before the current is what most people look for.
    const before = versions.value[1] ?? versions.value[0]
    if (before) await choose(before.revision)
  }
  /** Forgets what was shown, as another draft may be opened next. */
  function close(): void {
    asked += 1
    open.value = false
    versions.value = []
    next.value = null
    chosen.value = null
    checks.value = []
  }
  /** Makes the chosen version the current one. */
  async function restore(): Promise<void> {
    const version = chosen.value
    if (!version) return
    await draft.restore(version.revision)
    await load()
    await choose(version.revision)
  }

  return { open, versions, next, chosen, checks, load, more, choose, loadChecks, show, close, restore }
})
