import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { DraftCountsView, DraftPlaceView } from '../../electron/contract/history-views'
import type { DraftRow } from '../../electron/contract/views'
import { DRAFT_STATUSES, type DraftStatus } from '../../electron/core/draft/draft-status'
import { ask } from '../api'

export type ListFilter = DraftStatus | 'all' | 'archived' | 'templates' | 'deleted'

/** Rows asked for at once; a list of thousands is had in the parts that come into sight. */
const PART = 200

const PLACES: Partial<Record<ListFilter, DraftPlaceView>> = {
  archived: 'archived',
  templates: 'templates',
  deleted: 'trash',
}
const isStatus = (filter: ListFilter): filter is DraftStatus =>
  (DRAFT_STATUSES as readonly string[]).includes(filter)

const NO_COUNTS: DraftCountsView = {
  places: { active: 0, archived: 0, templates: 0, trash: 0 },
  statuses: { block: 0, risk: 0, confirm: 0, incomplete: 0, ready: 0 },
}

/** One list of drafts as main finds it, by part. */
export const useDrafts = defineStore('drafts', () => {
  /** As long as the list is; undefined where a row was not asked for yet. */
  const shown = shallowRef<readonly (DraftRow | undefined)[]>([])
  const kept = shallowRef<DraftCountsView>(NO_COUNTS)
  const query = ref('')
  const filter = ref<ListFilter>('all')
  const loaded = ref(false)
  /** Rises with every question: a slower answer to an older one must not replace a newer one. */
  let asked = 0
  let coming = new Set<number>()

  const place = computed<DraftPlaceView>(() => PLACES[filter.value] ?? 'active')
  const counts = computed<Record<ListFilter, number>>(() => ({
    ...kept.value.statuses,
    all: kept.value.places.active,
    archived: kept.value.places.archived,
    templates: kept.value.places.templates,
    deleted: kept.value.places.trash,
  }))

  const part = (offset: number) =>
    ask('draft.list', {
      query: query.value,
      place: place.value,
      status: isStatus(filter.value) ? filter.value : null,
      offset,
      limit: PART,
    })

  async function load(): Promise<void> {
    const mine = ++asked
    const answer = await part(0)
    if (mine !== asked) return
    coming = new Set([0])
    shown.value = Object.assign(Array<DraftRow | undefined>(answer.total), answer.drafts)
    kept.value = answer.counts
    loaded.value = true
  }

  /** Asks for the rows from `first` to before `last` that are not there yet. */
  async function see(first: number, last: number): Promise<void> {
    const mine = asked
    for (let offset = first - (first % PART); offset < last; offset += PART) {
      if (coming.has(offset)) continue
      coming.add(offset)
      const answer = await part(offset).catch((thrown: unknown) => {
        // Asked for again when it comes into sight once more.
        if (mine === asked) coming.delete(offset)
        throw thrown
      })
      if (mine !== asked) return
      const rows = [...shown.value]
      answer.drafts.forEach((row, at) => offset + at < rows.length && (rows[offset + at] = row))
      shown.value = rows
    }
  }

  /** The row, once it is there. */
  async function rowAt(index: number): Promise<DraftRow | undefined> {
    await see(index, index + 1)
    return shown.value[index]
  }

  const then =
    <Input extends unknown[]>(step: (...input: Input) => Promise<unknown>) =>
    async (...input: Input): Promise<void> => {
      await step(...input)
      await load()
    }
  const create = async (from: 'blank' | 'sample'): Promise<string> => (await ask('draft.create', { from })).id
  /** Answers the copy's id. */
  async function copy(id: string, title: string, as: 'draft' | 'template'): Promise<string> {
    const made = await ask('draft.copy', { id, title, as })
    await load()
    return made.id
  }
  const remove = then((id: string) => ask('draft.delete', { id }))
  const restore = then((id: string) => ask('draft.restore', { id }))
  const archive = then((id: string, archived: boolean) => ask('draft.archive', { id, archived }))
  const purge = then((id: string) => ask('draft.purge', { id }))
  const emptyTrash = then(() => ask('trash.empty', {}))

  return {
    shown,
    query,
    filter,
    place,
    loaded,
    counts,
    load,
    see,
    rowAt,
    create,
    copy,
    remove,
    restore,
    archive,
    purge,
    emptyTrash,
  }
})
