import { useDraft } from '../stores/draft'
import { useNotices } from '../stores/notices'
import { text } from '../text'
import { useDraftActions } from './use-draft-actions'
import { isTyping } from './use-keys'

/** Undo and redo of the whole draft, from buttons and keys. */
export function useUndo() {
  const draft = useDraft()
  const notices = useNotices()
  const actions = useDraftActions()

  const step = (which: 'undo' | 'redo') =>
    actions.attempt(async () => {
      const words = which === 'undo' ? text.history.undone : text.history.redone
      const none = which === 'undo' ? text.history.nothingToUndo : text.history.nothingToRedo
      notices.announce((await draft[which]()) ? words : none)
    })
  const undo = () => step('undo')
  const redo = () => step('redo')

  /**
   * The key inside a field belongs to the field as long as that has something of its own to take back: it then tells of
   * an input made by its history. Where none comes, the draft takes a step. Answers whether the key is used up.
   */
  function key(event: KeyboardEvent, which: 'undo' | 'redo'): boolean {
    if (draft.id === null) return false
    if (!isTyping(event.target)) {
      void step(which)
      return true
    }
    let own = false
    const hear = (input: InputEvent): void => {
      own ||= input.inputType === 'historyUndo' || input.inputType === 'historyRedo'
    }
    document.addEventListener('beforeinput', hear, true)
    setTimeout(() => {
      document.removeEventListener('beforeinput', hear, true)
      if (!own) void step(which)
    }, 0)
    return false
  }

  return { undo, redo, key }
}
