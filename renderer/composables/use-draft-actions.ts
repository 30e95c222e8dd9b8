import { useRouter } from 'vue-router'
import type { DraftRow } from '../../electron/contract/views'
import { ask } from '../api'
import { useDrafts } from '../stores/drafts'
import { useMaterials } from '../stores/materials'
import { useDraft } from '../stores/draft'
import { useNotices } from '../stores/notices'
import { useSecurity } from '../stores/security'
import { text } from '../text'
import type { Section } from '../draft/sections'
import { useAttempt } from './use-attempt'

/** What one can do with whole drafts, from the list, the menu or a key. */
export function useDraftActions() {
  const drafts = useDrafts()
  const draft = useDraft()
  const materials = useMaterials()
  const notices = useNotices()
  const security = useSecurity()
  const router = useRouter()

  const go = (id: string, section: Section = 'principal') =>
    router.push({ name: 'draft', params: { id, section } })
  const attempt = useAttempt()

  /** A draft with nothing in it, which is taken away again when it is left so. */
  const begin = async (): Promise<string> => (draft.begun = await drafts.create('blank'))
  const create = (from: 'blank' | 'sample') =>
    attempt(async () => (from === 'sample' ? go(await drafts.create(from), 'findings') : go(await begin())))
  /** A new draft by questions. */
  const interview = () =>
    attempt(async () => router.push({ name: 'interview', params: { id: await begin() } }))
  /** A new draft from pictures that are chosen in a dialog; none is made when nothing was chosen. */
  const createPicking = () =>
    attempt(async () => {
      const id = await drafts.create('blank')
      await draft.open(id)
      await materials.pick(null, null)
      if (materials.list.length === 0 && materials.refused.length === 0) {
        draft.drop()
        await ask('draft.purge', { id })
        await drafts.load()
        return
      }
      materials.fillFrom(id)
      await go(id, 'materials')
    })
  const createWith = (files: File[]) =>
    attempt(async () => {
      const [first] = files
      if (first && files.length === 1 && /\.icpdraft$/i.test(first.name)) {
        await ask('handover.offer', { name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) })
        security.sealed = first.name
        return
      }
      const id = await drafts.create('blank')
      await draft.open(id)
      materials.fillFrom(id)
      await go(id, 'materials')
      await materials.add(files, null, null)
    })
  const bring = () =>
    attempt(async () => {
      const { id, missing, sealed } = await ask('draft.import', {})
      security.sealed = sealed
      if (id === null) return
      await go(id)
      if (missing.length > 0) notices.show(text.drafts.importedMissing(missing))
    })
  const nameOf = (row: DraftRow) => row.principalName || row.title || text.drafts.untitled
  const restore = (row: DraftRow) =>
    attempt(async () => {
      await drafts.restore(row.id)
      notices.show(text.drafts.restoredToast(nameOf(row)))
    })
  const remove = (row: DraftRow) =>
    attempt(async () => {
      await drafts.remove(row.id)
      notices.show(text.drafts.deletedToast(nameOf(row)), () => restore(row))
    })

  const archive = (row: DraftRow, archived = true): Promise<void> =>
    attempt(async () => {
      await drafts.archive(row.id, archived)
      const words = archived ? text.lists.archivedToast : text.lists.unarchivedToast
      notices.show(words(nameOf(row)), () => archive(row, !archived))
    })
  const duplicate = (row: DraftRow) =>
    attempt(async () => {
      await drafts.copy(row.id, text.lists.copyTitle(row.title || nameOf(row)), 'draft')
      notices.show(text.lists.copied(nameOf(row)))
    })
  const saveTemplate = (row: DraftRow) =>
    attempt(async () => {
      await drafts.copy(row.id, row.title || nameOf(row), 'template')
      notices.show(text.lists.templateSaved(nameOf(row)))
    })
  const fromTemplate = (row: DraftRow) =>
    attempt(async () => go(await drafts.copy(row.id, row.title || nameOf(row), 'draft')))
  const purge = (row: DraftRow) =>
    attempt(async () => {
      await drafts.purge(row.id)
      notices.show(text.lists.purged(nameOf(row)))
    })
  const emptyTrash = () =>
    attempt(async () => {
      const n = drafts.counts.deleted
      await drafts.emptyTrash()
      notices.show(text.lists.emptied(n))
    })

  const leave = () => router.push('/')

  /** The open draft, into a file that a dialog asks for. */
  const exportDraft = () =>
    attempt(async () => {
      if (draft.id === null) return
      await draft.flush()
      const { fileName } = await ask('draft.export', { id: draft.id })
      if (fileName !== null) notices.show(text.draft.exported(fileName))
    })

  return {
    go,
    leave,
    create,
    createWith,
    createPicking,
    interview,
    bring,
    remove,
    restore,
    archive,
    duplicate,
    saveTemplate,
    fromTemplate,
    purge,
    emptyTrash,
    exportDraft,
    nameOf,
    attempt,
  }
}
