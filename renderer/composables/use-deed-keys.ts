import { onBeforeUnmount, onMounted } from 'vue'
import { DEED_IDS, isSingleKey, keysOf, type DeedId } from '../../electron/core/deeds/deeds'
import { useApp } from '../stores/app'
import { useDeeds } from '../stores/deeds'
import { isMac, isTyping, keyName } from './use-keys'

/** Deeds by their keys; several may share one, such as Esc. */
const BY_KEY = new Map<string, DeedId[]>()
for (const id of DEED_IDS)
  for (const key of keysOf(id, isMac)) BY_KEY.set(key, [...(BY_KEY.get(key) ?? []), id])

/** Keys of all deeds that can be done now, wherever the focus is. Used once, by the window. */
export function useDeedKeys(): void {
  const app = useApp()
  const deeds = useDeeds()
  const press = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are not ours.
    if (event.isComposing || event.defaultPrevented) return
    const key = keyName(event)
    if (isSingleKey(key) && (isTyping(event.target) || !app.letterKeys)) return
    if ((BY_KEY.get(key) ?? []).some((id) => deeds.act(id, event))) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', press))
  onBeforeUnmount(() => window.removeEventListener('keydown', press))
}
