import { onBeforeUnmount, onMounted } from 'vue'

const isMac = /Mac/.test(navigator.platform)

/** A key press in words: modifiers in the order Ctrl, Alt, Shift; ⌘ counts as Ctrl on macOS. */
export function keyName(event: KeyboardEvent): string {
  const ctrl = isMac ? event.metaKey : event.ctrlKey
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return `${ctrl ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable)

/** Keys of the whole window while the component lives. Single characters never act inside a field. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => unknown>): void {
  const press = (event: KeyboardEvent) => {
    // While an input method composes, its keys are not ours.
    if (event.isComposing || event.defaultPrevented) return
    const name = keyName(event)
    const act = keys[name]
    if (!act || (name.length === 1 && isTyping(event.target))) return
    if (act(event) !== false) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', press))
  onBeforeUnmount(() => window.removeEventListener('keydown', press))
}
