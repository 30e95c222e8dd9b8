import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Draft } from '../../electron/core/filing/draft'
import { personalValuesOf } from '../../electron/core/privacy/personal-places'
import { ask, RequestFailure } from '../api'
import { readPath, writePath } from '../draft/draft-path'
import { autosave } from './autosave'
import { useCheck } from './check'
import { useConsents } from './consents'
import { useMaterials } from './materials'
import { useNotices } from './notices'

const SAVE_PAUSE_MS = 400

/** The open draft: its values as typed, and saving them. */
export const useDraft = defineStore('draft', () => {
  const id = ref<string | null>(null)
  const draft = ref<Draft | null>(null)
  const savedAt = ref(0)
  /** Place of the field that has or had the focus last. */
  const focusPath = ref<string | null>(null)
  let revision = 0

  const saving = autosave(save, SAVE_PAUSE_MS)
  const check = useCheck()
  const materials = useMaterials()
  const consents = useConsents()
  const notices = useNotices()

  /** A plain copy: proxies cannot cross the bridge. */
  const plain = (): Draft => JSON.parse(JSON.stringify(draft.value)) as Draft

  async function save(): Promise<void> {
    const now = id.value
    if (now === null || !draft.value) return
    const send = () => ask('draft.save', { id: now, revision, draft: plain() })
    let answer
    try {
      answer = await send()
    } catch (thrown) {
      if (!(thrown instanceof RequestFailure) || thrown.failure.code !== 'stale-revision') throw thrown
      // Only this window edits; adding a material may have moved the revision on.
      revision = (await ask('draft.open', { id: now })).revision
      answer = await send()
    }
    revision = answer.revision
    savedAt.value = answer.savedAt
    // Saving forgets the counts kept for the list; the check that follows writes them anew.
    check.soon()
  }

  async function open(which: string): Promise<void> {
    await close()
    const document = await ask('draft.open', { id: which })
    id.value = document.id
    draft.value = document.draft
    revision = document.revision
    savedAt.value = document.savedAt
    materials.open(document.id, document.materials)
    check.open(document.id, plain)
    consents.open(document.id, () => draft.value)
  }
  async function close(): Promise<void> {
    if (id.value !== null) {
      await saving.flush()
      // What is not saved stays open: closing would lose it.
      if (saving.state.value === 'failed') throw saving.reason.value
      await check.settle()
    }
    drop()
  }
  /** Forgets the draft as it stands; for a store that was locked under it. */
  function drop(): void {
    // An undo offered for this draft must never reach into another one.
    if (id.value !== null) notices.forget()
    saving.reset()
    check.close()
    materials.close()
    consents.close()
    id.value = null
    draft.value = null
    focusPath.value = null
  }

  function edit(change: (draft: Draft) => void): void {
    if (!draft.value) return
    change(draft.value)
    saving.touch()
    check.soon()
  }
  const value = (path: string): unknown => readPath(draft.value, path)
  const set = (path: string, to: unknown): void => edit((all) => writePath(all, path, to))

  /** Numbers and addresses of the draft's people, hidden in every sentence until they are asked for. */
  const personal = computed(() => (draft.value ? personalValuesOf(draft.value) : []))
  const title = computed(() => draft.value?.title || draft.value?.principal.name || '')

  return {
    id,
    draft,
    savedAt,
    focusPath,
    title,
    personal,
    plain,
    saveState: saving.state,
    saveReason: saving.reason,
    flush: saving.flush,
    open,
    close,
    drop,
    edit,
    value,
    set,
  }
})
