import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { onEvent } from '../api'
import { useApp } from '../stores/app'
import { useDraft } from '../stores/draft'
import { useNotices } from '../stores/notices'
import { text } from '../text'
import { useCopySheetWindow } from './use-copy-sheet-window'
import { useDraftActions } from './use-draft-actions'
import { isTyping, useKeys } from './use-keys'
import { useUndo } from './use-undo'

/** Commands of the menu bar and the same keys in the window. */
export function useMenu(): void {
  const app = useApp()
  const draft = useDraft()
  const notices = useNotices()
  const router = useRouter()
  const actions = useDraftActions()
  const steps = useUndo()
  const sheet = useCopySheetWindow()
  const isOpen = () => app.state?.store === 'open'

  const find = () => document.querySelector<HTMLElement>('[data-find]')?.focus()
  const toPackage = () =>
    draft.id !== null && void router.push({ name: 'draft', params: { id: draft.id, section: 'submission' } })
  const lock = () => void actions.attempt(() => draft.close().then(app.lock))

  let unlisten: (() => void) | undefined
  onMounted(() => {
    unlisten = onEvent((event) => {
      if (event.type !== 'menu' || !isOpen()) return
      if (event.command === 'new') void actions.create('blank')
      if (event.command === 'import') void actions.bring()
      if (event.command === 'find') find()
      if (event.command === 'package') toPackage()
      if (event.command === 'lock' && app.canLock) lock()
      if (event.command === 'about' && app.state)
        notices.show(text.app.version(app.state.version, app.state.factsVersion))
    })
  })
  onMounted(() => document.addEventListener('input', notices.typed))
  onBeforeUnmount(() => {
    unlisten?.()
    document.removeEventListener('input', notices.typed)
  })

  useKeys({
    'Ctrl+n': () => isOpen() && void actions.create('blank'),
    'Ctrl+o': () => isOpen() && void actions.bring(),
    'Ctrl+f': () => isOpen() && find(),
    'Ctrl+z': (event) =>
      notices.canUndo(isTyping(event.target)) ? void actions.attempt(notices.undo) : steps.key(event, 'undo'),
    'Ctrl+Shift+z': (event) => steps.key(event, 'redo'),
    'Ctrl+y': (event) => steps.key(event, 'redo'),
    F1: () => isOpen() && void router.push({ name: 'rules' }),
    'Ctrl+l': () => app.canLock && lock(),
    'Ctrl+Shift+p': () => isOpen() && toPackage(),
    'Ctrl+Shift+c': () => isOpen() && draft.id !== null && sheet.open(),
  })
}
