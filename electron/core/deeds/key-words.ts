/** How a key is written for people and for the system's menus. Keys come as `Ctrl+Shift+p`, see `deeds.ts`. */

const MODIFIERS = ['Ctrl', 'Alt', 'Shift'] as const
type Modifier = (typeof MODIFIERS)[number]

const ON_MAC: Readonly<Record<Modifier, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }

const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
  '-': '−',
}
const SHOWN_ON_MAC: Readonly<Record<string, string>> = { Enter: '↩', Backspace: '⌫', Delete: '⌦' }

const ACCELERATORS: Readonly<Record<string, string>> = {
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ' ': 'Space',
}

/** Modifiers and the key itself; the key may be a plus. */
function partsOf(key: string): { modifiers: Modifier[]; last: string } {
  const words = key.endsWith('+') ? [...key.slice(0, -1).split('+').filter(Boolean), '+'] : key.split('+')
  const last = words.pop() ?? ''
  return { modifiers: MODIFIERS.filter((one) => words.includes(one)), last }
}

const upper = (last: string): string => (/^[a-z]$/.test(last) ? last.toUpperCase() : last)

/** As it stands beside a button: `Ctrl Shift P`, on macOS `⌘ ⇧ P`. */
export function shownKey(key: string, isMac: boolean): string {
  const { modifiers, last } = partsOf(key)
  const name = (isMac ? SHOWN_ON_MAC[last] : undefined) ?? SHOWN[last] ?? upper(last)
  return [...modifiers.map((one) => (isMac ? ON_MAC[one] : one)), name].join(' ')
}

/** As Electron's menus want it: `CmdOrCtrl+Shift+P`. */
export function acceleratorOf(key: string): string {
  const { modifiers, last } = partsOf(key)
  return [
    ...modifiers.map((one) => (one === 'Ctrl' ? 'CmdOrCtrl' : one)),
    ACCELERATORS[last] ?? upper(last),
  ].join('+')
}

const ARIA: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus' }

/** As `aria-keyshortcuts` wants it: `Control+Shift+P`. */
export function ariaKey(key: string, isMac: boolean): string {
  const { modifiers, last } = partsOf(key)
  return [
    ...modifiers.map((one) => (one === 'Ctrl' ? (isMac ? 'Meta' : 'Control') : one)),
    ARIA[last] ?? upper(last),
  ].join('+')
}
