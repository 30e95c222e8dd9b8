import { watch } from 'vue'
import type { Finding } from '../../electron/core/rules/finding'
import { lightOf } from '../draft/lights'
import { useCheck } from '../stores/check'
import { useDraft } from '../stores/draft'
import { useMaterials } from '../stores/materials'
import { useNotices } from '../stores/notices'
import { text } from '../text'
import { fieldText } from '../text/field-labels'
import { LIGHT_NAMES, type Light } from '../text/names'

/** Between two words on how far reading is: who listens wants to know that it goes on, not every picture. */
const READING_MS = 15_000
/** What is told as it comes and goes. */
const GRAVE: readonly Light[] = ['block', 'risk', 'confirm']
/** More new findings than this are only counted. */
const NAMED = 2

/**
 * What happens by itself in an open draft, for those who do not see it: how far reading is and when it is done, and what
 * became a problem or no longer is one. Called once, by the draft's view, so that it is heard in every section.
 */
export function useAnnouncements(): void {
  const check = useCheck()
  const draft = useDraft()
  const materials = useMaterials()
  const notices = useNotices()

  /** Keys of what has to be mended or decided; null before the first check of this draft. */
  let known: ReadonlySet<string> | null = null
  const grave = (): Finding[] => check.problemList.filter((one) => GRAVE.includes(lightOf(one)))
  function tellFindings(): void {
    // While pictures are read every one of them brings something; what came of all is told at their end.
    if (!check.view || materials.progress) return
    const now = grave()
    const before = known
    known = new Set(now.map(check.keyOf))
    if (!before) return
    const fresh = now.filter((one) => !before.has(check.keyOf(one)))
    const gone = [...before].some((key) => !known?.has(key))
    if (fresh.length > NAMED) notices.announce(text.findings.announceNew(fresh.length), 'findings')
    else if (fresh.length > 0)
      notices.announce(
        text.findings.announceNamed(
          fresh.map((one) => ({ light: LIGHT_NAMES[lightOf(one)], label: fieldText(one.path).label })),
        ),
        'findings',
      )
    else if (gone) notices.announce(text.findings.announceLeft(now.length), 'findings')
  }
  watch(
    () => draft.id,
    () => (known = null),
  )
  watch(() => check.view, tellFindings)

  let spokenAt = 0
  watch(
    () => materials.progress,
    (now, before) => {
      if (now && !before) spokenAt = Date.now()
      else if (now && before && now.done > before.done && Date.now() - spokenAt >= READING_MS) {
        spokenAt = Date.now()
        notices.announce(text.materials.announceRead(now.done, now.total), 'reading')
      } else if (!now && before && draft.id !== null) {
        const read = materials.list.filter((one) => one.state === 'read').length
        const stopped = materials.stopped.length
        notices.announce(
          stopped > 0 ? text.materials.stoppedWords(read, stopped) : text.materials.announceAllRead(read),
          'reading',
        )
        tellFindings()
      }
    },
  )
}
