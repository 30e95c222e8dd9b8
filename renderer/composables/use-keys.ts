import { onBeforeUnmount, onMounted } from 'vue'
import { isSingleKey, keysOf, type DeedId } from '../../electron/core/deeds/deeds'
import { useApp } from '../stores/app'

export const isMac = /Mac/.test(navigator.platform)

/** With Alt a letter's key may write another sign (⌥V on macOS writes √): the key itself is meant. */
const letterOf = ({ altKey, code, key }: KeyboardEvent): string =>
  (altKey ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined) ?? key

/**
 * A key press in words: modifiers in the order Ctrl, Alt, Shift; ⌘ counts as Ctrl on macOS. Shift is not named where it
 * only makes another sign of the same key, such as + and /.
 */
export function keyName(event: KeyboardEvent): string {
  const ctrl = isMac ? event.metaKey : event.ctrlKey
  const pressed = letterOf(event)
  const isSign = pressed.length === 1
  const key = isSign ? pressed.toLowerCase() : pressed
  const shift = event.shiftKey && (!isSign || /^\p{L}$/u.test(key))
  return `${ctrl ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`
}

/** For lists that hear their keys themselves: whether a press is one of a deed's keys on this machine. */
export const isKeyOf = (event: KeyboardEvent, id: DeedId): boolean =>
  keysOf(id, isMac).includes(keyName(event))

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable)

/** Keys of the whole window while the component lives. Single characters never act inside a field, or when switched off. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => unknown>): void {
  const app = useApp()
  const press = (event: KeyboardEvent) => {
    // While an input method composes, its keys are not ours.
    if (event.isComposing || event.defaultPrevented) return
    const name = keyName(event)
    const act = keys[name]
    if (!act || (isSingleKey(name) && (isTyping(event.target) || !app.letterKeys))) return
    if (act(event) !== false) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', press))
  onBeforeUnmount(() => window.removeEventListener('keydown', press))
}
