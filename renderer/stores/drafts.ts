import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { DraftRow } from '../../electron/contract/views'
import { ask } from '../api'
import { DRAFT_STATUSES, draftStatus, type DraftStatus } from '../../electron/core/draft/draft-status'

export type ListFilter = DraftStatus | 'all' | 'deleted'

/** The list of drafts as main finds them, narrowed by status here. */
export const useDrafts = defineStore('drafts', () => {
  const rows = shallowRef<DraftRow[]>([])
  const deletedRows = shallowRef<DraftRow[]>([])
  const query = ref('')
  const filter = ref<ListFilter>('all')
  const loaded = ref(false)
  let asked = 0

  const counts = computed(() => {
    const byStatus = Object.fromEntries(DRAFT_STATUSES.map((one) => [one, 0])) as Record<DraftStatus, number>
    for (const row of rows.value) byStatus[draftStatus(row.summary)]++
    return { ...byStatus, all: rows.value.length, deleted: deletedRows.value.length }
  })
  const shown = computed(() => {
    if (filter.value === 'deleted') return deletedRows.value
    if (filter.value === 'all') return rows.value
    return rows.value.filter((row) => draftStatus(row.summary) === filter.value)
  })

  async function load(): Promise<void> {
    const mine = ++asked
    const [kept, gone] = await Promise.all([
      ask('draft.list', { query: query.value, deleted: false }),
      ask('draft.list', { query: query.value, deleted: true }),
    ])
    // A slower answer to an older question must not replace a newer one.
    if (mine !== asked) return
    rows.value = kept.drafts
    deletedRows.value = gone.drafts
    loaded.value = true
  }

  async function create(from: 'blank' | 'sample'): Promise<string> {
    return (await ask('draft.create', { from })).id
  }
  async function remove(id: string): Promise<void> {
    await ask('draft.delete', { id })
    await load()
  }
  async function restore(id: string): Promise<void> {
    await ask('draft.restore', { id })
    await load()
  }

  return { rows, query, filter, loaded, counts, shown, load, create, remove, restore }
})
