import { ask } from '../api'
import { useDraft } from '../stores/draft'
import { useDraftActions } from './use-draft-actions'

/** Opens the copy sheet of the open draft in its own window, with what was typed just now. */
export function useCopySheetWindow() {
  const draft = useDraft()
  const actions = useDraftActions()
  const open = () =>
    actions.attempt(async () => {
      if (draft.id === null) return
      await draft.flush()
      await ask('copySheet.open', { draftId: draft.id })
    })
  return { open }
}
