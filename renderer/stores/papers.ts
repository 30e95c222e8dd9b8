import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { PaperRow } from '../../electron/contract/paper-routes'
import type { Draft } from '../../electron/core/filing/draft'
import { ask, sentenceOf } from '../api'
import { text } from '../text'
import { useDraft } from './draft'
import { useNotices } from './notices'

/** The papers of the open draft, and saving them. */
export const usePapers = defineStore('papers', () => {
  const draft = useDraft()
  const notices = useNotices()
  const rows = shallowRef<readonly PaperRow[]>([])
  const busy = ref(false)
  const failure = ref('')
  /** Papers saved since the window opened, as `draft paper`. */
  const saved = ref<ReadonlySet<string>>(new Set())
  let asked = 0

  const ready = computed(() => rows.value.filter(({ lacks }) => lacks.length === 0))
  const keyOf = (id: string): string => `${draft.id ?? ''} ${id}`
  const isSaved = (id: string): boolean => saved.value.has(keyOf(id))

  async function load(): Promise<void> {
    if (!draft.draft) {
      rows.value = []
      return
    }
    const mine = ++asked
    try {
      // A plain copy: proxies cannot cross the bridge.
      const plain = JSON.parse(JSON.stringify(draft.draft)) as Draft
      const { papers } = await ask('papers.list', { draft: plain })
      if (mine === asked) rows.value = papers
    } catch (thrown) {
      if (mine === asked) failure.value = sentenceOf(thrown)
    }
  }

  async function save(ids: readonly string[]): Promise<void> {
    const draftId = draft.id
    if (draftId === null || ids.length === 0 || busy.value) return
    busy.value = true
    failure.value = ''
    try {
      await draft.flush()
      // Papers are made from what is stored; unsaved values would silently be missing from them.
      if (draft.saveState === 'failed') {
        failure.value = text.papers.saveFirst
        return
      }
      const answer = await ask('papers.save', { draftId, ids: [...ids] })
      if (!answer) return
      saved.value = new Set([...saved.value, ...answer.ids.map((id) => `${draftId} ${id}`)])
      const said = text.papers.saved(answer.fileName, answer.ids.length)
      const missing = answer.missingCharacters.join('')
      notices.show(missing === '' ? said : `${said}${text.papers.missing(missing)}`)
    } catch (thrown) {
      failure.value = sentenceOf(thrown)
    } finally {
      busy.value = false
    }
  }

  async function open(id: string): Promise<void> {
    const draftId = draft.id
    if (draftId === null) return
    failure.value = ''
    try {
      const { opened } = await ask('papers.open', { draftId, id })
      if (!opened) failure.value = text.papers.notOpened
    } catch (thrown) {
      failure.value = sentenceOf(thrown)
    }
  }

  return { rows, ready, busy, failure, isSaved, load, save, open }
})
