import { onBeforeUnmount, onMounted } from 'vue'
import { DEED_IDS, isSingleKey, keysOf, type DeedId } from '../../electron/core/deeds/deeds'
import { useApp } from '../stores/app'
import { useDeeds } from '../stores/deeds'
import { isQuestionOpen } from './open-dialog'
import { isMac, isTyping, keyName } from './use-keys'

/** Deeds by their keys; several may share one, such as Esc. */
const BY_KEY = new Map<string, DeedId[]>()
for (const id of DEED_IDS)
  for (const key of keysOf(id, isMac)) BY_KEY.set(key, [...(BY_KEY.get(key) ?? []), id])

const all = (key: string): readonly DeedId[] => BY_KEY.get(key) ?? []

/** A question is answered first; but everybody may see larger, and lock what others must not see. */
export const ALWAYS: ReadonlySet<DeedId> = new Set<DeedId>([
  'zoom.in',
  'zoom.out',
  'zoom.reset',
  'store.lock',
])

/** Keys of all deeds that can be done now, wherever the focus is. Used once, by the window. */
export function useDeedKeys(): void {
  const app = useApp()
  const deeds = useDeeds()
  const press = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are not ours.
    if (event.isComposing || event.defaultPrevented) return
    const key = keyName(event)
    if (isSingleKey(key) && (isTyping(event.target) || !app.letterKeys)) return
    const wanted = isQuestionOpen() ? all(key).filter((id) => ALWAYS.has(id)) : all(key)
    if (wanted.some((id) => deeds.act(id, event))) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', press))
  onBeforeUnmount(() => window.removeEventListener('keydown', press))
}
