import { onBeforeUnmount, onMounted, watch } from 'vue'
import { useRouter } from 'vue-router'
import { ask, onEvent } from '../api'
import { SECTIONS } from '../draft/sections'
import { useApp } from '../stores/app'
import { useDeeds } from '../stores/deeds'
import { useDraft } from '../stores/draft'
import { useHelp } from '../stores/help'
import { useMaterials } from '../stores/materials'
import { useNotices } from '../stores/notices'
import { usePalette } from '../stores/palette'
import { useRecent } from '../stores/recent'
import { useSubmission } from '../stores/submission'
import { useZoom } from '../stores/zoom'
import { text } from '../text'
import { useCopySheetWindow } from './use-copy-sheet-window'
import { useDeed } from './use-deed'
import { ALWAYS, useDeedKeys } from './use-deed-keys'
import { useDraftActions } from './use-draft-actions'
import { useGoto } from './use-goto'
import { isQuestionOpen } from './open-dialog'
import { isTyping } from './use-keys'
import { usePanes } from './use-panes'
import { useUndo } from './use-undo'

/** Deeds that the window itself does, whatever page it shows; and the menu bar, which asks for the same ones. */
export function useWindowDeeds(): void {
  const app = useApp()
  const deeds = useDeeds()
  const draft = useDraft()
  const help = useHelp()
  const materials = useMaterials()
  const notices = useNotices()
  const palette = usePalette()
  const recent = useRecent()
  const submission = useSubmission()
  const zoom = useZoom()
  const router = useRouter()
  const actions = useDraftActions()
  const goto = useGoto()
  const panes = usePanes()
  const steps = useUndo()
  const sheet = useCopySheetWindow()

  const find = (): unknown => {
    const field = document.querySelector<HTMLInputElement>('[data-find]')
    if (!field) return false
    field.focus()
    return field.select()
  }
  /** A field's own typing is taken back first; the menu has no key press that the field could have used up. */
  function step(which: 'undo' | 'redo', event: KeyboardEvent | null): unknown {
    if (which === 'undo' && notices.canUndo(isTyping(event?.target ?? document.activeElement)))
      return void actions.attempt(notices.undo)
    if (event) return steps.key(event, which)
    if (isTyping(document.activeElement) && document.execCommand(which)) return
    return void steps[which]()
  }
  const print = () =>
    actions.attempt(async () => {
      if (draft.id === null) return
      await draft.flush()
      const { outcome } = await ask('desktop.print', { draftId: draft.id })
      if (outcome === 'failed') notices.show(text.desktop.notPrinted)
    })
  const verify = async () => {
    await goto.section('submission')
    await submission.verify()
  }
  const clearRecent = async () => {
    await recent.clear()
    notices.show(text.desktop.recentCleared)
  }
  const written = () => submission.result !== null && submission.result.draftId === draft.id

  useDeedKeys()
  useDeed('palette.open', palette.show)
  useDeed('draft.new', () => void actions.interview())
  useDeed('draft.form', () => void actions.create('blank'))
  useDeed('draft.sample', () => void actions.create('sample'))
  useDeed('draft.import', () => void actions.bring())
  useDeed('recent.clear', () => void actions.attempt(clearRecent))
  useDeed('draft.export', () => void actions.exportDraft())
  useDeed('report.print', () => void print())
  useDeed(
    'store.lock',
    () => void actions.attempt(() => draft.close({ toReturn: true }).then(app.lock)),
    () => app.canLock,
  )
  useDeed(
    'edit.undo',
    (event) => step('undo', event),
    () => draft.id !== null || notices.canUndo(false),
  )
  useDeed('edit.redo', (event) => step('redo', event))
  useDeed('view.find', find)
  for (const one of ['system', 'light', 'dark'] as const)
    useDeed(`theme.${one}`, () => void actions.attempt(() => app.setTheme(one)))
  for (const one of ['system', 'zh-CN', 'en'] as const)
    useDeed(`language.${one}`, () => void actions.attempt(() => app.setLanguage(one)))
  useDeed('letters.toggle', () => void actions.attempt(() => app.setLetterKeys(!app.letterKeys)))
  useDeed('zoom.in', () => void zoom.change('in'))
  useDeed('zoom.out', () => void zoom.change('out'))
  useDeed('zoom.reset', () => void zoom.change('reset'))
  useDeed('materials.pick', () => void actions.attempt(() => pick()))
  useDeed('copy-sheet.open', () => void sheet.open())
  useDeed('package.make', () => void goto.section('submission'))
  useDeed('package.verify', () => void verify())
  useDeed('package.show', () => void submission.show(), written)
  for (const name of SECTIONS) useDeed(`section.${name}`, () => void goto.section(name))
  useDeed('problem.next', () => void goto.problem(1))
  useDeed('problem.previous', () => void goto.problem(-1))
  useDeed('go.drafts', () => void actions.leave())
  for (const page of ['rules', 'ledger', 'personal-data', 'security'] as const)
    useDeed(`go.${page}`, () => void router.push({ name: page }))
  useDeed('pane.next', () => panes.go(1))
  useDeed('pane.previous', () => panes.go(-1))
  for (const page of ['guide', 'glossary', 'keys', 'report', 'about'] as const)
    useDeed(`help.${page}`, () => help.show(page))

  async function pick(): Promise<void> {
    await goto.section('materials')
    await materials.pick(null, null)
  }

  let unlisten: (() => void) | undefined
  onMounted(() => {
    unlisten = onEvent((event) => {
      if (event.type === 'menu' && (ALWAYS.has(event.deed) || !isQuestionOpen())) deeds.act(event.deed)
      if (event.type === 'menu.draft' && app.state?.store === 'open' && !isQuestionOpen())
        void actions.go(event.draftId)
    })
    document.addEventListener('input', notices.typed)
  })
  onBeforeUnmount(() => {
    unlisten?.()
    document.removeEventListener('input', notices.typed)
  })
  // The menu bar is main's: it is told what can be done now, a moment after it has settled.
  watch(
    () => deeds.enabled.join(),
    () => void ask('desktop.deeds', { enabled: [...deeds.enabled] }).catch(() => undefined),
    { flush: 'post', immediate: true },
  )
}
