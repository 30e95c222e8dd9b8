import { watch } from 'vue'
import { takeBack, writeChanges, type Written } from '../draft/apply-changes'
import { certificateTypes, prefill } from '../draft/prefill'
import { useCheck } from '../stores/check'
import { useDraft } from '../stores/draft'
import { useMarks } from '../stores/marks'
import { useMaterials } from '../stores/materials'
import { useNotices } from '../stores/notices'
import { text } from '../text'
import { useDraftActions } from './use-draft-actions'

/** Of a draft that was begun with pictures: once they are read and compared, what they say is filled in, unticked. */
export function usePrefill(): void {
  const draft = useDraft()
  const check = useCheck()
  const marks = useMarks()
  const materials = useMaterials()
  const notices = useNotices()
  const actions = useDraftActions()

  const isRead = () =>
    materials.filling !== null &&
    materials.filling === draft.id &&
    materials.list.length > 0 &&
    !materials.adding &&
    materials.progress === null &&
    materials.unread.length === 0

  async function fill(): Promise<void> {
    const offers = [
      ...prefill(draft.draft, materials.evidence),
      ...certificateTypes(draft.draft, materials.list),
    ]
    if (offers.length === 0) return
    let written: Written[] = []
    draft.edit((all) => {
      written =
        writeChanges(
          all,
          offers.map(({ path, value }) => ({ path, value })),
        ) ?? []
    })
    await marks.noteRead(
      offers.map(({ path, value, evidence: { fileName, page } }) => ({
        place: path,
        value,
        file: fileName,
        page,
      })),
    )
    notices.show(text.interview.prefilled(offers.length), () => draft.edit((all) => takeBack(all, written)))
  }
  // The check that follows the last reading tells where each value belongs.
  watch(
    () => [check.view, isRead()] as const,
    ([view, read]) => {
      // A check made before the last picture was read knows nothing of it yet.
      const isCompared = materials.list.every(
        ({ id, pages }) =>
          pages.every(({ kind }) => kind === 'unknown') ||
          view?.comparisons.some(({ materialId }) => materialId === id),
      )
      if (!read || !view || !isCompared) return
      materials.fillFrom(null)
      void actions.attempt(fill)
    },
  )
}
