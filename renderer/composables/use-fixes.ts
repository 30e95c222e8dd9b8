import { sentenceOf } from '../api'
import type { Fix } from '../../electron/core/rules/finding'
import { sortChanges, stillThere, takeBack, writeChanges, type Written } from '../draft/apply-changes'
import { useDraft } from '../stores/draft'
import { useMaterials } from '../stores/materials'
import { useNotices } from '../stores/notices'
import { text } from '../text'

interface Moved {
  readonly id: string
  readonly slot: Parameters<ReturnType<typeof useMaterials>['place']>[1]
  readonly service: number | null
}

/** Applies the mends that findings offer: one click for all their changes, and all of them can be taken back. */
export function useFixes() {
  const draft = useDraft()
  const materials = useMaterials()
  const notices = useNotices()

  const placeAll = async (all: readonly Moved[]): Promise<void> => {
    for (const { id, slot, service } of all) await materials.place(id, slot, service)
  }
  const whereIs = (id: string): Moved | null => {
    const one = materials.list.find((material) => material.id === id)
    return one ? { id, slot: one.slot, service: one.service } : null
  }
  const isThere = ({ id, slot, service }: Moved): boolean => {
    const now = whereIs(id)
    return now?.slot === slot && now.service === service
  }

  async function undo(written: readonly Written[], before: readonly Moved[], after: readonly Moved[]) {
    if (!draft.draft) return
    if (!stillThere(draft.draft, written) || !after.every(isThere)) {
      notices.show(text.findings.changedSince)
      return
    }
    draft.edit((all) => takeBack(all, written))
    await placeAll(before)
    notices.announce(text.findings.undone)
  }

  /** `words`: what the button said. False when nothing was changed; the reason is then on the screen. */
  async function apply(fix: Fix, words = fix.label): Promise<boolean> {
    const sorted = sortChanges(fix.changes)
    if (!draft.draft || !sorted) return false
    const after: Moved[] = []
    const before: Moved[] = []
    for (const { index, ...to } of sorted.placements) {
      const now = whereIs(materials.list[index]?.id ?? '')
      if (!now) {
        notices.show(text.findings.placeGone)
        return false
      }
      before.push(now)
      after.push({ ...now, ...to })
    }
    // Tried before a picture is moved: the values are then all written or none.
    let written: Written[] | null = null
    draft.edit((all) => (written = writeChanges(all, sorted.values)))
    if (!written) {
      notices.show(text.findings.placeGone)
      return false
    }
    const done: Written[] = written
    try {
      await placeAll(after)
    } catch (thrown) {
      draft.edit((all) => takeBack(all, done))
      await placeAll(before).catch(() => undefined)
      notices.show(sentenceOf(thrown))
      return false
    }
    notices.show(text.findings.fixed(words), () => undo(done, before, after))
    return true
  }

  return { apply }
}
