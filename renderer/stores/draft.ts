import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import type { UndoStateView } from '../../electron/contract/history-views'
import type { Draft } from '../../electron/core/filing/draft'
import { personalValuesOf } from '../../electron/core/privacy/personal-places'
import { ask, RequestFailure } from '../api'
import { readPath, writePath } from '../draft/draft-path'
import { autosave } from './autosave'
import { useCheck } from './check'
import { useConsents } from './consents'
import { useMaterials } from './materials'
import { useNotices } from './notices'
import { undoSteps } from './undo-steps'

const SAVE_PAUSE_MS = 400

/** The open draft: its values as typed, and saving them. */
export const useDraft = defineStore('draft', () => {
  const id = ref<string | null>(null)
  const draft = ref<Draft | null>(null)
  const savedAt = ref(0)
  /** Place of the field that has or had the focus last. */
  const focusPath = ref<string | null>(null)
  /** Made here last with nothing in it. */
  const begun = ref<string | null>(null)
  const canUndo = ref(false)
  const canRedo = ref(false)
  let revision = 0
  /** Rises with every edit. */
  let edits = 0

  const steps = undoSteps()
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
    const step = steps.save()
    const answer = await onCurrent(now, () =>
      ask('draft.save', { id: now, revision, draft: plain(), continues: step.continues }),
    )
    step.done()
    take(answer)
    if (answer.placed) await followPlaces(now)
    // Saving forgets the counts kept for the list; the check that follows writes them anew.
    check.soon()
  }

  /** Only this window edits, but another part of the program may have moved the revision on. */
  async function onCurrent<Answer>(now: string, send: () => Promise<Answer>): Promise<Answer> {
    try {
      return await send()
    } catch (thrown) {
      if (!(thrown instanceof RequestFailure) || thrown.failure.code !== 'stale-revision') throw thrown
      revision = (await ask('draft.open', { id: now })).revision
      return send()
    }
  }

  /** Pictures and agreements went with their service to another place. */
  async function followPlaces(now: string): Promise<void> {
    const document = await ask('draft.open', { id: now })
    if (id.value !== now) return
    materials.placeAll(document.materials)
    await consents.load()
  }

  function take(kept: UndoStateView & { readonly revision: number; readonly savedAt: number }): void {
    revision = kept.revision
    savedAt.value = kept.savedAt
    canUndo.value = kept.undo > 0
    canRedo.value = kept.redo > 0
  }

  /** One step back or on in the history of the draft. False when there was none. */
  async function step(route: 'history.undo' | 'history.redo'): Promise<boolean> {
    const now = id.value
    if (now === null) return false
    let before: number
    do {
      before = edits
      if (!(await flushed())) return false
    } while (edits !== before)
    const answer = await onCurrent(now, () => ask(route, { id: now, revision }))
    if (answer === null || id.value !== now) return false
    take(answer)
    steps.end()
    if (answer.placed) await followPlaces(now)
    // What was typed meanwhile stays, and is saved over the step: it can be undone like any change.
    if (edits === before) draft.value = answer.draft
    check.soon()
    return true
  }
  const undo = (): Promise<boolean> => step('history.undo')
  const redo = (): Promise<boolean> => step('history.redo')

  /** Makes an earlier version the current one. */
  async function restore(version: number): Promise<void> {
    const now = id.value
    if (now === null || !(await flushed())) return
    const document = await onCurrent(now, () =>
      ask('history.restore', { id: now, revision: version, current: revision }),
    )
    if (id.value !== now) return
    take(document)
    steps.end()
    draft.value = document.draft
    materials.open(document.id, document.materials)
    check.soon()
  }

  /** Saves what is not saved; false when that failed, whose reason is on the screen already. */
  async function flushed(): Promise<boolean> {
    await saving.flush()
    return saving.state.value !== 'failed'
  }

  const isSaved = (): boolean => saving.state.value === 'clean' || saving.state.value === 'saved'

  async function open(which: string): Promise<void> {
    await close()
    const document = await ask('draft.open', { id: which })
    id.value = document.id
    draft.value = document.draft
    take(document)
    materials.open(document.id, document.materials)
    check.open(document.id, plain, () => (isSaved() ? revision : null))
    consents.open(document.id, () => draft.value)
  }
  /** Begun here just now and touched by nobody: leaving it takes it away again. */
  const isUnused = (): boolean =>
    id.value !== null &&
    id.value === begun.value &&
    !canUndo.value &&
    !canRedo.value &&
    materials.list.length === 0
  /** `toReturn`: the lock closes it too, and it is opened again after that. */
  async function close({ toReturn = false } = {}): Promise<void> {
    let unused: string | null = null
    if (id.value !== null) {
      await saving.flush()
      // What is not saved stays open: closing would lose it.
      if (saving.state.value === 'failed') throw saving.reason.value
      await check.settle()
      if (!toReturn && isUnused()) unused = id.value
    }
    drop()
    // An empty draft that stays after all harms nobody.
    if (unused !== null) await ask('draft.purge', { id: unused }).catch(() => undefined)
  }
  /** Forgets the draft as it stands; for a store that was locked under it. */
  function drop(): void {
    // An undo offered for this draft must never reach into another one.
    if (id.value !== null) notices.forget()
    saving.reset()
    steps.end()
    canUndo.value = false
    canRedo.value = false
    check.close()
    materials.close()
    consents.close()
    id.value = null
    draft.value = null
    focusPath.value = null
  }

  /** `path`: the one place that is changed; null when there may be several. */
  function edit(change: (draft: Draft) => void, path: string | null = null): void {
    if (!draft.value) return
    // What belongs to the step before is saved on its own.
    steps.change(path, () => void saving.flush())
    edits += 1
    change(draft.value)
    saving.touch()
    check.soon()
  }
  const value = (path: string): unknown => readPath(draft.value, path)
  const set = (path: string, to: unknown): void => edit((all) => writePath(all, path, to), path)

  /** Numbers and addresses of the draft's people, hidden in every sentence until they are asked for. */
  const personal = computed(() => (draft.value ? personalValuesOf(draft.value) : []))
  const title = computed(() => draft.value?.title || draft.value?.principal.name || '')

  return {
    id,
    draft,
    savedAt,
    focusPath,
    begun,
    canUndo,
    canRedo,
    title,
    personal,
    plain,
    saveState: saving.state,
    saveReason: saving.reason,
    flush: saving.flush,
    open,
    close,
    drop,
    undo,
    redo,
    restore,
    edit,
    value,
    set,
  }
})
